import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';

import type { JsonFault } from './failures/setup-problem.ts';

export type JsonReading =
  | { readonly ok: true; readonly value: unknown; readonly lineOf: LineOf }
  | ({ readonly ok: false } & Place);

/** `line` starts at 1. `name` is the duplicate. */
type Place = { readonly line: number; readonly fault: JsonFault; readonly name?: string };
type Path = readonly PropertyKey[];

/** Line of the value at a path, or of its nearest existing ancestor. */
export type LineOf = (path: Path) => number;

/** What must come next. After a comma no bracket may close: where a name is refused for a brace, it was after one. */
type Expected = 'name' | 'colon' | 'value' | 'value-after-comma' | 'comma' | 'end';

const DEEPEST = 32;

/**
 * Parses JSON like `JSON.parse`, but rejects duplicate names, which programs resolve differently. Records the line
 * of every value and of the first error.
 */
export function readJson(text: string): JsonReading {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    const lines = linesIn(plain);
    return { ok: true, value: JSON.parse(plain), lineOf: path => lineIn(lines, path) };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, ...error.place };
    throw error;
  }
}

/** Thrown at the first error, before nesting exceeds the stack. Caught in `readJson`. */
class Fault extends Error {
  readonly place: Place;
  constructor(line: number, fault: JsonFault, name?: string) {
    super(fault);
    this.place = { line: line + 1, fault, ...(name !== undefined && { name }) };
  }
}

const keyOf = (path: Path): string => JSON.stringify(path.map(String));

function lineIn(lines: ReadonlyMap<string, number>, path: Path): number {
  return lines.get(keyOf(path)) ?? lineIn(lines, path.slice(0, -1));
}

/** Lines of values by path. The parser's lines start at 0. */
function linesIn(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const open: ('array' | 'object')[] = [];
  let expected: Expected = 'value';

  const begin = (path: Path, line: number) => {
    if (path.length > DEEPEST) throw new Fault(line, 'too-deep');
    lines.set(keyOf(path), line + 1);
  };
  const end = () => {
    expected = open.length > 0 ? 'comma' : 'end';
  };
  const close = () => {
    open.pop();
    end();
  };
  visit(
    text,
    {
      onObjectBegin: (_offset, _length, line, _column, path) => {
        begin(path(), line);
        open.push('object');
        expected = 'name';
      },
      onArrayBegin: (_offset, _length, line, _column, path) => {
        begin(path(), line);
        open.push('array');
        expected = 'value';
      },
      onObjectProperty: (name, _offset, _length, line, _column, parent) => {
        const key = keyOf([...parent(), name]);
        if (lines.has(key)) throw new Fault(line, 'twice', name);
        lines.set(key, line + 1);
        expected = 'colon';
      },
      onLiteralValue: (_value, _offset, _length, line, _column, path) => {
        begin(path(), line);
        end();
      },
      onSeparator: separator => {
        expected = separator === ':' ? 'value' : open.at(-1) === 'object' ? 'name' : 'value-after-comma';
      },
      onObjectEnd: close,
      onArrayEnd: close,
      onError: (code, offset, length, line) => {
        throw new Fault(line, faultAt(text, offset, length, code, expected));
      },
    },
    { disallowComments: true },
  );
  return lines;
}

/** Error at a rejected token. */
function faultAt(text: string, offset: number, length: number, code: ParseErrorCode, expected: Expected): JsonFault {
  const error = printParseErrorCode(code);
  if (error === 'InvalidCommentToken') return 'comment';
  if (error === 'CloseBraceExpected' || error === 'CloseBracketExpected') return 'unfinished';
  const first = text[offset];
  switch (expected) {
    case 'end':
      return 'something-after-the-end';
    case 'colon':
      return 'colon';
    case 'comma':
      // `01` and `1x` are two tokens.
      return /\d[^\s,:[\]{}"]/.test(text.slice(offset - 1, offset + 1)) ? 'number' : 'comma';
    default:
  }
  if (first === undefined) return 'unfinished';
  if (first === "'") return 'quotes';
  if (first === '"') {
    if (error !== 'UnexpectedEndOfString') return error === 'InvalidCharacter' ? 'line-break-in-text' : 'escape';
    return offset + length < text.length ? 'line-break-in-text' : 'unfinished-text';
  }
  if (expected === 'name') {
    if (first === '}') return 'trailing-comma';
    return /[A-Za-z_$]/.test(first) ? 'quotes' : 'name';
  }
  if (first === ']' && expected === 'value-after-comma') return 'trailing-comma';
  return /[-+.\d]/.test(first) ? 'number' : 'value';
}
