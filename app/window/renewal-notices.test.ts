import { describe, expect, it } from 'vitest';
import { trayStatus } from '../desktop/tray-icon-state.ts';
import { trayMenu } from '../desktop/tray-menu.ts';
import { hours, later, minutes } from '../domain/instant.ts';
import type { Renewal, RoleToResume } from '../renewal/renewal.ts';
import type { Snapshot } from '../snapshot.ts';
import { ACCOUNT, ACME, keyOf, NOW, sampleRole, sampleSession, sampleSnapshot } from '../testing/sample-role.ts';
import { en } from '../text/en/en.ts';
import { clockTime } from '../text/time.ts';
import { renewalNotices } from './renewal-notices.ts';

const dev = sampleRole('Dev');
const admin = sampleRole('Admin');
const time = (at: number) => clockTime(at, 'en');
const waiting: Renewal = { kind: 'waiting-for-person', since: later(NOW, minutes(50)), host: 'sso.acme.example' };
const now = later(NOW, minutes(52));

const world = (renewal: Renewal | undefined, facts: Partial<Snapshot> = {}): Snapshot =>
  sampleSnapshot([dev, admin], {
    roleSessions: [sampleSession(dev)],
    renewals: renewal === undefined ? {} : { [ACME.id]: renewal },
    accountNames: { [dev.accountId]: 'Sales' },
    ...facts,
  });

describe('required interaction', () => {
  it('is shown with its start, active roles, and two actions', () => {
    expect(renewalNotices(world(waiting), now, en)).toMatchObject([
      {
        kind: 'interaction-required',
        title: 'Sign in to Acme',
        lines: [
          `Sign in again at sso.acme.example to keep your roles active. Waiting since ${time(waiting.since)}.`,
          `Dev in Sales is active until ${time(later(NOW, hours(1)))}.`,
        ],
        remedies: [
          { label: 'Sign in', command: { type: 'signIn', providerId: ACME.id } },
          { label: 'Not now', command: { type: 'snoozeSignIn', providerId: ACME.id } },
        ],
      },
    ]);
  });

  it('lists roles that expired meanwhile', () => {
    const rolesToResume: RoleToResume = {
      reason: 'ended',
      key: keyOf(admin),
      providerId: ACME.id,
      role: admin,
      endedAt: NOW,
    };
    const [renewalNotice] = renewalNotices(
      world(waiting, { roleSessions: [], rolesToResume: [rolesToResume] }),
      now,
      en,
    );
    expect(renewalNotice?.lines.slice(1)).toEqual([`Admin in Sales expired at ${time(NOW)}.`]);
  });

  it('is shown also while an expired role is still in the snapshot', () => {
    const end = later(NOW, hours(1));
    const [renewalNotice] = renewalNotices(world(waiting), later(NOW, hours(9)), en);
    expect(renewalNotice?.lines.slice(1)).toEqual([`Dev in Sales expired at ${time(end)}.`]);
  });

  it('names three of many roles', () => {
    const roleSessions = Array.from({ length: 20 }, (_, index) =>
      sampleSession(sampleRole(`Role${index}`), { expiration: later(NOW, hours(1) + minutes(index)) }),
    );
    const [renewalNotice] = renewalNotices(world(waiting, { roleSessions }), now, en);
    expect(renewalNotice?.lines.slice(1).map(line => line.split(' ')[0])).toEqual(['Role0', 'Role1', 'Role2', '17']);
  });

  it('sets the tray to attention, and its menu to the remedy', () => {
    const snapshot = world(waiting);
    expect(trayStatus(snapshot, now, en).state).toEqual({ kind: 'attention' });
    expect(trayStatus(snapshot, now, en).tooltip).toBe('Mai: action needed');
    const rows = trayMenu(snapshot, now, en).slice(0, 6);
    expect(rows.map(row => ('label' in row ? row.label : '-'))).toEqual([
      'Action needed: sign in again',
      'Sign in to Acme',
      `Sign in again at sso.acme.example to keep your roles active. Waiting since ${time(waiting.since)}.`,
      `Dev in Sales is active until ${time(later(NOW, hours(1)))}.`,
      'Sign in',
      'Not now',
    ]);
  });

  it.each([
    ['while the person signs in', { signIns: { [ACME.id]: { kind: 'signing-in', since: NOW, mode: 'window' } } }],
    ['when no role is to stay alive', { roleSessions: [] }],
  ] as const)('is not shown %s', (_, facts) => {
    expect(renewalNotices(world(waiting, facts), now, en)).toEqual([]);
  });

  it('is hidden after "Not now", and the tray counts down again', () => {
    const snapshot = world({ kind: 'snoozed', since: NOW });
    expect(renewalNotices(snapshot, later(NOW, minutes(10)), en)).toEqual([]);
    expect(trayStatus(snapshot, later(NOW, minutes(10)), en).state).toMatchObject({ kind: 'active' });
  });
});

describe('a connection failure', () => {
  const failure = { kind: 'address-unreachable', host: 'sso.acme.example', reason: 'timeout' } as const;
  const retrying: Renewal = { kind: 'retrying', since: NOW, at: later(NOW, minutes(54)), tries: 3, failure };

  it('is shown without emphasis, with the time of the next attempt', () => {
    const snapshot = world(retrying);
    expect(renewalNotices(snapshot, now, en)).toMatchObject([
      {
        kind: 'retrying',
        title: 'sso.acme.example can’t be reached',
        lines: [`Since ${time(NOW)}. Mai will try again at ${time(retrying.at)}.`, expect.any(String)],
        remedies: [],
      },
    ]);
    expect(trayStatus(snapshot, now, en).state).not.toEqual({ kind: 'attention' });
  });
});

describe('a computer without a network', () => {
  const offline = { network: { kind: 'offline', since: NOW } } as const;

  it('is shown once for all companies', () => {
    const snapshot = world(waiting, { ...offline, providers: [ACME, { ...ACME, id: 'other' as typeof ACME.id }] });
    expect(renewalNotices(snapshot, now, en)).toMatchObject([
      { kind: 'offline', title: 'This computer is offline', lines: [expect.any(String), expect.any(String)] },
    ]);
  });

  it('is not shown without active roles', () => {
    expect(renewalNotices(world(undefined, { ...offline, roleSessions: [] }), now, en)).toEqual([]);
  });

  it('has local times', () => {
    const [renewalNotice] = renewalNotices(world(undefined, { ...offline, clockSkew: hours(1) }), now, en);
    expect(renewalNotice?.lines[0]).toContain(time(later(NOW, hours(1))));
  });
});

it('an account without a name has its ID', () => {
  const [renewalNotice] = renewalNotices(world(waiting, { accountNames: {} }), now, en);
  expect(renewalNotice?.lines[1]).toContain(`Dev in ${ACCOUNT} is active`);
});
