// js-yaml has no types. Declares what Mai uses.
declare module 'js-yaml' {
  type Schema = { readonly brand: 'Schema' };
  /** JSON's types only: no dates, no code. */
  export const JSON_SCHEMA: Schema;
  export function load(text: string, options?: { readonly schema?: Schema }): unknown;
}
