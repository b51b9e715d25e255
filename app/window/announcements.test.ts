import { describe, expect, test } from 'vitest';
import { type Instant, later, minutes, seconds } from '../domain/instant.ts';
import type { Snapshot } from '../snapshot.ts';
import { ACME, keyOf, NOW, sampleRole, sampleSession, sampleSnapshot } from '../testing/sample-role.ts';
import { en } from '../text/en/en.ts';
import { announcements } from './announcements.ts';

const ROLE = sampleRole('Analyst');
const names = { accountNames: { [ROLE.accountId]: 'Sales data' } };
const still = sampleSnapshot([ROLE], names);
const active = sampleSnapshot([ROLE], { ...names, roleSessions: [sampleSession(ROLE)] });

const say = (previous: Snapshot, next: Snapshot, from: Instant = NOW, to: Instant = from) =>
  announcements({ snapshot: previous, now: from }, { snapshot: next, now: to }, en);

describe('announcements', () => {
  test('an activated role is announced with account and time left', () => {
    expect(say(still, active).calm).toEqual(['Analyst in Sales data is active, 1 hour left']);
  });

  test('a sign-in that waits in the browser, and the end of a long list, are announced', () => {
    const portal = (waitsFor?: 'browser') => ({
      signIns: {
        [ACME.id]: { kind: 'signing-in', since: NOW, mode: 'window', ...(waitsFor && { waitsFor }) } as const,
      },
    });
    const begun = sampleSnapshot([], portal());
    const waits = sampleSnapshot([], portal('browser'));
    expect(say(begun, waits).calm).toEqual(['Finish in your browser. Mai does the rest.']);
    expect(say(waits, waits).calm).toEqual([]);
    const listing = { ...still, listings: { [ACME.id]: { done: 10, total: 30 } } };
    expect(say(still, listing).calm).toEqual(['Loading more accounts…']);
    expect(say(listing, { ...still, listings: { [ACME.id]: { done: 20, total: 30 } } }).calm).toEqual([]);
    expect(say(listing, still).calm).toEqual(['The list is complete: 1 role']);
    expect(say({ ...still, listings: { [ACME.id]: { done: 0 } } }, still).calm).toEqual([]);
  });

  test('a running countdown is silent', () => {
    expect(say(active, active, NOW, later(NOW, minutes(20)))).toEqual({ urgent: [], calm: [] });
  });

  test('five minutes and one minute before expiration are announced once', () => {
    const at = (left: number) => later(NOW, minutes(60) - left);
    expect(say(active, active, at(minutes(5) + 1), at(minutes(5))).calm).toEqual([
      'Analyst in Sales data is active, 5 minutes left',
    ]);
    expect(say(active, active, at(minutes(4)), at(minutes(4) - seconds(1))).calm).toEqual([]);
    expect(say(active, active, at(seconds(61)), at(seconds(60))).calm).toHaveLength(1);
  });

  test('an end is announced, stopped or expired', () => {
    expect(say(active, still).calm).toEqual(['Analyst in Sales data is no longer active']);
    expect(say(active, active, NOW, later(NOW, minutes(60))).calm).toEqual([
      'Analyst in Sales data is no longer active',
    ]);
  });

  test('an end by renewal is not announced', () => {
    expect(say(active, { ...still, starting: [keyOf(ROLE)] }).calm).toEqual(['Starting Analyst in Sales data']);
  });

  test('the start of a sign-in is announced once', () => {
    const running: Snapshot = {
      ...still,
      signIns: { [ACME.id]: { kind: 'signing-in', since: NOW, mode: 'window' } },
    };
    expect(say(still, running).calm).toEqual(['Signing in to Acme…']);
    expect(say(running, running).calm).toEqual([]);
  });

  test('the end of a visible sign-in is announced with the number of roles', () => {
    const running = (mode: 'window' | 'silent'): Snapshot => ({
      ...still,
      signIns: { [ACME.id]: { kind: 'signing-in', since: NOW, mode } },
    });
    const done: Snapshot = { ...still, signIns: { [ACME.id]: { kind: 'signed-in', since: NOW } } };
    expect(say(running('window'), done).calm).toEqual(['Signed in to Acme. 1 role']);
    expect(say(running('silent'), done).calm).toEqual([]);
  });

  test('a question about the password is announced once', () => {
    const asking: Snapshot = {
      ...still,
      keepsPasswords: true,
      company: { ...still.company, passwordFill: true },
      passwordFills: { [ACME.id]: { kind: 'possible', origin: 'https://sso.acme.example', isOffered: true } },
    };
    expect(say(still, asking).calm).toEqual([en.passwords.fill.offerTitle]);
    expect(say(asking, asking).calm).toEqual([]);
  });

  test('an account without a name is announced in groups of digits', () => {
    const unnamed = { ...active, accountNames: {} };
    expect(say({ ...unnamed, roleSessions: [] }, unnamed).calm).toEqual([
      `Analyst in ${ROLE.accountId.replace(/\d{4}(?=\d)/g, '$& ')} is active, 1 hour left`,
    ]);
  });

  test('a failure interrupts once with title and remedy', () => {
    const failed: Snapshot = { ...still, failureNotices: [{ id: 't1', at: NOW, failure: { kind: 'no-roles' } }] };
    expect(say(still, failed).urgent).toEqual([
      'No AWS roles yet. You’re signed in, but your company hasn’t given you any AWS roles. Ask IT for access, then sign in again.',
    ]);
    expect(say(failed, failed).urgent).toEqual([]);
  });
});
