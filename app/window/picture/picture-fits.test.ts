import { describe, expect, it } from 'vitest';
import { hours, later, minutes } from '../../domain/instant.ts';
import { signedIn } from '../../sign-in/sign-in-state.ts';
import type { Snapshot } from '../../snapshot.ts';
import { claim } from '../../testing/claims/claim.ts';
import { ACME, keyOf, NOW, sampleRole, sampleSession, sampleSnapshot } from '../../testing/sample-role.ts';
import { outdatedParts, pictureFits } from './picture-fits.ts';

const dev = sampleRole('Dev');
const admin = sampleRole('Admin');
const AROUND = { now: NOW, zone: 0, sheet: './assets/index-1.css', width: 380, height: 600 };
const SHOWN = sampleSnapshot([dev, admin], {
  roleSessions: [sampleSession(dev)],
  recents: [keyOf(dev)],
  signIns: { [ACME.id]: signedIn(NOW, { sessionName: 'jo@acme.example' }) },
});
const RENEWED = [sampleSession(dev, { startedAt: later(NOW, minutes(50)) })];

const outdated = (facts: Partial<Snapshot>, kept: Partial<Snapshot> = {}) => outdatedParts(fits(kept), fits(facts));
const fits = (facts: Partial<Snapshot> = {}, around: Partial<typeof AROUND> = {}) =>
  pictureFits({ ...SHOWN, ...facts }, { ...AROUND, ...around });

describe('a picture fits', () => {
  it('while the list looks the same, also in another run and in another order of the snapshot’s parts', () => {
    const reversed = JSON.parse(JSON.stringify(SHOWN), (_name, value) =>
      typeof value !== 'object' || value === null || Array.isArray(value)
        ? value
        : Object.fromEntries(Object.entries(value).toReversed()),
    ) as Snapshot;
    expect(pictureFits(reversed, AROUND)).toBe(fits());
    expect(fits({}, { now: later(NOW, minutes(30)) })).toBe(fits());
    expect(fits({ openAtLogin: true, lastRoles: [keyOf(dev)], clockSkew: 40, vault: 'keychain' })).toBe(fits());
    expect(outdated({})).toEqual([]);
  });

  it('without the times that a renewal has changed', () => {
    expect(outdated({ roleSessions: RENEWED })).toEqual(['until']);
  });

  it('without the person, who may be another after a new sign-in and is unknown after a restart', () => {
    expect(
      outdated({ signIns: { [ACME.id]: signedIn(later(NOW, hours(1)), { sessionName: 'jo@acme.example' }) } }),
    ).toEqual([]);
    expect(outdated({ signIns: { [ACME.id]: signedIn(NOW, { sessionName: 'sam@acme.example' }) } })).toEqual([
      'person',
    ]);
    expect(outdated({ signIns: {} })).toEqual(['person']);
    expect(outdated({ signIns: {}, roleSessions: RENEWED })).toEqual(['until', 'person']);
  });

  const blocked = {
    renewals: { [ACME.id]: { kind: 'waiting-for-person', since: NOW, host: 'sso.acme.example' } },
  } as const;

  it.each<[string, Partial<Snapshot>, Partial<Snapshot>?]>([
    [
      'the roles are in another order',
      { roleSessions: [sampleSession(admin), sampleSession(dev, { expiration: later(NOW, hours(2)) })] },
      { roleSessions: [sampleSession(dev), sampleSession(admin)] },
    ],
    ['a notice names another time', { ...blocked, roleSessions: RENEWED }, blocked],
    ['a sign-in is running', { signIns: { [ACME.id]: { kind: 'signing-in', since: NOW, mode: 'window' } } }],
    ['an assertion is encrypted', { signIns: { [ACME.id]: signedIn(NOW, { isEncrypted: true }) } }],
    ['the keychain waits', { vault: 'waiting' }],
    ['a company without roles is signed out', { roles: {}, signIns: {} }, { roles: {} }],
  ])('not at all once %s', (_what, facts, kept) => {
    claim('picture-dropped');
    expect(outdated(facts, kept)).toBeUndefined();
  });

  it.each<[string, Partial<Snapshot>]>([
    ['a role has gone', { roles: { [ACME.id]: [dev] } }],
    ['a role has stopped', { roleSessions: [] }],
    ['an account has another name', { accountNames: { [dev.accountId]: 'Sales' } }],
    ['a role is a favorite', { favorites: [keyOf(admin)] }],
    ['the computer is offline', { network: { kind: 'offline', since: NOW } }],
    ['the language is another', { language: 'de' }],
    ['the version is another', { version: '1.2.4' }],
    ['a part is unknown', { ...({ news: 'x' } as Partial<Snapshot>) }],
  ])('no longer once %s', (_what, facts) => {
    claim('picture-dropped');
    expect(outdated(facts)).toBeUndefined();
  });

  it.each<[string, Partial<typeof AROUND>]>([
    ['a role is about to expire', { now: later(NOW, minutes(56)) }],
    ['a role has expired', { now: later(NOW, minutes(61)) }],
    ['the day is another', { now: later(NOW, hours(24)) }],
    ['the time zone is another', { zone: -60 }],
    ['the stylesheet is another', { sheet: './assets/index-2.css' }],
    ['the window is wider', { width: 400 }],
    ['the window is higher', { height: 700 }],
  ])('no longer once %s', (_what, around) => {
    expect(outdatedParts(fits(), fits({}, around))).toBeUndefined();
  });
});
