import { describe, expect, it } from 'vitest';
import { hours, later, minutes } from '../domain/instant.ts';
import { ACME, keyOf, NOW, sampleRole, sampleSession, sampleSnapshot } from '../testing/sample-role.ts';
import { nextWake } from './next-wake.ts';

const dev = sampleRole('Dev');
const admin = sampleRole('Admin');
/** Two active roles, for two hours and for one, of a company that requires interaction. */
const both = sampleSnapshot([dev, admin], {
  roleSessions: [sampleSession(dev, { expiration: later(NOW, hours(2)) }), sampleSession(admin)],
  renewals: { [ACME.id]: { kind: 'waiting-for-person', since: NOW, host: 'sso.acme.example' } },
});
const free = { ...both, renewals: {} };

describe('the next wake-up', () => {
  it('is the first expiration', () => {
    expect(nextWake(both, NOW)).toBe(later(NOW, hours(1)));
  });

  it('is now after a missed expiration', () => {
    expect(nextWake(both, later(NOW, hours(9)))).toBe(later(NOW, hours(9)));
  });

  it('never comes without active roles', () => {
    expect(nextWake(sampleSnapshot([dev]), NOW)).toBeUndefined();
  });

  it('ignores a role that is being renewed', () => {
    const renewing = { ...both, starting: [keyOf(admin)] };
    expect(nextWake(renewing, NOW)).toBe(later(NOW, hours(2)));
    expect(nextWake({ ...both, starting: [keyOf(admin), keyOf(dev)] }, NOW)).toBeUndefined();
  });

  it('is the first due renewal: with a tenth of the hour left, or up to a minute earlier', () => {
    const due = nextWake(free, NOW) ?? 0;
    expect(due).toBeLessThanOrEqual(later(NOW, minutes(54)));
    expect(due).toBeGreaterThan(later(NOW, minutes(53)));
  });

  it('is the expiration without a network, or during a renewal', () => {
    const offline = { ...free, network: { kind: 'offline', since: NOW } as const };
    const running = { ...free, renewals: { [ACME.id]: { kind: 'running', since: NOW } as const } };
    for (const snapshot of [offline, running]) expect(nextWake(snapshot, NOW)).toBe(later(NOW, hours(1)));
  });

  it('is the next retry after a connection failure', () => {
    const at = later(NOW, minutes(58));
    const failure = { kind: 'sts-unreachable', host: 'sts.us-east-1.amazonaws.com' } as const;
    const retrying = { kind: 'retrying', since: NOW, at, tries: 1, failure } as const;
    expect(nextWake({ ...free, renewals: { [ACME.id]: retrying } }, NOW)).toBe(at);
    expect(nextWake({ ...free, renewals: { [keyOf(admin)]: retrying } }, NOW)).toBe(at);
  });

  it('is the expiration of a role that is no longer offered', () => {
    expect(nextWake({ ...free, roles: { [ACME.id]: [dev] } }, NOW)).toBe(later(NOW, hours(1)));
  });
});
