import { describe, expect, it } from 'vitest';
import { afterByteOrderMark, commentStart, lineAt, lineEnding, skipSpace, trimmed, trimmedEnd } from './line.ts';
import { lastLineInUse, sectionsOf } from './section.ts';

describe('the sections of a text', () => {
  const shown = (text: string) =>
    sectionsOf(text).map(({ name, start, body, end }) => [name, text.slice(start, body), text.slice(body, end)]);

  it('are headers with their lines, in order', () => {
    expect(shown('# x\n[a]\nk = v\n\n[b]\n')).toEqual([
      ['a', '[a]\n', 'k = v\n\n'],
      ['b', '[b]\n', ''],
    ]);
  });

  it.each([
    ['\uFEFF[a]\nk = v', [['a', '[a]\n', 'k = v']]],
    ['\u00EF\u00BB\u00BF[a]', [['a', '[a]', '']]],
    ['[ a ] # c\r\n', [['a', '[ a ] # c\r\n', '']]],
    ['[a];c\n', [['a', '[a];c\n', '']]],
    ['[a\nk = v\n', [['a', '[a\n', 'k = v\n']]],
    ['[]\n', [['', '[]\n', '']]],
    ['[\n', [['', '[\n', '']]],
    [']\n[a]\n', [['a', '[a]\n', '']]],
    ['[a]\n [b]\n', [['a', '[a]\n', ' [b]\n']]],
    ['k = [a]\n', []],
    ['', []],
  ])('of %j are %j', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('keep the spelling of their names', () => {
    expect(sectionsOf('[ a ]\n[a]\n').map(({ spelling }) => spelling)).toEqual([' a ', 'a']);
  });
});

describe('the last line in use of a section', () => {
  const used = (text: string) => {
    const [section] = sectionsOf(text);
    return section && text.slice(0, lastLineInUse(text, section));
  };
  it.each([
    ['[a]\nk = v\n\n# c\n', '[a]\nk = v\n'],
    ['[a]\nk = v\n; c\n', '[a]\nk = v\n'],
    ['[a]\nk = v\n  # nested\n\n', '[a]\nk = v\n  # nested\n'],
    ['[a]\n# c\nk = v', '[a]\n# c\nk = v'],
    ['[a]\n\n \n', '[a]\n'],
    ['[a]', '[a]'],
  ])('of %j ends %j', (text, expected) => {
    expect(used(text)).toBe(expected);
  });
});

describe('a line', () => {
  it('ends before its line ending, of either kind', () => {
    expect(lineAt('ab\r\ncd', 0)).toEqual({ start: 0, end: 2, next: 4 });
    expect(lineAt('ab\r\ncd', 4)).toEqual({ start: 4, end: 6, next: 6 });
    expect(lineAt('\n', 0)).toEqual({ start: 0, end: 0, next: 1 });
    expect(lineAt('\r\n\n', 2)).toEqual({ start: 2, end: 2, next: 3 });
    expect(lineAt('a\rb\n', 0)).toEqual({ start: 0, end: 3, next: 4 });
  });

  it.each([
    ['a\r\nb\r\n', '\r\n'],
    ['a\r\nb\n', '\n'],
    ['a\nb\r\n', '\r\n'],
    ['\n', '\n'],
    ['\r\n', '\r\n'],
    ['a\r', '\n'],
    ['', '\n'],
  ])('of %j ends with %j', (text, ending) => {
    expect(lineEnding(text)).toBe(ending);
  });

  it('starts after a byte order mark, decoded or not', () => {
    expect(['\uFEFFa', '\u00EF\u00BB\u00BFa', 'a', '', '\u00EFa'].map(afterByteOrderMark)).toEqual([1, 3, 0, 0, 0]);
  });

  it('has blanks and tabs as whitespace only', () => {
    expect(trimmed(' \ta b\t ', 0, 7)).toBe('a b');
    expect(trimmed('\u00a0a\v', 0, 3)).toBe('\u00a0a\v');
    expect([skipSpace('   ', 0, 2), skipSpace('a', 0, 1), skipSpace(' a', 0, 2)]).toEqual([2, 0, 1]);
    expect([trimmedEnd('   ', 1, 3), trimmedEnd('a', 0, 1), trimmedEnd('a ', 0, 2)]).toEqual([1, 1, 1]);
  });

  it('has a comment after whitespace in a value, anywhere after a header', () => {
    const at = (text: string, after: 'value' | 'header') => commentStart(text, 0, text.length, after);
    expect([at('a#b', 'value'), at('a #b', 'value'), at('a\t;b', 'value'), at('#b', 'value')]).toEqual([3, 2, 2, 2]);
    expect([at('a#b', 'header'), at('a;b', 'header'), at('#b', 'header'), at('ab', 'header')]).toEqual([1, 1, 0, 2]);
    expect(commentStart('a # b', 2, 5, 'value')).toBe(5);
    expect(commentStart('a # b', 0, 2, 'value')).toBe(2);
  });
});
