import {
  commentStart,
  isCommentSign,
  isSpace,
  type Line,
  lineAt,
  lineEnding,
  skipSpace,
  trimmed,
  trimmedEnd,
} from './line.ts';
import type { Section } from './section.ts';

/** One `key = value` of a section with all lines that continue it. */
export type Property = {
  /** Lowercase, as AWS and Python compare keys. */
  readonly key: string;
  /** As AWS's SDKs read it: trimmed, continuation lines joined by `\n`. */
  readonly value: string;
  readonly start: number;
  /** Start of the line after the last continuation line. */
  readonly end: number;
  readonly indent: string;
  /** Separator and whitespace between key and value, as written. */
  readonly separator: string;
  /** Position of the value in the first line. */
  readonly valueStart: number;
  readonly valueEnd: number;
  /** End of the first line, before its line ending. */
  readonly lineEnd: number;
};

/**
 * Properties of a section. Reads what AWS SDKs read, and two more forms that Python and JavaScript accept:
 * properties that are all indented below their header, and (Python only) a colon for the equals sign.
 */
export function propertiesOf(text: string, section: Section): readonly Property[] {
  const properties: Property[] = [];
  let open: Property | undefined;
  for (let at = section.body; at < section.end; ) {
    const line = lineAt(text, at);
    at = line.next;
    const first = skipSpace(text, line.start, line.end);
    if (first === line.end) continue;
    if (open !== undefined && first - line.start > open.indent.length) {
      open = { ...open, value: `${open.value}\n${trimmed(text, first, line.end)}`, end: line.next };
      properties[properties.length - 1] = open;
      continue;
    }
    if (isCommentSign(text.charCodeAt(first))) continue;
    open = propertyAt(text, line, first);
    if (open !== undefined) properties.push(open);
  }
  return properties;
}

/** Comments of a property's lines as lines of their own in column 0, where no parser reads them as a value. */
export function commentsOf(text: string, { start, end, valueEnd, lineEnd }: Property): string {
  const newline = lineEnding(text);
  const behind = trimmed(text, valueEnd, lineEnd);
  let kept = behind === '' ? '' : behind + newline;
  for (let at = lineAt(text, start).next; at < end; ) {
    const line = lineAt(text, at);
    at = line.next;
    const first = skipSpace(text, line.start, line.end);
    const isBlank = first === line.end;
    if (!isBlank && !isCommentSign(text.charCodeAt(first))) continue;
    kept += text.slice(isBlank ? line.start : first, line.next) + (line.next === line.end ? newline : '');
  }
  return kept;
}

function propertyAt(text: string, line: Line, first: number): Property | undefined {
  const contentEnd = trimmedEnd(text, first, commentStart(text, first, line.end, 'value'));
  const sign = signOf(text, first, contentEnd);
  if (sign === undefined) return undefined;
  const keyEnd = trimmedEnd(text, first, sign);
  const valueStart = skipSpace(text, sign + 1, contentEnd);
  return {
    key: text.slice(first, keyEnd).toLowerCase(),
    value: text.slice(valueStart, contentEnd),
    start: line.start,
    end: line.next,
    indent: text.slice(line.start, first),
    separator: text.slice(keyEnd, valueStart),
    valueStart,
    valueEnd: contentEnd,
    lineEnd: line.end,
  };
}

// AWS splits at the first `=`; a colon counts only in a line that has none, as in `key : value` for Python.
function signOf(text: string, start: number, end: number): number | undefined {
  let colon: number | undefined;
  for (let at = start; at < end; at += 1) {
    const character = text[at];
    if (character === '=') return at;
    if (character === ':' && isSpace(text.charCodeAt(at + 1))) colon ??= at;
  }
  return colon;
}
