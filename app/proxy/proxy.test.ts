import { describe, expect, test } from 'vitest';
import { claim } from '../testing/claims/claim.ts';
import { type KnownProxyLogin, mayAnswer, type ProxyChallenge, shownRealm } from './proxy.ts';

const OFFICE = 'office';
const challenge: ProxyChallenge = {
  proxy: 'proxy.acme.example:3128',
  realm: 'Acme',
  scheme: 'digest',
  isEncrypted: false,
};
const known: KnownProxyLogin = {
  login: { user: 'anna', password: 'one' },
  realm: 'Acme',
  scheme: 'digest',
  networks: [OFFICE],
};

describe('a proxy is answered without a question', () => {
  test.each([
    ['the same realm and scheme', {}, OFFICE, true],
    ['another network, where the password is never sent', {}, 'cafe', true],
    ['a stronger scheme', { scheme: 'Negotiate' }, 'cafe', true],
    ['another realm', { realm: 'Cafe Wi-Fi' }, OFFICE, false],
    ['a realm of other case', { realm: 'acme' }, OFFICE, false],
    ['a weaker scheme', { scheme: 'basic' }, OFFICE, false],
    ['a scheme that is not known', { scheme: 'bearer' }, OFFICE, false],
  ])('on %s: as it should be', (_, change, network, isAnswered) => {
    expect(mayAnswer(known, { ...challenge, ...change }, network)).toBe(isAnswered);
  });

  test('unencrypted only in a network where the login was entered', () => {
    const inClear = { ...known, scheme: 'basic' };
    const basic = { ...challenge, scheme: 'Basic' };
    expect(mayAnswer(inClear, basic, OFFICE)).toBe(true);
    expect(mayAnswer(inClear, basic, 'cafe')).toBe(false);
    expect(mayAnswer(inClear, { ...basic, isEncrypted: true }, 'cafe')).toBe(true);
  });
});

test('a realm is shown as one short isolated line', () => {
  claim('proxy-password-question');
  expect(shownRealm('Example Energy')).toBe('Example Energy');
  expect(shownRealm('  A\r\nB\u202e\u2066C\u200b\u2028D\u0000 ')).toBe('A B C D');
  expect(shownRealm('x'.repeat(500))).toBe(`${'x'.repeat(79)}…`);
  expect(shownRealm('\u202e')).toBe('');
});
