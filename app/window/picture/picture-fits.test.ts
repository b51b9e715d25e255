import { describe, expect, it } from 'vitest';
import { hours, later, minutes } from '../../domain/instant.ts';
import type { Snapshot } from '../../snapshot.ts';
import { ACME, keyOf, NOW, sampleRole, sampleSession, sampleSnapshot } from '../../testing/sample-role.ts';
import { pictureFits } from './picture-fits.ts';

const dev = sampleRole('Dev');
const admin = sampleRole('Admin');
const AROUND = { now: NOW, zone: 0, sheet: './assets/index-1.css', width: 380, height: 600 };
const SHOWN = sampleSnapshot([dev, admin], { roleSessions: [sampleSession(dev)], recents: [keyOf(dev)] });

const fits = (facts: Partial<Snapshot> = {}, around: Partial<typeof AROUND> = {}) =>
  pictureFits({ ...SHOWN, ...facts }, { ...AROUND, ...around });

describe('a picture fits', () => {
  it('while the list looks the same, also in another run and in another order of the snapshot’s parts', () => {
    const reversed = Object.fromEntries(Object.entries(SHOWN).toReversed()) as Snapshot;
    expect(pictureFits(JSON.parse(JSON.stringify(reversed)) as Snapshot, AROUND)).toBe(fits());
    expect(fits({}, { now: later(NOW, minutes(30)) })).toBe(fits());
    expect(fits({ openAtLogin: true, lastRoles: [keyOf(dev)], clockSkew: 40 })).toBe(fits());
  });

  it.each<[string, Partial<Snapshot>]>([
    ['a role has gone', { roles: { [ACME.id]: [dev] } }],
    ['a role has stopped', { roleSessions: [] }],
    ['a role was renewed', { roleSessions: [sampleSession(dev, { expiration: later(NOW, hours(2)) })] }],
    ['an account has another name', { accountNames: { [dev.accountId]: 'Sales' } }],
    ['a role is a favorite', { favorites: [keyOf(admin)] }],
    ['the computer is offline', { network: { kind: 'offline', since: NOW } }],
    ['the language is another', { language: 'de' }],
    ['the version is another', { version: '1.2.4' }],
    ['a part is unknown', { ...({ news: 'x' } as Partial<Snapshot>) }],
  ])('no longer once %s', (_what, facts) => {
    expect(fits(facts)).not.toBe(fits());
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
    expect(fits({}, around)).not.toBe(fits());
  });
});
