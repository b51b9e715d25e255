/** The longest wait, in seconds. */
export const MOST_WAIT = 3_600;

/** Seconds, as digits only; undefined otherwise. */
export function parseWait(text: string | undefined): number | undefined {
  const seconds = /^\d{1,4}$/.test(text ?? '') ? Number(text) : Number.NaN;
  return seconds <= MOST_WAIT ? seconds : undefined;
}

/** A word of the command line for a message: without what a terminal could execute. */
export const printable = (word: string, most = 100): string => word.replace(/\p{C}/gu, '\uFFFD').slice(0, most);
