import { describe, expect, it } from 'vitest';
import type { AccountId } from '../domain/arn.ts';
import { hours, later, minutes, seconds } from '../domain/instant.ts';
import type { Snapshot } from '../snapshot.ts';
import { ACME, keyOf, NOW, sampleRole, sampleSession, sampleSnapshot } from '../testing/sample-role.ts';
import { en } from '../text/en/en.ts';
import { clockTime } from '../text/time.ts';
import { nextTrayChange, RING_STEPS, trayStatus } from './tray-icon-state.ts';

const dev = sampleRole('Dev');
const admin = sampleRole('Admin');
const accountNames = { [dev.accountId]: 'Sales data' } as Record<AccountId, string>;
const withFacts = (facts: Partial<Snapshot>) => sampleSnapshot([dev, admin], { accountNames, ...facts });
const eightHours = sampleSession(dev, { expiration: later(NOW, hours(8)) });
const active = withFacts({ roleSessions: [eightHours] });
const status = (snapshot: Snapshot, passed = 0) => trayStatus(snapshot, later(NOW, passed), en);
const notice = { id: 't', at: NOW, failure: { kind: 'sign-in-closed' } } as const;

describe('the tray icon', () => {
  it('is idle without active roles', () => {
    expect(status(withFacts({}))).toEqual({ state: { kind: 'idle' }, tooltip: 'Mai: no active roles' });
  });

  it('is idle after the last expiration, before the snapshot is updated', () => {
    expect(status(active, hours(8)).state).toEqual({ kind: 'idle' });
  });

  it('names the active role and its account', () => {
    expect(status(active, hours(3) + minutes(30)).tooltip).toBe('Dev · Sales data — renews automatically');
  });

  it('tells when a role expires that can’t renew', () => {
    const tooltip = `Dev · Sales data — expires at ${clockTime(later(NOW, hours(8)), 'en')}`;
    const unknown = { ...active, roles: {} };
    expect(status(unknown).tooltip).toBe(tooltip);
    expect(status(unknown, hours(8) - 1).tooltip).toBe(tooltip);
  });

  it('marks production', () => {
    const accountMarks = { [dev.accountId]: { isProduction: true } } as Snapshot['accountMarks'];
    const tooltip = status(withFacts({ roleSessions: [eightHours], accountMarks })).tooltip;
    expect(tooltip).toBe('Dev · Sales data · PROD — renews automatically');
    const two = withFacts({ roleSessions: [eightHours, sampleSession(admin)], accountMarks });
    expect(status(two).tooltip).toBe('Mai: PROD · 2 active roles, all renew automatically');
  });

  it('counts several roles', () => {
    const two = withFacts({ roleSessions: [eightHours, sampleSession(admin)] });
    expect(status(two, minutes(30))).toEqual({
      state: { kind: 'active', step: 4 },
      tooltip: 'Mai: 2 active roles, all renew automatically',
    });
    expect(status(two, hours(2)).tooltip).toBe('Dev · Sales data — renews automatically');
  });

  it.each([
    [0, 8],
    [1, 8],
    [hours(1) - 1, 8],
    [hours(1), 7],
    [hours(4), 4],
    [hours(7) - 1, 2],
    [hours(7), 1],
    [hours(8) - minutes(5) - 1, 1],
  ])('has a ring: after %d ms of eight hours at %d of 8', (passed, step) => {
    expect(status(active, passed).state).toEqual({ kind: 'active', step });
  });

  it('never shows an empty or overfull ring for an active role', () => {
    for (let passed = -hours(2); passed < hours(8) - minutes(5); passed += minutes(7)) {
      const { state } = status(active, passed);
      expect(state.kind).toBe('active');
      if (state.kind === 'active') expect(state.step >= 1 && state.step <= RING_STEPS).toBe(true);
    }
  });

  it('warns in the last five minutes', () => {
    expect(status(active, hours(8) - minutes(5))).toEqual({
      state: { kind: 'expiring' },
      tooltip: 'Dev · Sales data — renews automatically',
    });
    expect(status(active, hours(8) - 1).tooltip).toBe(status(active).tooltip);
  });

  it.each<[string, Partial<Snapshot>]>([
    ['while a role starts', { starting: [keyOf(dev)] }],
    ['during a sign-in', { signIns: { [ACME.id]: { kind: 'signing-in', since: NOW, mode: 'window' } } }],
    ['even beside a notice', { starting: [keyOf(dev)], failureNotices: [notice] }],
  ])('works %s', (_, facts) => {
    expect(status(withFacts({ roleSessions: [eightHours], ...facts }))).toEqual({
      state: { kind: 'working' },
      tooltip: 'Mai: working…',
    });
  });

  it('shows attention while there is a failure, also with active roles', () => {
    const afterFailure = { state: { kind: 'attention' }, tooltip: 'Mai: action needed' };
    expect(status(withFacts({ failureNotices: [notice] }))).toEqual(afterFailure);
    expect(status(withFacts({ roleSessions: [eightHours], failureNotices: [notice] }))).toEqual(afterFailure);
  });
});

describe('the next change by time', () => {
  it('never comes without active roles', () => {
    expect(nextTrayChange(withFacts({}), NOW)).toBeUndefined();
    expect(nextTrayChange(active, later(NOW, hours(8)))).toBeUndefined();
  });

  it('is checked once a minute, however many roles are active', () => {
    const many = withFacts({
      roleSessions: [20, 10, 30].map(offset =>
        sampleSession(dev, { expiration: later(NOW, hours(8) + seconds(offset)) }),
      ),
    });
    const first = nextTrayChange(many, NOW) ?? NOW;
    expect(first - NOW).toBe(seconds(10) + 1);
    expect((nextTrayChange(many, first) ?? NOW) - first).toBe(minutes(1));
  });

  it.each([0, 1, seconds(30), minutes(1), minutes(1) + 1, hours(3) + 17])(
    'after %d ms is checked within a minute, without text changes by time',
    passed => {
      const now = later(NOW, passed);
      const next = nextTrayChange(active, now) ?? NOW;
      expect(next).toBeGreaterThan(now);
      expect(next - now).toBeLessThanOrEqual(minutes(1) + 1);
      expect(trayStatus(active, next, en).tooltip).toBe(trayStatus(active, now, en).tooltip);
    },
  );
});
