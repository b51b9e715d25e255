// Whitespace, comments and lines of AWS's dialect. Python and JavaScript accept more; these are the
// ones that all AWS parsers share.

/** Start of the text after a byte order mark, decoded or as three single-byte characters. */
export function afterByteOrderMark(text: string): number {
  if (text.startsWith('\uFEFF')) return 1;
  return text.startsWith('\u00EF\u00BB\u00BF') ? 3 : 0;
}

/** Last line ending of the text; `\n` if it has none. */
export function lineEnding(text: string): '\n' | '\r\n' {
  const last = text.lastIndexOf('\n');
  return text[last - 1] === '\r' ? '\r\n' : '\n';
}

export type Line = {
  readonly start: number;
  /** End of the line's content, before `\n` or `\r\n`. */
  readonly end: number;
  /** Start of the next line. */
  readonly next: number;
};

/** Line at `start`. */
export function lineAt(text: string, start: number): Line {
  const newline = text.indexOf('\n', start);
  if (newline === -1) return { start, end: text.length, next: text.length };
  const end = text.charCodeAt(newline - 1) === CARRIAGE_RETURN ? newline - 1 : newline;
  return { start, end, next: newline + 1 };
}

const TAB = 9;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const POUND = 35;
const SEMICOLON = 59;

export const isSpace = (code: number): boolean => code === SPACE || code === TAB;
export const isCommentSign = (code: number): boolean => code === POUND || code === SEMICOLON;

/** First non-whitespace position in [start, end), or `end`. */
export function skipSpace(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** End of [start, end) without trailing whitespace. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

export function trimmed(text: string, start: number, end: number): string {
  const from = skipSpace(text, start, end);
  return text.slice(from, trimmedEnd(text, from, end));
}

/**
 * Start of a trailing comment in [start, end), or `end`. After a value the sign counts only after
 * whitespace (`a#b` is a value), after a header anywhere.
 */
export function commentStart(text: string, start: number, end: number, after: 'value' | 'header'): number {
  for (let at = start; at < end; at += 1) {
    if (!isCommentSign(text.charCodeAt(at))) continue;
    if (after === 'header' || (at > start && isSpace(text.charCodeAt(at - 1)))) return at;
  }
  return end;
}
