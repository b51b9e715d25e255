import { expect, test } from 'vitest';
import type { Snapshot } from '../snapshot.ts';
import { ACME, NOW, sampleRole, sampleSnapshot } from '../testing/sample-role.ts';
import { en } from '../text/en/en.ts';
import { signInCards } from './sign-in-cards.ts';
import type { SignIn } from './sign-in-state.ts';

const ROLE = sampleRole('Analyst');
const kinds = (snapshot: Snapshot) => signInCards(snapshot, en).map(({ kind }) => kind);
const at = (signIn: SignIn) => ({ signIns: { [ACME.id]: signIn } });
const running = (mode: 'window' | 'silent') => at({ kind: 'signing-in', since: NOW, mode });

test('a company without roles offers to sign in, and says if there are none', () => {
  expect(kinds(sampleSnapshot([]))).toEqual(['invitation']);
  expect(kinds(sampleSnapshot([], at({ kind: 'signed-in', since: NOW })))).toEqual(['no-roles']);
});

test('a company with roles has no card, signed in or not', () => {
  expect(kinds(sampleSnapshot([ROLE]))).toEqual([]);
  expect(kinds(sampleSnapshot([ROLE], at({ kind: 'signed-in', since: NOW })))).toEqual([]);
});

test('a visible sign-in is shown, a silent one only on an empty page', () => {
  expect(kinds(sampleSnapshot([ROLE], running('window')))).toEqual(['in-window']);
  expect(kinds(sampleSnapshot([ROLE], running('silent')))).toEqual([]);
  expect(kinds(sampleSnapshot([], running('silent')))).toEqual(['in-silence']);
});

test('a failure with the same remedy replaces the card, but not a running sign-in', () => {
  const failureNotices = [{ id: 't', at: NOW, failure: { kind: 'sign-in-closed' }, providerId: ACME.id }] as const;
  expect(kinds(sampleSnapshot([], { failureNotices }))).toEqual([]);
  expect(kinds(sampleSnapshot([], { failureNotices, ...running('window') }))).toEqual(['in-window']);
});

test('a portal’s card follows its sign-in: silent, in the browser, and while its first accounts are listed', () => {
  const portal = { ...ACME, portal: { region: 'eu-west-1' } };
  const kindsAt = (signIn: SignIn, facts: Partial<Snapshot> = {}) =>
    kinds(sampleSnapshot([], { ...at(signIn), providers: [portal], ...facts }));
  const signingIn = { kind: 'signing-in', since: NOW, mode: 'window' } as const;
  expect(kindsAt(signingIn)).toEqual(['in-silence']);
  expect(kindsAt({ ...signingIn, waitsFor: 'browser' })).toEqual(['in-browser']);
  expect(kindsAt({ ...signingIn, waitsFor: 'window' })).toEqual(['in-window']);
  expect(kindsAt({ kind: 'signed-in', since: NOW }, { listings: { [ACME.id]: { done: 0 } } })).toEqual(['listing']);
  expect(kindsAt({ kind: 'signed-in', since: NOW })).toEqual(['no-roles']);
});

test('a company whose cookies are in the person’s browser is not affected by a missing keychain', () => {
  const cards = (signInWith: 'mai' | 'edge') =>
    signInCards(sampleSnapshot([], { vault: 'memory', providers: [{ ...ACME, signInWith }] }), en);
  expect(cards('mai')).toMatchObject([{ cookies: 'memory' }]);
  expect(cards('edge')[0]?.cookies).toBeUndefined();
});
