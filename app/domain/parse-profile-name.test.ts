import { describe, expect, it } from 'vitest';
import { claim } from '../testing/claims/claim.ts';
import { isLongLived } from './credentials.ts';
import { parseProfileName } from './parse-profile-name.ts';

const nameOf = (text: string) => {
  const parsed = parseProfileName(text);
  return parsed.ok ? parsed.value : parsed.failure;
};

describe('a profile name', () => {
  it.each(['default', 'dev', 'Dev_1', 'a-b.c/d', '100%', 'me@acme', 'a:b', 'a+b', '123456789012-Dev', 'n'.repeat(128)])(
    'may be %s',
    name => {
      expect(nameOf(name)).toBe(name);
    },
  );

  it('is trimmed', () => {
    expect(nameOf('  dev\n')).toBe('dev');
  });

  it.each([
    ['empty', ''],
    ['empty', '   '],
    ['too-long', 'n'.repeat(129)],
    ['character', 'two words'],
    ['character', 'a]'],
    ['character', '[a'],
    ['character', 'a#b'],
    ['character', 'a;b'],
    ['character', 'a=b'],
    ['character', '"a"'],
    ['character', "a'b"],
    ['character', 'a\\b'],
    ['character', 'a\nb'],
    ['character', 'a\tb'],
    ['character', 'a\0b'],
    ['character', 'größe'],
    ['character', 'a,b'],
  ])('is rejected as %s: %j', (reason, text) => {
    claim('no-injected-lines');
    expect(nameOf(text)).toEqual({ kind: 'invalid-profile-name', reason });
  });
});

describe('an access key', () => {
  it('that is long-lived is recognized by its prefix', () => {
    expect(isLongLived(' AKIAIOSFODNN7EXAMPLE')).toBe(true);
    expect(isLongLived('ASIAIOSFODNN7EXAMPLE')).toBe(false);
    expect(isLongLived('')).toBe(false);
  });
});
