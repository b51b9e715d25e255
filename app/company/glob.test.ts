import { describe, expect, it } from 'vitest';
import { cpuTime } from '../../scripts/testing/cpu-time.ts';
import { matchesAny, matchesGlob } from './glob.ts';

describe('a pattern', () => {
  it.each([
    ['Admin', 'Admin', true],
    ['admin', 'ADMIN', true],
    ['Admin', '*', true],
    ['Sales-Admin', '*-Admin', true],
    ['Sales-Admin-Old', '*-Admin', false],
    ['Admin1', 'Admin?', true],
    ['Admin', 'Admin?', false],
    ['', '*', true],
    ['', '?', false],
    ['a.b', 'a?b', true],
    ['axb', 'a.b', false],
    ['abcabd', '*abd', true],
    ['abc', '**c', true],
    ['abc', '', false],
    ['abcd', 'abc', false],
    ['undefined', 'a?', false],
    ['', '', true],
  ])('%s by %s: %s', (name, glob, fits) => {
    expect(matchesGlob(name, glob)).toBe(fits);
  });

  it('of a list, one is enough', () => {
    expect(matchesAny('ReadOnly', ['Admin*', '*only'])).toBe(true);
    expect(matchesAny('ReadOnly', [])).toBe(false);
  });

  it('that is crafted to be slow is fast', () => {
    const taken = cpuTime(() => {
      expect(matchesGlob('a'.repeat(10_000), `${'*a'.repeat(60)}b`)).toBe(false);
    });
    expect(taken).toBeLessThan(500);
  });
});
