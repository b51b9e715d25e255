/** The line of a place in a text, counted from 1. */
export const lineNumber = (text: string, at: number): number => text.slice(0, at).split('\n').length;
