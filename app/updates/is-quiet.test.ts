import { expect, it } from 'vitest';
import { emptySnapshot, type Snapshot } from '../snapshot.ts';
import { claim } from '../testing/claims/claim.ts';
import { isQuiet } from './is-quiet.ts';

type Facts = Parameters<typeof isQuiet>[0];

const start = emptySnapshot({ version: '1.2.3', platform: 'linux', systemLanguage: 'en' });
const factsOf = (shown: Partial<Snapshot>, work: Partial<Facts> = {}): Facts => ({
  snapshot: () => ({ ...start, ...shown }),
  signingIn: new Map(),
  starts: new Map(),
  deliveries: new Map(),
  defaultChange: undefined,
  rotating: new Map(),
  ...work,
});
const shows = (shown: object) => factsOf(shown as Partial<Snapshot>);
const works = (work: object) => factsOf({}, work as Partial<Facts>);
const one = new Map([['a', {}]]);

it('is quiet while nothing is under way, with active roles and people who are signed in', () => {
  expect(isQuiet(factsOf({}))).toBe(true);
  const signIns = { a: { kind: 'signed-in' }, b: { kind: 'signed-out' } };
  expect(isQuiet(shows({ signIns, renewals: { a: { kind: 'failed' } }, roleSessions: [{}] }))).toBe(true);
});

it.each([
  ['a sign-in', shows({ signIns: { a: { kind: 'signed-out' }, b: { kind: 'signing-in' } } })],
  ['a sign-in that is not shown yet', works({ signingIn: one })],
  ['a renewal', shows({ renewals: { a: { kind: 'failed' }, b: { kind: 'running' } } })],
  ['a start', shows({ starting: ['a'] })],
  ['a start that is not shown yet', works({ starts: one })],
  ['a program that waits for a role', shows({ roleRequests: [{}] })],
  ['credentials that are being written', works({ deliveries: one })],
  ['a change of the profile `default`', works({ defaultChange: Promise.resolve() })],
  ['a key rotation', works({ rotating: one })],
  ['a setup to confirm', shows({ setupOffer: {} })],
  ['settings to confirm', shows({ settingsOffer: {} })],
  ['accounts to confirm', shows({ accountsQuestion: {} })],
  ['a code to approve', shows({ portalCode: {} })],
  ['a question in the window', shows({ requestedPage: {} })],
  ['a proxy that asks for a password', shows({ proxyQuestion: {} })],
])('is not quiet during %s', (_, facts) => {
  claim('update-quiet');
  expect(isQuiet(facts)).toBe(false);
});
