import { describe, expect, it } from 'vitest';
import type { Failure } from '../domain/failure.ts';
import { hours, minutes } from '../domain/instant.ts';
import { askedFor, beforeDue, NAMES, renewalOf, silent } from '../testing/due-world.ts';
import { failureNoticesOf, keyNamed, sessionsOf } from '../testing/fake-world.ts';

const key = keyNamed('Dev');

describe('a rejection', () => {
  it('of one role is shown and not retried; others are renewed', async () => {
    const world = await beforeDue();
    const refused: Failure = { kind: 'sts-refused', refusal: 'AccessDenied', code: 'AccessDenied', role: 'Dev' };
    world.sts.refusals.push(refused);
    await world.clock.advance(minutes(2));
    expect(askedFor(world)).toEqual(NAMES);
    expect(failureNoticesOf(world)).toEqual([refused]);
    expect(renewalOf(world, key)).toMatchObject({ kind: 'gave-up' });
    await world.clock.advance(minutes(30));
    expect(askedFor(world)).toEqual(NAMES);
    expect(world.application.snapshot().rolesToResume).toEqual([]);
    await world.application.dispatch({ type: 'startRole', key });
    expect(renewalOf(world, key)).toBeUndefined();
    expect(sessionsOf(world)).toHaveLength(3);
  });

  it('of the company’s sign-in occurs once, not per role', async () => {
    const world = await beforeDue();
    const refused: Failure = {
      kind: 'sts-refused',
      refusal: 'InvalidIdentityToken',
      code: 'InvalidIdentityToken',
      role: 'Dev',
    };
    world.sts.refusals.push(refused);
    await world.clock.advance(minutes(2));
    expect(askedFor(world)).toEqual(['Dev']);
    expect(failureNoticesOf(world)).toEqual([refused]);
    await world.clock.advance(hours(2));
    expect(silent(world)).toBe(1);
  });

  it.each([
    ['is busy', { kind: 'sts-refused', refusal: 'Throttling', code: 'Throttling', role: 'Dev' }],
    ['has a bad moment', { kind: 'sts-refused', refusal: 'Other', code: 'InternalFailure', role: 'Dev' }],
  ] as const)('because AWS %s is retried automatically', async (_, refused) => {
    const world = await beforeDue(['Dev']);
    world.sts.refusals.push(refused);
    await world.clock.advance(minutes(2));
    expect(renewalOf(world, key)).toMatchObject({ kind: 'retrying' });
    expect(failureNoticesOf(world)).toEqual([]);
    await world.clock.advance(minutes(1));
    expect(sessionsOf(world)).toMatchObject([{ startedAt: world.clock.now() }]);
  });

  it('by a busy AWS is retried in time after the clock, which was 20 minutes ahead, is corrected', async () => {
    const world = await beforeDue(['Dev']);
    world.sts.refusals.push({ kind: 'sts-refused', refusal: 'Throttling', code: 'Throttling', role: 'Dev' });
    await world.clock.advance(minutes(20));
    expect(renewalOf(world, key)).toMatchObject({ kind: 'retrying' });
    world.clock.correct(minutes(20));
    await world.clock.advance(minutes(1));
    expect(renewalOf(world, key)).toBeUndefined();
    expect(sessionsOf(world)).toMatchObject([{ startedAt: world.clock.now() }]);
  });

  it('that is unexpected stops renewals of that role, with a reference; others are renewed', async () => {
    const world = await beforeDue();
    world.sts.refusals.push(new Error('boom'));
    await world.clock.advance(minutes(2));
    expect(renewalOf(world)).toBeUndefined();
    expect(renewalOf(world, key)).toMatchObject({ kind: 'gave-up' });
    const [{ reference } = {}] = world.reports;
    expect(world.application.snapshot().failureNotices).toMatchObject([
      { key, failure: { kind: 'unexpected', reference } },
    ]);
    await world.clock.advance(minutes(20));
    expect(askedFor(world)).toEqual(NAMES);
  });

  it('is none if the computer slept while the credentials were written: the role is renewed again', async () => {
    const world = await beforeDue(['Dev']);
    world.file.isWaiting = true;
    await world.clock.advance(minutes(2));
    expect(askedFor(world)).toEqual(['Dev']);
    await world.clock.advance(hours(8));
    world.file.release();
    await world.clock.advance(minutes(2));
    expect(askedFor(world)).toEqual(['Dev', 'Dev']);
    expect(renewalOf(world, key)).toBeUndefined();
    expect(sessionsOf(world)).toHaveLength(1);
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it('by credentials expired on arrival is not retried endlessly', async () => {
    const world = await beforeDue(['Dev']);
    world.sts.life = -1;
    await world.clock.advance(minutes(2));
    for (let minute = 0; minute < 60; minute += 1) await world.clock.advance(minutes(1));
    expect(askedFor(world)).toEqual(['Dev']);
    expect(sessionsOf(world)).toEqual([]);
  });
});
