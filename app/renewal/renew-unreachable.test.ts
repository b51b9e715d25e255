import { describe, expect, it } from 'vitest';
import type { Failure } from '../domain/failure.ts';
import { hours, minutes, seconds } from '../domain/instant.ts';
import { fail, ok } from '../domain/result.ts';
import { askedFor, beforeDue, NAMES, providerId, renewalOf, signIn, silent } from '../testing/due-world.ts';
import { createWorld, failureNoticesOf, keyNamed, sessionsOf } from '../testing/fake-world.ts';
import { ACCOUNT, NOW, roleValue } from '../testing/sample-role.ts';

const key = keyNamed('Dev');
const unreachable: Failure = { kind: 'address-unreachable', host: 'sso.acme.example', reason: 'timeout' };
const awsUnreachable: Failure = { kind: 'sts-unreachable', host: 'sts.us-east-1.amazonaws.com' };

describe('a connection failure', () => {
  it('to the company is retried with exponential backoff from half a minute', async () => {
    const world = await beforeDue(['Dev']);
    const { answer } = world.signIn;
    world.signIn.answer = () => fail(unreachable);
    await world.clock.advance(minutes(2));
    const first = world.clock.now();
    expect(renewalOf(world)).toMatchObject({ kind: 'retrying', since: first, tries: 1, failure: unreachable });
    await world.clock.advance(seconds(20));
    expect(silent(world)).toBe(1);
    await world.clock.advance(seconds(20));
    expect(silent(world)).toBe(2);
    expect(renewalOf(world)).toMatchObject({ since: first, tries: 2 });
    world.signIn.answer = answer;
    await world.clock.advance(minutes(2));
    expect(renewalOf(world)).toBeUndefined();
    expect(sessionsOf(world)).toHaveLength(1);
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it('causes about fifty attempts in a night', async () => {
    const world = await beforeDue(['Dev']);
    world.signIn.answer = () => fail(unreachable);
    for (let minute = 0; minute < 8 * 60; minute += 1) await world.clock.advance(minutes(1));
    expect(silent(world)).toBeGreaterThan(30);
    expect(silent(world)).toBeLessThan(70);
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it('to AWS costs one request, and no second sign-in while the assertion is valid', async () => {
    const world = await beforeDue();
    world.sts.refusals.push(awsUnreachable);
    await world.clock.advance(minutes(2));
    expect(askedFor(world)).toEqual(['Dev']);
    for (const name of NAMES) expect(renewalOf(world, keyNamed(name))).toMatchObject({ kind: 'retrying' });
    await world.clock.advance(minutes(1));
    expect(sessionsOf(world).every(({ startedAt }) => startedAt === world.clock.now())).toBe(true);
    expect(silent(world)).toBe(1);
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it('to AWS in China does not affect other partitions', async () => {
    const world = createWorld([]);
    world.offer({ roles: [roleValue('Dev', ACCOUNT, 'aws-cn'), roleValue('Admin')] });
    await signIn(world);
    world.sts.maximumDuration = 3_600;
    const [china, admin] = world.application.snapshot().roles[providerId] ?? [];
    for (const role of [china, admin])
      await world.application.dispatch({ type: 'startRole', key: `acme ${role?.roleArn}` as typeof key });
    world.sts.refusals.push(awsUnreachable);
    await world.clock.advance(minutes(54));
    expect(sessionsOf(world).map(({ role, startedAt }) => [role.name, startedAt > NOW])).toEqual([
      ['Dev', false],
      ['Admin', true],
    ]);
  });

  it('is retried immediately when the network returns', async () => {
    const world = await beforeDue(['Dev']);
    const { answer } = world.signIn;
    world.signIn.answer = () => fail(unreachable);
    await world.clock.advance(minutes(2));
    world.network.become('offline');
    world.signIn.answer = answer;
    await world.clock.advance(seconds(1));
    expect(silent(world)).toBe(1);
    world.network.become('online');
    await world.clock.advance(0);
    expect(silent(world)).toBe(2);
    expect(renewalOf(world)).toBeUndefined();
  });
});

describe('without a network', () => {
  it('there are no attempts; roles expire and restart with the network', async () => {
    const world = await beforeDue();
    world.network.become('offline');
    await world.clock.advance(minutes(5));
    expect(sessionsOf(world)).toHaveLength(3);
    await world.clock.advance(hours(2));
    expect(sessionsOf(world)).toEqual([]);
    expect(world.file.profiles).toEqual([]);
    expect(failureNoticesOf(world)).toEqual([]);
    expect(silent(world)).toBe(0);
    world.network.become('online');
    await world.clock.advance(0);
    expect(silent(world)).toBe(1);
    expect(sessionsOf(world)).toHaveLength(3);
  });

  it('a person may still retry', async () => {
    const world = await beforeDue(['Dev']);
    world.network.become('offline');
    expect(await signIn(world)).toEqual(ok());
  });

  it('waking counts as no network, so that there is one attempt', async () => {
    const world = await beforeDue(['Dev']);
    world.network.become('waking');
    await world.clock.advance(hours(6));
    expect(silent(world)).toBe(0);
    world.network.become('online');
    await world.clock.advance(minutes(1));
    expect(silent(world)).toBe(1);
    expect(sessionsOf(world)).toHaveLength(1);
  });
});
