/**
 * Text for screen readers: the twelve digits of an Account ID in groups, since voices read them as hundreds of
 * billions.
 */
export const spoken = (words: string): string => words.replace(/(?<!\d)(\d{4})(\d{4})(\d{4})(?!\d)/g, '$1 $2 $3');
