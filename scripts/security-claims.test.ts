import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const CLAIMS = 'SECURITY.md';
const CHECKLIST = 'docs/electron-checklist.md';

/** A test as a document names it, or a step of one: its file, and its title below those of the groups around it. */
type Evidence = { readonly file: string; readonly titles: readonly string[] };
type Row = { readonly claim: string; readonly evidence: readonly Evidence[] };

/** The rows of a document's tables, without heads and rules. */
function rowsOf(document: string): readonly Row[] {
  const lines = read(document).split('\n');
  const isRow = (line: string, index: number) =>
    line.startsWith('|') && !/^\|[ -]+\|/.test(line) && !lines[index + 1]?.startsWith('| -');
  return lines.filter(isRow).map(line => {
    const cells = line.split(' | ');
    return { claim: (cells[0] ?? '').slice(1).trim(), evidence: evidenceIn(cells.at(-1) ?? '') };
  });
}

const evidenceIn = (cell: string): readonly Evidence[] =>
  [...cell.matchAll(/`([\w./-]+\.(?:test|spec)\.ts)` “([^”]+)”/g)].map(([, file = '', title = '']) => ({
    file,
    titles: title.split(' › '),
  }));

/** Whether a file has such a test, in groups of these names. */
function isThere({ file, titles }: Evidence): boolean {
  if (!existsSync(join(root, file))) return false;
  const { groups, tests } = titlesIn(file);
  return tests.includes(titles.at(-1) ?? '') && titles.slice(0, -1).every(title => groups.includes(title));
}

/** What the tests of a file do to Mai: the steps that have titles of their own, or else the test, as with steps from a table. */
const attacksIn = (text: string): readonly string[] =>
  text
    .split(/\btest(?=\(\s*['"`])/)
    .slice(1)
    .flatMap(part => {
      const steps = [...part.matchAll(/\btest\.step\(\s*(['"])(.+?)\1,/g)];
      return (steps.length > 0 ? steps : [...part.matchAll(/^\(\s*(['"`])(.+?)\1,/g)]).map(([, , title = '']) => title);
    });

/** Titles as they are written, `%s` and `${way}` included: the first text in a call's brackets, of a group or else of a test. */
function titlesIn(file: string): { readonly groups: readonly string[]; readonly tests: readonly string[] } {
  const calls = [...read(file).matchAll(/(describe)?\(\s*(['"`])((?:\\.|(?!\2)[^\\\n])+)\2\s*,/g)];
  const titles = (isGroup: boolean) =>
    calls.filter(([, group]) => (group !== undefined) === isGroup).map(([, , , title = '']) => title);
  return { groups: titles(true), tests: titles(false) };
}

describe.each([CLAIMS, CHECKLIST])('%s', document => {
  test('shows each of its claims by a test', () => {
    const rows = rowsOf(document);
    expect(rows.length).toBeGreaterThan(15);
    expect(rows.filter(({ evidence }) => evidence.length === 0).map(({ claim }) => claim)).toEqual([]);
  });

  test('names no test that does not exist', () => {
    const named = rowsOf(document).flatMap(({ evidence }) => evidence);
    expect(named.filter(evidence => !isThere(evidence))).toEqual([]);
  });
});

describe('the documents about security', () => {
  test('leave out no test that attacks Mai', () => {
    const named = rowsOf(CLAIMS).flatMap(({ evidence }) => evidence);
    const isNamed = (file: string, title: string) =>
      named.some(evidence => evidence.file === file && evidence.titles.at(-1) === title);
    const attacks = globSync('e2e/security/{hardening,hostile}*.spec.ts', { cwd: root }).flatMap(file =>
      attacksIn(read(file)).map(title => ({ file, title })),
    );
    expect(attacks.length).toBeGreaterThan(15);
    expect(attacks.filter(({ file, title }) => !isNamed(file, title))).toEqual([]);
  });

  test('answer every point of Electron’s checklist, in its order', () => {
    const points = rowsOf(CHECKLIST).flatMap(({ claim }) => /^(\d+)\. /.exec(claim)?.[1] ?? []);
    expect(points.map(Number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  test('find each other', () => {
    for (const [, target = ''] of read(CLAIMS).matchAll(/\]\(([^)]+)\)/g))
      expect(existsSync(join(root, target)), target).toBe(true);
  });
});
