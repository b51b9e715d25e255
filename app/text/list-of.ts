/** "a, b, and c" as the language joins them. */
export const listOf = (parts: readonly string[], language: string): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(parts);
