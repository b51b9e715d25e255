/** Line of a position, starting at 1. */
export const lineNumber = (text: string, at: number): number => text.slice(0, at).split('\n').length;
