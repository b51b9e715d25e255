import { describe, expect, it } from 'vitest';
import { faultOf } from './fault.ts';

describe('a fault for AWS’s parsers', () => {
  it.each([
    ['a header without its end', '# x\n[a\n', 2, "Profile definition must end with ']'"],
    ['a property before any section', 'k = v\n', 1, 'Expected a profile definition'],
    ['an indented header', '[a]\n [b]\n', 2, 'Expected a property definition, found continuation'],
    ['a property without a name', '[a]\n= v\n', 2, 'Property did not have a name'],
    ['a nested line without a sign', '[a]\ns3 =\n  v\n', 3, "Expected an '=' sign defining a sub-property"],
    ['a line that ends in a carriage return alone', '[a]\nk = v\rx = y\n', 2, 'A line ends in a carriage return alone'],
    ['a header without a name’s end, with a comment', '[a # c\n', 1, "Profile definition must end with ']'"],
    ['an empty header’s bracket alone', '[\n', 1, "Profile definition must end with ']'"],
    ['a closing bracket alone', ']\n', 1, 'Expected a profile definition'],
    ['a nested line without a name', '[a]\ns3 =\n  = v\n', 3, 'Sub-property did not have a name'],
    [
      'a property that is none, with a sign in its comment',
      '[a]\nkey #= v\n',
      2,
      "Expected an '=' sign defining a property",
    ],
    ['a colon without a blank behind it', '[a]\nkey:value\n', 2, "Expected an '=' sign defining a property"],
    ['a colon that begins the line', '[a]\n: value\n', 2, "Expected an '=' sign defining a property"],
    ['a colon with a blank before it only', '[a]\nkey :value\n', 2, "Expected an '=' sign defining a property"],
    ['a line below a property that is none', '[a]\nk = v\nnonsense\n', 3, "Expected an '=' sign defining a property"],
    [
      'a nested line without a sign, below a comment',
      '[a]\ns3 = # c\n  v\n',
      3,
      "Expected an '=' sign defining a sub-property",
    ],
    ['a colon that ends the line', '[a]\nkey:\n', 2, "Expected an '=' sign defining a property"],
  ])('%s is accepted by no tool', (_, text, line, message) => {
    expect(faultOf(text)).toEqual({ line, message, tolerable: false });
  });

  it.each([
    ['properties indented below their header', '[a]\n  k = v\n  l = w\n', 2],
    ['an indented comment below a header', '[a]\n  # c\nk = v\n', 2],
    ['an indented comment among nested keys', '[a]\ns3 =\n  # c\n  max = 1\n', 3],
    ['a colon for the sign', '[a]\nkey : value\n', 2],
    ['a colon right behind the key', '[a]\nkey: value\n', 2],
    ['a value that continues below an indented property', '[a]\n  k = v\n    more\n', 2],
    ['the first of several such lines', '[a]\nkey : value\n\nl = w\nm : x\n', 2],
    ['a header behind an indented property', '[a]\n  k = v\n[b]\nl = w\n', 2],
  ])('%s is tolerable, since other tools accept it', (_, text, line) => {
    expect(faultOf(text)).toMatchObject({ line, tolerable: true });
  });

  it('is reported for a line that no tool accepts, even after a tolerable one', () => {
    expect(faultOf('[a]\nkey : value\n[b\n')).toMatchObject({ line: 3, tolerable: false });
  });

  it.each([
    '[a]\nk = v\n  continued\n    more\n',
    '[a]\ns3 =\n  max = 1\n  # = x\n',
    '[a]\ns3 = # c\n  max = 1\n',
    '[a]\nk =#c\n  not nested\n',
    '[a]\nk#=v\n',
    '[a];c\nk = v\n',
    '[a]\nk =v\n l\nm = n\n',
    '',
    '\uFEFF[a]\nk = v\n',
    '\u00EF\u00BB\u00BF[a]',
    '# only\n\n',
    '[a] # c\r\nk = v\r\n',
  ])('is not in %j', text => {
    expect(faultOf(text)).toBeUndefined();
  });
});
