import { expect, test } from 'vitest';
import { hours, later, minutes } from '../domain/instant.ts';
import type { Snapshot } from '../snapshot.ts';
import { ACME, NOW, sampleSnapshot } from '../testing/sample-role.ts';
import { en } from '../text/en/en.ts';
import { comingTime } from '../text/time.ts';
import { signInInWords } from './sign-in-in-words.ts';
import type { SignIn } from './sign-in-state.ts';

const PORTAL = { ...ACME, portal: { region: 'eu-west-1' } };
const words = (signIn: SignIn, provider = ACME, facts: Partial<Snapshot> = {}) =>
  signInInWords(sampleSnapshot([], { signIns: { [ACME.id]: signIn }, ...facts }), provider, NOW, en);

test('a company with SAML is signed in, or not', () => {
  expect(words({ kind: 'signed-in', since: NOW })).toBe('Signed in');
  expect(words({ kind: 'signed-out' })).toBe('Signed out');
  expect(words({ kind: 'signing-in', since: NOW, mode: 'silent' })).toBe('Signing in…');
});

test('an access portal is named, and the end of its session told by this computer’s clock', () => {
  const endsAt = later(NOW, hours(3));
  const end = comingTime(later(endsAt, minutes(5)), NOW, 'en');
  expect(words({ kind: 'signed-in', since: NOW, endsAt }, PORTAL, { clockSkew: minutes(5) })).toBe(
    `AWS access portal · Signed in until about ${end}`,
  );
  expect(words({ kind: 'signed-in', since: NOW }, PORTAL)).toBe('AWS access portal · Signed in');
  expect(words({ kind: 'signed-in', since: NOW, endsAt: NOW }, PORTAL)).toBe('AWS access portal · Signed in');
});
