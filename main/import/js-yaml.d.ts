// js-yaml brings no types: of it, this much is used.
declare module 'js-yaml' {
  type Schema = { readonly brand: 'Schema' };
  /** What JSON has: no dates, nothing that runs. */
  export const JSON_SCHEMA: Schema;
  export function load(text: string, options?: { readonly schema?: Schema }): unknown;
}
