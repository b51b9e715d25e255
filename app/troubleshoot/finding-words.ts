/** A finding in words. */
export type FindingWords = { readonly title: string; readonly detail: string };
