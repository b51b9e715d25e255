/** Message of a finding. */
export type FindingWords = { readonly title: string; readonly detail: string };
