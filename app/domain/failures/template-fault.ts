/** A problem of a profile name pattern. */
export type TemplateFault =
  | { readonly kind: 'empty' | 'too-long' | 'unclosed' | 'no-role' }
  | { readonly kind: 'unknown-placeholder'; readonly name: string }
  | { readonly kind: 'character'; readonly character: string };
