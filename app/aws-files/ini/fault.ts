import { afterByteOrderMark, commentStart, isCommentSign, isSpace, lineAt, skipSpace, trimmedEnd } from './line.ts';

/** First fault of a file for which AWS SDKs reject all of it. */
export type IniFault = {
  /** Starts at 1. */
  readonly line: number;
  readonly message: string;
  /**
   * Python's parser (AWS CLI) or JavaScript's accepts it with the same meaning, so that an edit elsewhere is safe and
   * useful: indented properties, comments between them, a colon for the equals sign.
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

/** First fault that no tool accepts, else the first tolerable one, else undefined. Messages: AWS's parser cases. */
export function faultOf(text: string): IniFault | undefined {
  let tolerable: IniFault | undefined;
  let state = OUTSIDE;
  let number = 0;
  for (let at = afterByteOrderMark(text); at < text.length; ) {
    const { start, end, next } = lineAt(text, at);
    at = next;
    number += 1;
    state = readLine(text, start, end, state);
    if (state.fault === undefined) continue;
    const fault = { line: number, ...state.fault };
    if (!fault.tolerable) return fault;
    tolerable ??= fault;
  }
  return loneCarriageReturn(text) ?? tolerable;
}

/** Parser states by what the next line may be. Constants, since a file may have a hundred thousand lines. */
type State = {
  readonly inside: 'nothing' | 'section' | 'property' | 'nested';
  /** Indentation of the property: deeper lines continue it. */
  readonly indent: number;
  /** Of the last line or an earlier one: only the first fault of a file is reported. */
  readonly fault: Omit<IniFault, 'line'> | undefined;
};

const OUTSIDE: State = { inside: 'nothing', indent: 0, fault: undefined };
const SECTION: State = { inside: 'section', indent: 0, fault: undefined };
const PROPERTY: State = { inside: 'property', indent: 0, fault: undefined };
const NESTED: State = { inside: 'nested', indent: 0, fault: undefined };

function readLine(text: string, start: number, end: number, state: State): State {
  const from = skipSpace(text, start, end);
  if (from === end) return state;
  const code = text.charCodeAt(from);
  const isComment = isCommentSign(code);
  const indent = from - start;
  if (isComment && indent === 0) return state;
  if (code === BRACKET && indent === 0) {
    const last = trimmedEnd(text, start, commentStart(text, start, end, 'header')) - 1;
    return text[last] === ']' ? SECTION : faulty(state, MESSAGES.openHeader);
  }
  if (state.inside === 'nothing') return faulty(state, MESSAGES.noProfile);
  if (state.inside !== 'section' && indent > state.indent) {
    const sign = state.inside === 'nested' ? signAt(text, from, end) : end;
    if (sign === undefined) return faulty(state, MESSAGES.noSign('sub-property'), isComment);
    return sign === from ? faulty(state, MESSAGES.noName('Sub-property')) : state;
  }
  if (isComment) return faulty(state, MESSAGES.continuation, true);
  const sign = signAt(text, from, end);
  if (sign === from) return faulty(state, MESSAGES.noName('Property'));
  const next = sign !== undefined && isEmptyAfter(text, sign + 1, end) ? NESTED : PROPERTY;
  if (indent > 0)
    return faulty({ ...next, indent }, MESSAGES.continuation, sign !== undefined || hasColon(text, from, end));
  return sign === undefined ? faulty(next, MESSAGES.noSign('property'), hasColon(text, from, end)) : next;
}

const faulty = (state: State, message: string, tolerable = false): State => ({
  ...state,
  fault: { message, tolerable },
});

const BRACKET = 91;
const EQUALS = 61;

// First `=` outside a comment. Stops there: a token after it may be long.
function signAt(text: string, start: number, end: number): number | undefined {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === EQUALS) return at;
    if (isCommentSign(code) && at > start && isSpace(text.charCodeAt(at - 1))) return undefined;
  }
  return undefined;
}

const hasColon = (text: string, start: number, end: number): boolean => /:[ \t]/.test(text.slice(start + 1, end));

function isEmptyAfter(text: string, start: number, end: number): boolean {
  const from = skipSpace(text, start, end);
  return from === end || (from > start && isCommentSign(text.charCodeAt(from)));
}

// Python ends a line here, others do not: no edit around it is right for both.
function loneCarriageReturn(text: string): IniFault | undefined {
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1)) {
    if (text[at + 1] === '\n') continue;
    return { line: text.slice(0, at).split('\n').length, message: MESSAGES.carriageReturn, tolerable: false };
  }
  return undefined;
}
