/** A code for screen readers, one character after another; `dash` is the word for its dash. */
export const spelledCode = (code: string, dash: string): string =>
  [...code].map(character => (character === '-' ? dash : character)).join(', ');
