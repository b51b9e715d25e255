import {
  afterByteOrderMark,
  commentStart,
  isCommentSign,
  isSpace,
  type Line,
  lineAt,
  skipSpace,
  trimmedEnd,
} from './line.ts';

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
  let tolerable: IniFault | undefined;
  let state = START;
  let number = 0;
  for (let at = afterByteOrderMark(text); at < text.length; ) {
    const line = lineAt(text, at);
    at = line.next;
    number += 1;
    const read = readLine(text, line, state);
    state = read.state;
    if (read.fault === undefined) continue;
    const fault = { line: number, ...read.fault };
    if (!fault.tolerable) return fault;
    tolerable ??= fault;
  }
  return loneCarriageReturn(text) ?? tolerable;
}

/** What the lines so far allow the next one to be. */
type State = {
  readonly profile: boolean;
  readonly property: boolean;
  readonly nested: boolean;
  readonly indent: number;
};
type LineRead = { readonly state: State; readonly fault?: Omit<IniFault, 'line'> };

const START: State = { profile: false, property: false, nested: false, indent: 0 };
const IN_PROFILE: State = { profile: true, property: false, nested: false, indent: 0 };

function readLine(text: string, { start, end }: Line, state: State): LineRead {
  const from = skipSpace(text, start, end);
  if (from === end) return { state };
  const code = text.charCodeAt(from);
  const isComment = isCommentSign(code);
  const indented = from > start;
  const fault = (message: string, isTolerable = false): LineRead => ({
    state,
    fault: { message, tolerable: isTolerable },
  });
  if (isComment && !indented) return { state };
  if (code === BRACKET && !indented) {
    const last = trimmedEnd(text, start, commentStart(text, start, end, 'header')) - 1;
    return last > start && text[last] === ']' ? { state: IN_PROFILE } : fault(MESSAGES.openHeader);
  }
  if (!state.profile) return fault(MESSAGES.noProfile);
  if (state.property && from - start > state.indent) {
    const sign = state.nested ? signAt(text, from, end) : end;
    if (sign === undefined) return fault(MESSAGES.noSign('sub-property'), isComment);
    return sign === from ? fault(MESSAGES.noName('Sub-property')) : { state };
  }
  if (isComment) return fault(MESSAGES.continuation, true);
  const sign = signAt(text, from, end);
  if (sign === from) return fault(MESSAGES.noName('Property'));
  const takenByPython = sign !== undefined || hasColon(text, from, end);
  const nested = sign !== undefined && isEmptyAfter(text, sign + 1, end);
  const next = { profile: true, property: true, nested, indent: from - start };
  if (!indented && sign !== undefined) return { state: next };
  const message = indented ? MESSAGES.continuation : MESSAGES.noSign('property');
  return { state: next, fault: { message, tolerable: takenByPython } };
}

const BRACKET = 91;
const EQUALS = 61;

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
