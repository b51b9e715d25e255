import { afterByteOrderMark, commentStart, isCommentSign, isSpace, lineAt, skipSpace, trimmedEnd } from './line.ts';

/** The first thing in a file for which AWS's own SDKs refuse all of it. */
export type IniFault = {
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
  /**
   * Python's reader (the AWS CLI) or JavaScript's takes it and agrees on what it means, so that an edit elsewhere is safe
   * and of use: indented properties, comments in their midst, a colon for the equals sign.
   */
  readonly tolerable: boolean;
};

const MESSAGES = {
  noProfile: 'Expected a profile definition',
  openHeader: "Profile definition must end with ']'",
  continuation: 'Expected a property definition, found continuation',
  noSign: (what: string) => `Expected an '=' sign defining a ${what}`,
  noName: (what: string) => `${what} did not have a name`,
  carriageReturn: 'A line ends in a carriage return alone',
} as const;

/** The first fault that no tool reads, else the first tolerable one, else undefined. Messages: AWS's parser cases. */
export function faultOf(text: string): IniFault | undefined {
  const first = afterByteOrderMark(text);
  let tolerable: IniFault | undefined;
  let state: { profile: boolean; property: boolean; nested: boolean; indent: number } = START;
  let line = 0;
  for (let at = first; at < text.length; ) {
    const { start, end, next } = lineAt(text, at);
    at = next;
    line += 1;
    const from = skipSpace(text, start, end);
    if (from === end) continue;
    const code = text.charCodeAt(from);
    const indented = from > start;
    if (isCommentSign(code) && !indented) continue;
    const intolerable = (message: string): IniFault => ({ line, message, tolerable: false });

    if (code === BRACKET && !indented) {
      const last = trimmedEnd(text, start, commentStart(text, start, end, 'header')) - 1;
      if (last <= start || text[last] !== ']') return intolerable(MESSAGES.openHeader);
      state = IN_PROFILE;
      continue;
    }
    if (!state.profile) return intolerable(MESSAGES.noProfile);
    if (state.property && from - start > state.indent) {
      const sign = state.nested ? signAt(text, from, end) : from + 1;
      if (sign === undefined) return intolerable(MESSAGES.noSign('sub-property'));
      if (sign === from) return intolerable(MESSAGES.noName('Sub-property'));
      continue;
    }
    if (indented) tolerable ??= { line, message: MESSAGES.continuation, tolerable: true };
    if (isCommentSign(code)) continue;
    const sign = signAt(text, from, end);
    if (sign === from) return intolerable(MESSAGES.noName('Property'));
    if (sign === undefined) {
      if (indented || !hasColon(text, from, end))
        return intolerable(indented ? MESSAGES.continuation : MESSAGES.noSign('property'));
      tolerable ??= { line, message: MESSAGES.noSign('property'), tolerable: true };
    }
    state = {
      profile: true,
      property: true,
      nested: sign !== undefined && isEmptyAfter(text, sign + 1, end),
      indent: from - start,
    };
  }
  return loneCarriageReturn(text) ?? tolerable;
}

const BRACKET = 91;
const EQUALS = 61;
const START = { profile: false, property: false, nested: false, indent: 0 };
const IN_PROFILE = { profile: true, property: false, nested: false, indent: 0 };

// The first `=` that no comment hides. Stops there: a token behind it may be long.
function signAt(text: string, start: number, end: number): number | undefined {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === EQUALS) return at;
    if (isCommentSign(code) && at > start && isSpace(text.charCodeAt(at - 1))) return undefined;
  }
  return undefined;
}

function hasColon(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at + 1 < end; at += 1) if (text[at] === ':' && isSpace(text.charCodeAt(at + 1))) return true;
  return false;
}

function isEmptyAfter(text: string, start: number, end: number): boolean {
  const from = skipSpace(text, start, end);
  return from === end || (from > start && isCommentSign(text.charCodeAt(from)));
}

// Python ends a line at it, the others do not: no edit around it can be right for both.
function loneCarriageReturn(text: string): IniFault | undefined {
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1)) {
    if (text[at + 1] === '\n') continue;
    return { line: text.slice(0, at).split('\n').length, message: MESSAGES.carriageReturn, tolerable: false };
  }
  return undefined;
}
