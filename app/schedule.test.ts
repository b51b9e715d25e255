import { describe, expect, it } from 'vitest';
import { hours, later } from './domain/instant.ts';
import { nextWake } from './schedule.ts';
import { keyOf, NOW, sampleRole, sampleSession, sampleSnapshot } from './testing/sample-role.ts';

const dev = sampleRole('Dev');
const admin = sampleRole('Admin');
const both = sampleSnapshot([dev, admin], {
  roleSessions: [sampleSession(dev, { expiration: later(NOW, hours(2)) }), sampleSession(admin)],
});

describe('the next time to look', () => {
  it('is the end of the role that ends first', () => {
    expect(nextWake(both, NOW)).toBe(later(NOW, hours(1)));
  });

  it('is now when an end was missed', () => {
    expect(nextWake(both, later(NOW, hours(9)))).toBe(later(NOW, hours(9)));
  });

  it('never comes while no role is live', () => {
    expect(nextWake(sampleSnapshot([dev]), NOW)).toBeUndefined();
  });

  it('leaves out a role that is being renewed, so that its missed end is not looked at over and over', () => {
    const renewing = { ...both, assuming: [keyOf(admin)] };
    expect(nextWake(renewing, NOW)).toBe(later(NOW, hours(2)));
    expect(nextWake({ ...both, assuming: [keyOf(admin), keyOf(dev)] }, NOW)).toBeUndefined();
  });
});
