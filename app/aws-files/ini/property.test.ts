import { describe, expect, it } from 'vitest';
import { commentsOf, propertiesOf } from './property.ts';
import { sectionsOf } from './section.ts';

const read = (lines: string) => sectionsOf(`[a]\n${lines}`).flatMap(section => propertiesOf(`[a]\n${lines}`, section));

describe('the properties of a section', () => {
  it.each<[string, readonly (readonly [string, string])[]]>([
    ['k = v', [['k', 'v']]],
    ['Key\t=v  \n', [['key', 'v']]],
    ['k =', [['k', '']]],
    [
      'k = v # why\nl = w#x\n',
      [
        ['k', 'v'],
        ['l', 'w#x'],
      ],
    ],
    ['k = a=b', [['k', 'a=b']]],
    [
      'k = v\n  more # all of it\n\n  still\nl = w',
      [
        ['k', 'v\nmore # all of it\nstill'],
        ['l', 'w'],
      ],
    ],
    [
      '  k = v\n  l = w\n    more\n',
      [
        ['k', 'v'],
        ['l', 'w\nmore'],
      ],
    ],
    ['k = v\n  # a part of the value\n', [['k', 'v\n# a part of the value']]],
    ['# k = v\n; l = w\n  # m = x\n', []],
    ['k = v\n# why\n  more\n', [['k', 'v\nmore']]],
    ['nonsense\nk = v', [['k', 'v']]],
    ['nonsense\n  # why\n  k = v', [['k', 'v']]],
    ['k : v', [['k', 'v']]],
    ['k: v : w', [['k', 'v : w']]],
    ['k :\tv = w', [['k :\tv', 'w']]],
    ['k:v', []],
    ['k :v', []],
    ['k v', []],
    ['k #= v', []],
  ])('of %j', (lines, expected) => {
    expect(read(lines).map(({ key, value }) => [key, value])).toEqual(expected);
  });

  it('have position, indentation and separator', () => {
    const text = '[a]\n  k\t =  v # why\r\n    more\r\nl = w';
    const [property] = sectionsOf(text).flatMap(section => propertiesOf(text, section));
    const { start = 0, end, lineEnd, valueStart, valueEnd } = property ?? {};
    expect(property).toMatchObject({ indent: '  ', separator: '\t =  ' });
    expect(text.slice(start, end)).toBe('  k\t =  v # why\r\n    more\r\n');
    expect([text.slice(valueStart, valueEnd), text.slice(start, lineEnd)]).toEqual(['v', '  k\t =  v # why']);
  });
});

describe('the comments of a property', () => {
  it.each([
    ['k = v\n', ''],
    ['k = v # why\n', '# why\n'],
    ['k = v\n  more\n', ''],
    ['k = v ; why\n  more\n\n  # part\n# own\n  still\n', '; why\n\n# part\n# own\n'],
    ['k = v\r\n  # last', '# last\r\n'],
  ])('of %j are %j', (lines, expected) => {
    const [property] = read(lines);
    expect(property && commentsOf(`[a]\n${lines}`, property)).toBe(expected);
  });
});
