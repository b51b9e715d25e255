import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../scripts/testing/runs.ts';
import { canonicalJson } from '../company/canonical-json.ts';
import { readJson } from './read-json.ts';

describe('the reader of JSON', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 2, '\t'), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        expect(readJson(text)).toMatchObject({ ok: true, value: JSON.parse(json) });
      }),
    );
  });

  it('rejects what JSON.parse rejects, and never throws', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', ']', '{', '\\', '\u0001', '/', '-', 'e'),
        (json, at, put) => {
          const cut = at % (json.length + 1);
          const text = json.slice(0, cut) + put + json.slice(cut + 1);
          const isRead = readJson(text).ok;
          if (isRead) expect(() => JSON.parse(text)).not.toThrow();
        },
      ),
      { numRuns: runs(2_000) },
    );
  });

  it.each([
    ['', 1, 'unfinished'],
    ['{\n"a": 1,\n}', 3, 'trailing-comma'],
    ['[1,\n]', 2, 'trailing-comma'],
    ['{"a": ]', 1, 'value'],
    ['{"a": 1, 5}', 1, 'name'],
    ['[1, x]', 1, 'value'],
    ['{"a": "x\ty"}', 1, 'line-break-in-text'],
    ['{"a": 12\n"b": 2}', 2, 'comma'],
    ['{"a"\n\n1}', 3, 'colon'],
    ['{a: 1}', 1, 'quotes'],
    ["{\n'a': 1}", 2, 'quotes'],
    ['{"a": \'x\'}', 1, 'quotes'],
    ['{\n// why\n"a": 1}', 2, 'comment'],
    ['{"a": /* why */ 1}', 1, 'comment'],
    ['{"a": "x}', 1, 'unfinished-text'],
    ['{"a": "x\n"}', 1, 'line-break-in-text'],
    ['{"a": "\\x"}', 1, 'escape'],
    ['{"a": 01}', 1, 'number'],
    ['{"a": +1}', 1, 'number'],
    ['{"a": yes}', 1, 'value'],
    ['{"a": }', 1, 'value'],
    ['{"a": 1', 1, 'unfinished'],
    ['{1: 2}', 1, 'name'],
    ['{}\n{}', 2, 'something-after-the-end'],
    [`${'['.repeat(34)}${']'.repeat(34)}`, 1, 'too-deep'],
    [`${'{"a":'.repeat(33)}1${'}'.repeat(33)}`, 1, 'too-deep'],
    ['{"a": "\\u00e"}', 1, 'escape'],
    ['{"a": x1}', 1, 'value'],
    ['{"a": .5}', 1, 'number'],
    ['{"a": 1/', 1, 'number'],
    ['{"a": 1} /', 1, 'something-after-the-end'],
    ['{', 1, 'unfinished'],
    ['[1', 1, 'unfinished'],
    ['{"a"', 1, 'colon'],
  ])('reports %j on line %i: %s', (text, line, fault) => {
    expect(readJson(text)).toStrictEqual({ ok: false, line, fault });
  });

  it.each([
    ['as deep as it may be', `${'['.repeat(33)}${']'.repeat(33)}`],
    ['lines that end as on Windows', '{\r\n"a"\r\n:\r\n1\r\n,\r\n"b" : [ ] }\r\n'],
    ['numbers with an exponent', '[1e5, 1E+5, 1.5e-7, -0]'],
    ['every escape', '"\\u00e9\\n\\"\\\\\\/\\b\\f\\r\\t"'],
    ['white space around everything', ' [ 1 , { "a" : null } ] '],
  ])('reads %s', (_, text) => {
    expect(readJson(text)).toMatchObject({ ok: true, value: JSON.parse(text) });
  });

  it('rejects duplicate names', () => {
    expect(readJson('{"a": 1,\n"b": {"a": 2},\n"a": 3}')).toEqual({ ok: false, line: 3, fault: 'twice', name: 'a' });
  });

  it('knows the line of every value, or of its nearest ancestor', () => {
    const text = '\uFEFF{\n  "a": [\n    1,\n    { "b": true }\n  ],\n  "c":\n    null\n}';
    const reading = readJson(text);
    if (!reading.ok) throw new Error(reading.fault);
    const lines = [[], ['a'], ['a', 0], ['a', 1], ['a', 1, 'b'], ['a', 1, 'x'], ['a', 5], ['c'], ['c', 'x'], ['x']].map(
      reading.lineOf,
    );
    expect(lines).toEqual([1, 2, 3, 4, 4, 4, 2, 7, 7, 1]);
  });

  it('is safe from prototype pollution', () => {
    const reading = readJson('{"__proto__": {"isAdmin": true}, "constructor": 1}');
    expect(reading).toMatchObject({ ok: true });
    expect(Object.getPrototypeOf((reading as { value: object }).value)).toBe(Object.prototype);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});

describe('canonical JSON', () => {
  it('is independent of formatting', () => {
    const one = readJson('{ "b": [1, {"z": null, "a": "\\u00e9"}], "a": true }');
    const other = readJson('{"a":true,"b":[1,{"a":"é","z":null}]}');
    if (!one.ok || !other.ok) throw new Error('not read');
    expect(canonicalJson(one.value)).toBe('{"a":true,"b":[1,{"a":"é","z":null}]}');
    expect(canonicalJson(other.value)).toBe(canonicalJson(one.value));
  });

  it('is null for values without a JSON form', () => {
    expect(canonicalJson(undefined)).toBe('null');
    expect(canonicalJson([undefined])).toBe('[null]');
  });

  it('sorts names by UTF-16 units, as RFC 8785 shows', () => {
    const names = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const text = canonicalJson(Object.fromEntries(names.map(name => [name, 0])));
    expect(Object.keys(JSON.parse(text.replace('"1"', '"one"')))).toEqual([
      '\r',
      'one',
      '\u0080',
      '\u00f6',
      '\u20ac',
      '\ud83d\ude00',
      '\ufb33',
    ]);
  });
});
