// A strict reader of JSON that knows on which line everything stands, so that an administrator is told where to look. It
// takes what `JSON.parse` takes, except for names that stand twice: programs disagree about which one counts.

/** What the text lacks, or has where it must not be. */
export type JsonFault =
  | 'empty'
  | 'value'
  | 'name'
  | 'colon'
  | 'comma'
  | 'trailing-comma'
  | 'quotes'
  | 'comment'
  | 'unfinished-text'
  | 'line-break-in-text'
  | 'escape'
  | 'number'
  | 'twice'
  | 'too-deep'
  | 'unfinished'
  | 'something-after-the-end';

export type JsonReading =
  | { readonly ok: true; readonly value: unknown; readonly lineOf: LineOf }
  /** `line` counts from 1. `name` is what stands twice. */
  | { readonly ok: false; readonly line: number; readonly fault: JsonFault; readonly name?: string };

/** The line of a value, or of a name without one, by the way to it; of the nearest thing around it that exists. */
export type LineOf = (path: readonly PropertyKey[]) => number;

type Node = {
  readonly line: number;
  readonly value: unknown;
  readonly inside?: ReadonlyMap<string, Node>;
  /** Where the names of an object stand. */
  readonly names?: ReadonlyMap<string, number>;
};

const DEEPEST = 32;

/** Reads a whole text as JSON. */
export function readJson(text: string): JsonReading {
  try {
    const root = new Reader(text).document();
    return { ok: true, value: root.value, lineOf: path => lineIn(root, path) };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, ...error.about };
    throw error;
  }
}

function lineIn(root: Node, path: readonly PropertyKey[]): number {
  let node = root;
  for (const step of path) {
    const name = String(step);
    const next = node.inside?.get(name);
    if (next === undefined) return node.names?.get(name) ?? node.line;
    node = next;
  }
  return node.line;
}

/** Carries a fault out of the depth of the reader; nobody outside sees it thrown. */
class Fault extends Error {
  readonly about: { readonly line: number; readonly fault: JsonFault; readonly name?: string };
  constructor(line: number, fault: JsonFault, name?: string) {
    super(fault);
    this.about = { line, fault, ...(name !== undefined && { name }) };
  }
}

class Reader {
  readonly #text: string;
  #at: number;
  #line = 1;

  constructor(text: string) {
    this.#text = text;
    this.#at = text.startsWith('\uFEFF') ? 1 : 0;
  }

  document(): Node {
    const root = this.#value(0);
    this.#space();
    if (this.#at < this.#text.length) this.#fail('something-after-the-end');
    return root;
  }

  #value(depth: number): Node {
    this.#space();
    if (depth > DEEPEST) this.#fail('too-deep');
    const line = this.#line;
    switch (this.#text[this.#at]) {
      case undefined:
        return this.#fail('unfinished');
      case '{':
        return this.#object(line, depth);
      case '[':
        return this.#array(line, depth);
      case '"':
        return { line, value: this.#string() };
      case "'":
        return this.#fail('quotes');
      default:
        return { line, value: this.#word() };
    }
  }

  #object(line: number, depth: number): Node {
    const inside = new Map<string, Node>();
    const names = new Map<string, number>();
    this.#list('}', () => {
      this.#space();
      const nameLine = this.#line;
      const first = this.#text[this.#at];
      if (first !== '"')
        this.#fail(first === "'" || isLetter(first) ? 'quotes' : first === undefined ? 'unfinished' : 'name');
      const name = this.#string();
      if (names.has(name)) throw new Fault(nameLine, 'twice', name);
      names.set(name, nameLine);
      this.#space();
      if (this.#text[this.#at] !== ':') this.#fail('colon');
      this.#at += 1;
      inside.set(name, this.#value(depth + 1));
    });
    // `fromEntries` defines, where an assignment to `__proto__` would do something else.
    return { line, value: Object.fromEntries(Array.from(inside, ([name, { value }]) => [name, value])), inside, names };
  }

  #array(line: number, depth: number): Node {
    const inside = new Map<string, Node>();
    this.#list(']', () => inside.set(String(inside.size), this.#value(depth + 1)));
    return { line, value: Array.from(inside.values(), ({ value }) => value), inside };
  }

  #list(end: '}' | ']', one: () => void): void {
    this.#at += 1;
    this.#space();
    if (this.#text[this.#at] === end) {
      this.#at += 1;
      return;
    }
    for (;;) {
      one();
      this.#space();
      const next = this.#text[this.#at];
      if (next !== ',' && next !== end) this.#fail(next === undefined ? 'unfinished' : 'comma');
      this.#at += 1;
      if (next === end) return;
      this.#space();
      if (this.#text[this.#at] === end) this.#fail('trailing-comma');
    }
  }

  #string(): string {
    const start = this.#at;
    for (this.#at += 1; ; this.#at += 1) {
      const character = this.#text[this.#at];
      if (character === undefined) this.#fail('unfinished-text');
      else if (character === '"') break;
      else if (character === '\\') this.#escape();
      else if (character < ' ') this.#fail('line-break-in-text');
    }
    this.#at += 1;
    return JSON.parse(this.#text.slice(start, this.#at));
  }

  #escape(): void {
    const [sequence] = /^\\(["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(this.#text.slice(this.#at, this.#at + 6)) ?? [];
    if (sequence === undefined) this.#fail('escape');
    this.#at += sequence.length - 1;
  }

  #word(): unknown {
    const [word = ''] = /^[^\s,:[\]{}"]*/.exec(this.#text.slice(this.#at, this.#at + 400)) ?? [];
    if (Object.hasOwn(WORDS, word)) {
      this.#at += word.length;
      return WORDS[word as keyof typeof WORDS];
    }
    if (/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(word)) {
      this.#at += word.length;
      return Number(word);
    }
    return this.#fail(/^[-+.\d]/.test(word) ? 'number' : 'value');
  }

  #space(): void {
    for (; ; this.#at += 1) {
      const character = this.#text[this.#at];
      if (character === '\n') this.#line += 1;
      else if (character === '/' && /[/*]/.test(this.#text[this.#at + 1] ?? '')) this.#fail('comment');
      else if (character !== ' ' && character !== '\t' && character !== '\r') return;
    }
  }

  #fail(fault: JsonFault): never {
    throw new Fault(this.#line, fault);
  }
}

const WORDS = { true: true, false: false, null: null } as const;

const isLetter = (character: string | undefined): boolean => character !== undefined && /[A-Za-z_$]/.test(character);
