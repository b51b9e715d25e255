import { describe, expect, it } from 'vitest';
import { csv, harmless, tsv } from './table-text.ts';

describe('a table for a spreadsheet', () => {
  it('separates by commas, ends lines as RFC 4180 says and begins with a byte order mark', () => {
    expect(
      csv([
        ['Role', 'Minutes'],
        ['Größe', 60],
      ]),
    ).toBe('\uFEFFRole,Minutes\r\nGröße,60\r\n');
  });

  it.each([
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
    [' padded ', '" padded "'],
  ])('quotes %j', (cell, quoted) => {
    expect(csv([[cell]])).toBe(`\uFEFF${quoted}\r\n`);
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
  ])('makes no formula of %j', cell => {
    expect(harmless(cell)).toBe(`'${cell}`);
    expect(csv([[cell]])).toMatch(/^\uFEFF"?'/);
    expect(tsv([[cell]])).toMatch(/^'/);
  });

  it('leaves names and negative numbers of its own alone', () => {
    expect(harmless('sales-data = 1')).toBe('sales-data = 1');
    expect(harmless(-5)).toBe('-5');
  });
});

describe('a table for other programs', () => {
  it('has one line a row, whatever is in a cell', () => {
    expect(
      tsv([
        ['name', 'role'],
        ['a\tb', 'c\r\nd\u2028e'],
      ]),
    ).toBe('name\trole\na b\tc d e\n');
  });
});
