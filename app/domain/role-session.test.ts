import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOW, sampleRole, sampleSession } from '../testing/sample-role.ts';
import { hours, later, minutes, seconds } from './instant.ts';
import { isActive, isExpiring, lifeLeft, renewAt, timeLeft } from './role-session.ts';

const lasting = (milliseconds: number) =>
  sampleSession(sampleRole('Dev'), { startedAt: NOW, expiration: later(NOW, milliseconds) });

describe('a role session', () => {
  it('is active until just before STS’s expiration', () => {
    const session = lasting(hours(1));
    expect(isActive(session, later(NOW, hours(1) - 1))).toBe(true);
    expect(isActive(session, later(NOW, hours(1)))).toBe(false);
  });

  it('has no negative time left', () => {
    expect(timeLeft(lasting(hours(1)), later(NOW, minutes(45)))).toBe(minutes(15));
    expect(timeLeft(lasting(hours(1)), later(NOW, hours(3)))).toBe(0);
  });

  it('has the fraction left that the ring shows', () => {
    expect(lifeLeft(lasting(hours(8)), NOW)).toBe(1);
    expect(lifeLeft(lasting(hours(8)), later(NOW, hours(2)))).toBe(0.75);
    expect(lifeLeft(lasting(hours(8)), later(NOW, hours(9)))).toBe(0);
  });

  it('is never over full after the clock was set back', () => {
    expect(lifeLeft(lasting(hours(8)), later(NOW, -hours(2)))).toBe(1);
  });

  it('with zero length has nothing left', () => {
    expect(lifeLeft(lasting(0), NOW)).toBe(0);
    expect(lifeLeft(lasting(-hours(1)), NOW)).toBe(0);
  });

  it('expires soon in its last five minutes only', () => {
    const session = lasting(hours(1));
    expect(isExpiring(session, later(NOW, minutes(55) - 1))).toBe(false);
    expect(isExpiring(session, later(NOW, minutes(55)))).toBe(true);
    expect(isExpiring(session, later(NOW, minutes(60)))).toBe(false);
  });
});

describe('the time to renew', () => {
  it.each([
    ['6 minutes before the end of an hour', hours(1), minutes(6)],
    ['12 minutes before the end of two hours', hours(2), minutes(12)],
    ['72 minutes before the end of twelve hours', hours(12), minutes(72)],
    ['48 minutes before the end of eight hours', hours(8), minutes(48)],
    ['5 minutes before the end of half an hour', minutes(30), minutes(5)],
    ['5 minutes before the end of the shortest life that STS gives', minutes(15), minutes(5)],
    ['at half of a life too short for that', seconds(20), seconds(10)],
  ])('is %s', (_, life, before) => {
    expect(renewAt(lasting(life))).toBe(later(NOW, life - before));
  });

  it('is within the session, and leaves five minutes if there are ten', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: hours(12) }), life => {
        const due = renewAt(lasting(life));
        expect(due).toBeGreaterThan(NOW);
        expect(due).toBeLessThan(NOW + life);
        if (life >= minutes(10)) expect(due).toBeLessThanOrEqual(NOW + life - minutes(5));
      }),
    );
  });
});
