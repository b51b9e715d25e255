/** What is wrong with a template for profile names. */
export type TemplateFault =
  | { readonly kind: 'empty' | 'too-long' | 'unclosed' | 'no-role' }
  | { readonly kind: 'unknown-placeholder'; readonly name: string }
  | { readonly kind: 'character'; readonly character: string };
