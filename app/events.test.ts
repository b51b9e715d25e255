import { describe, expect, it } from 'vitest';
import type { AccountId } from './domain/arn.ts';
import { hours, later } from './domain/instant.ts';
import { type Event, reduce } from './events.ts';
import type { FailureNotice } from './failures/failures-state.ts';
import { settingsOf } from './settings/settings-of.ts';
import {
  ACME,
  keyOf,
  NOW,
  profileName,
  providerId,
  sampleRole,
  sampleSession,
  sampleSnapshot,
} from './testing/sample-role.ts';

const dev = sampleRole('Dev');
const admin = sampleRole('Admin');
const session = sampleSession(dev);
const account = dev.accountId as AccountId;
const notice: FailureNotice = { id: 't-1', at: NOW, failure: { kind: 'sign-in-closed' }, providerId: ACME.id };
const ofRole: FailureNotice = { ...notice, id: 't-2', key: keyOf(dev) };
const signedIn = { kind: 'signed-in', since: NOW } as const;

const snapshot = sampleSnapshot([dev, admin], {
  signIns: { [ACME.id]: signedIn },
  accountNames: { [account]: 'Sales' },
  roleSettings: { [keyOf(dev)]: { profileName: profileName('dev') } },
  defaultOwner: keyOf(dev),
  starting: [keyOf(dev)],
  roleSessions: [session],
  lastRoles: [keyOf(dev)],
  failureNotices: [notice, ofRole],
});

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(Object.freeze(value))) freeze(part);
  return value;
}
freeze(snapshot);

describe('an event', () => {
  it.each<[string, Event, object]>([
    [
      'a company added',
      { type: 'providerAdded', provider: { ...ACME, id: providerId('b') } },
      { providers: [ACME, { id: 'b' }] },
    ],
    [
      'a company removed',
      { type: 'providerForgotten', providerId: ACME.id },
      { providers: [], roles: {}, signIns: {}, roleSettings: {}, lastRoles: [], failureNotices: [] },
    ],
    [
      'a sign-in begun',
      { type: 'signInChanged', providerId: ACME.id, signIn: { kind: 'signing-in', since: NOW, mode: 'window' } },
      { signIns: { [ACME.id]: { kind: 'signing-in' } } },
    ],
    [
      'other roles offered',
      { type: 'rolesOffered', providerId: ACME.id, roles: [admin] },
      { roles: { [ACME.id]: [admin] } },
    ],
    [
      'roles in another order',
      { type: 'rolesOffered', providerId: ACME.id, roles: [admin, dev] },
      { roles: { [ACME.id]: [admin, dev] } },
    ],
    [
      'a role of another provider in AWS',
      {
        type: 'rolesOffered',
        providerId: ACME.id,
        roles: [{ ...dev, principalArn: 'arn:aws:iam::123456789012:saml-provider/new' }, admin],
      },
      { roles: { [ACME.id]: [{ principalArn: 'arn:aws:iam::123456789012:saml-provider/new' }, admin] } },
    ],
    [
      'no roles offered by a company that had said nothing yet',
      { type: 'rolesOffered', providerId: providerId('b'), roles: [] },
      { roles: { [ACME.id]: [dev, admin], b: [] } },
    ],
    [
      'an account named',
      { type: 'accountsNamed', names: { [account]: 'Shop' } as Record<AccountId, string>, from: 'signInPage' },
      { accountNames: { [account]: 'Shop' }, learnedNames: { signInPage: { [account]: 'Shop' } } },
    ],
    ['a start begun', { type: 'startBegan', key: keyOf(admin) }, { starting: [keyOf(dev), keyOf(admin)] }],
    ['a start over', { type: 'startEnded', key: keyOf(dev) }, { starting: [] }],
    [
      'a changed session',
      { type: 'sessionChanged', session: sampleSession(admin) },
      { roleSessions: [session, sampleSession(admin)], lastRoles: [keyOf(dev), keyOf(admin)] },
    ],
    [
      'a role renewed',
      { type: 'sessionChanged', session: sampleSession(dev, { startedAt: later(NOW, hours(1)) }) },
      { roleSessions: [{ startedAt: later(NOW, hours(1)) }] },
    ],
    ['a role ended', { type: 'sessionEnded', key: keyOf(dev) }, { roleSessions: [], lastRoles: [] }],
    [
      "a role's setting changed",
      { type: 'roleSettingsChanged', key: keyOf(dev), change: { region: 'eu-west-1' } },
      { roleSettings: { [keyOf(dev)]: { profileName: 'dev', region: 'eu-west-1' } } },
    ],
    ['default given', { type: 'defaultOwnerChanged', key: keyOf(admin) }, { defaultOwner: keyOf(admin) }],
    [
      'a preference changed',
      { type: 'preferencesChanged', change: { endSessionsOnQuit: true } },
      { preferences: { endSessionsOnQuit: true } },
    ],
    [
      'a failure',
      { type: 'failed', notice: { id: 't-3', at: NOW, failure: { kind: 'not-found' } } },
      { failureNotices: [notice, ofRole, { id: 't-3' }] },
    ],
    ['a failure dismissed', { type: 'dismissed', id: 't-1' }, { failureNotices: [ofRole] }],
    ['a sign-in that worked', { type: 'settled', providerId: ACME.id }, { failureNotices: [ofRole] }],
    ['a role that worked', { type: 'settled', key: keyOf(dev) }, { failureNotices: [notice] }],
  ])('changes only its subject: %s', (_, event, change) => {
    const next = reduce(snapshot, event);
    expect(next).toMatchObject(change);
    const untouched = Object.keys(snapshot).filter(name => !(name in change) && name !== 'defaultOwner');
    for (const name of untouched) expect(next).toHaveProperty(name, snapshot[name as keyof typeof snapshot]);
  });

  it.each<[string, Event]>([
    ['a company removed that is not there', { type: 'providerForgotten', providerId: providerId('b') }],
    ['a sign-in that is as it was', { type: 'signInChanged', providerId: ACME.id, signIn: signedIn }],
    ['the same roles offered', { type: 'rolesOffered', providerId: ACME.id, roles: [{ ...dev }, { ...admin }] }],
    [
      'an account named as before',
      { type: 'accountsNamed', names: { [account]: 'Sales' } as Record<AccountId, string>, from: 'signInPage' },
    ],
    ['a start begun twice', { type: 'startBegan', key: keyOf(dev) }],
    ['a start over that never began', { type: 'startEnded', key: keyOf(admin) }],
    ['the end of a role that was not active', { type: 'sessionEnded', key: keyOf(admin) }],
    ['time that ends nothing', { type: 'timePassed', now: later(NOW, hours(1) - 1) }],
    [
      'a setting as before',
      { type: 'roleSettingsChanged', key: keyOf(dev), change: { profileName: profileName('dev') } },
    ],
    ['default given to who has it', { type: 'defaultOwnerChanged', key: keyOf(dev) }],
    ['a preference as before', { type: 'preferencesChanged', change: { endSessionsOnQuit: false } }],
    ['a failure dismissed that is gone', { type: 'dismissed', id: 'gone' }],
    ['a company without failureNotices that worked', { type: 'settled', providerId: providerId('b') }],
    ['a role without failureNotices that worked', { type: 'settled', key: keyOf(admin) }],
    ['nothing that worked', { type: 'settled' }],
  ])('gives the same snapshot when nothing changed: %s', (_, event) => {
    expect(reduce(snapshot, event)).toBe(snapshot);
  });
});

describe('time', () => {
  const idle = { ...snapshot, starting: [] };

  it('ends expired roles', () => {
    expect(reduce(idle, { type: 'timePassed', now: session.expiration }).roleSessions).toEqual([]);
  });

  it('does not end a role that is being renewed', () => {
    expect(reduce(snapshot, { type: 'timePassed', now: session.expiration })).toBe(snapshot);
  });
});

describe('the default profile', () => {
  it('can be unassigned', () => {
    const next = reduce(snapshot, { type: 'defaultOwnerChanged', key: undefined });
    expect(Object.keys(next)).not.toContain('defaultOwner');
    expect(reduce(next, { type: 'defaultOwnerChanged', key: undefined })).toBe(next);
  });

  it('is unassigned when its role’s company is removed', () => {
    expect(reduce(snapshot, { type: 'providerForgotten', providerId: ACME.id }).defaultOwner).toBeUndefined();
  });

  it('stays when another company is removed', () => {
    const two = { ...snapshot, providers: [ACME, { ...ACME, id: providerId('acme-2') }] };
    const next = reduce(two, { type: 'providerForgotten', providerId: providerId('acme-2') });
    expect(next.defaultOwner).toBe(keyOf(dev));
    expect(next.roleSettings).toBe(snapshot.roleSettings);
  });
});

describe('failureNotices', () => {
  it('with the same subject are shown once, newest first', () => {
    const again = { ...notice, id: 't-9', at: later(NOW, 1) };
    expect(reduce(snapshot, { type: 'failed', notice: again }).failureNotices).toEqual([ofRole, again]);
  });

  it('of an earlier attempt are replaced by the latest', () => {
    const another: FailureNotice = { ...notice, id: 't-9', failure: { kind: 'no-roles' } };
    expect(reduce(snapshot, { type: 'failed', notice: another }).failureNotices).toEqual([ofRole, another]);
  });

  it('that were found at start are shown once when they block a role', () => {
    const found: FailureNotice = { id: 't-8', at: NOW, failure: { kind: 'settings-unwritable', fault: 'full' } };
    const met: FailureNotice = { ...found, id: 't-9', providerId: ACME.id, key: keyOf(admin) };
    const both = [found, met].reduce((before, next) => reduce(before, { type: 'failed', notice: next }), snapshot);
    expect(both.failureNotices).toEqual([notice, ofRole, met]);
  });

  it('without a subject are listed separately', () => {
    const settings: FailureNotice = { id: 't-8', at: NOW, failure: { kind: 'settings-unwritable', fault: 'full' } };
    const clock: FailureNotice = { id: 't-9', at: NOW, failure: { kind: 'clock-skew', minutes: 3 } };
    const both = reduce(reduce(snapshot, { type: 'failed', notice: settings }), { type: 'failed', notice: clock });
    expect(both.failureNotices).toEqual([notice, ofRole, settings, clock]);
  });

  it('are at most twenty', () => {
    let next = snapshot;
    for (let count = 0; count < 40; count += 1) {
      const key = keyOf(sampleRole(`Role${count}`));
      next = reduce(next, { type: 'failed', notice: { ...notice, id: `n-${count}`, key } });
    }
    expect(next.failureNotices).toHaveLength(20);
    expect(next.failureNotices.at(-1)?.id).toBe('n-39');
  });
});

describe('loaded settings', () => {
  it('become the snapshot’s, without their version', () => {
    const settings = settingsOf(snapshot);
    const next = reduce(sampleSnapshot([]), { type: 'settingsLoaded', settings });
    expect(next).toMatchObject({ version: '1.2.3', providers: [ACME], roleSessions: [session] });
  });
});
