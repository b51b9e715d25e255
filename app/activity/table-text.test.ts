import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claim } from '../testing/claims/claim.ts';
import { type Cell, csv, harmless, tsv } from './table-text.ts';

/** Parses rows as a spreadsheet with this separator does: a quote counts only at the start of a cell. */
function opened(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let rest = text.replace(/^\uFEFF/, '').replace(/\r?\n$/, '');
  for (;;) {
    const quoted = /^"((?:[^"]|"")*)"/.exec(rest);
    const begin = (quoted?.[1] ?? '').replaceAll('""', '"');
    rest = rest.slice(quoted?.[0].length ?? 0);
    const end = [...rest].findIndex(sign => sign === separator || sign === '\n' || sign === '\r');
    const tail = end < 0 ? rest : [...rest].slice(0, end).join('');
    rows.at(-1)?.push(begin + tail);
    rest = rest.slice(tail.length);
    if (rest === '') return rows;
    if (!rest.startsWith(separator)) rows.push([]);
    rest = rest.replace(/^(?:\r\n|[\s\S])/, '');
  }
}

const isFormula = (cell: string): boolean => /^[\s\0"]*[=+\-@|%＝＋－＠]/.test(cell);
const SEPARATORS = [',', ';', '\t'];

/** Texts of characters that start cells, lines and formulas. */
const hostile = fc.string({
  unit: fc.constantFrom(...',;|\t\r\n\0\v\u2028"\'=+-@％%＝ ab1!('),
  maxLength: 14,
});
const tables = fc
  .integer({ min: 1, max: 3 })
  .chain(columns =>
    fc.array(fc.array(hostile, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 3 }),
  );

describe('a table for a spreadsheet', () => {
  it('is quoted CSV by RFC 4180 with a byte order mark', () => {
    expect(
      csv([
        ['Role', 'Minutes'],
        ['Größe, "klein"', 60],
      ]),
    ).toBe('\uFEFF"Role","Minutes"\r\n"Größe, ""klein""","60"\r\n');
  });

  it.each([
    '=HYPERLINK("https://evil.example")',
    '+1+1',
    '-2+3',
    '@SUM(A1)',
    '|cmd',
    '%00=1',
    '  =1+1',
    '\t=1+1',
    '\r=1+1',
    '＝1+1',
    '\0=1',
    '"=1+1"',
    '""=1',
    '\tplain',
  ])('escapes the formula %j', cell => {
    expect(harmless(cell)).toMatch(/^'/);
    expect(harmless(cell).replaceAll("'", '')).toBe(cell);
  });

  it.each([
    ['Acme;=1+1', "Acme;'=1+1"],
    ['Acme,=1+1', "Acme,'=1+1"],
    ['Acme\t=1+1', "Acme\t'=1+1"],
    ['Acme; "=1+1"', `Acme;' "=1+1"`],
    ['Acme\n@SUM(A1)', "Acme\n'@SUM(A1)"],
    ['a;=1;=2', "a;'=1;'=2"],
  ])('escapes a formula in %j after another list separator', (cell, text) => {
    claim('no-table-formulas');
    expect(harmless(cell)).toBe(text);
  });

  it.each(SEPARATORS)('contains no formula with list separator %j', separator => {
    claim('no-table-formulas');
    fc.assert(
      fc.property(tables, rows => {
        expect(opened(csv(rows), separator).flat().filter(isFormula)).toEqual([]);
        expect(opened(tsv(rows), separator).flat().filter(isFormula)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('reads back as the same rows with list separator comma', () => {
    fc.assert(
      fc.property(tables, rows => {
        expect(opened(csv(rows), ',')).toEqual(rows.map(row => row.map(harmless)));
      }),
    );
  });

  it('leaves ordinary names and negative numbers unchanged', () => {
    const own: readonly Cell[] = ['sales-data = 1', 'shop (eu); shop (us)', -5];
    expect(own.map(harmless)).toEqual(['sales-data = 1', 'shop (eu); shop (us)', '-5']);
  });
});

describe('a table for other programs', () => {
  it('has one line per row, whatever the cells contain', () => {
    expect(
      tsv([
        ['name', 'role'],
        ['a\tb', 'c\r\nd\u2028e'],
      ]),
    ).toBe('name\trole\na b\tc d e\n');
  });

  it('pastes into a spreadsheet cell by cell, whatever the first character', () => {
    fc.assert(
      fc.property(tables, rows => {
        const pasted = opened(tsv(rows), '\t');
        expect(pasted.map(row => row.length)).toEqual(rows.map(row => row.length));
      }),
    );
  });
});
