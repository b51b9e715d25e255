import { describe, expect, it } from 'vitest';
import { hours, minutes } from '../domain/instant.ts';
import { fail, ok } from '../domain/result.ts';
import { askedFor, beforeDue, NAMES, providerId, renewalOf, signIn, silent } from '../testing/due-world.ts';
import { failureNoticesOf, keyNamed, sessionsOf } from '../testing/fake-world.ts';
import { settled } from '../testing/settled.ts';

const key = keyNamed('Dev');
const host = 'sso.acme.example';

describe('required interaction', () => {
  const walled = async (names?: readonly string[]) => {
    const world = await beforeDue(names);
    world.signIn.wantsPerson = true;
    await world.clock.advance(minutes(2));
    return world;
  };

  it('causes one silent attempt and no more', async () => {
    const world = await walled();
    expect(silent(world)).toBe(1);
    expect(renewalOf(world)).toEqual({ kind: 'waiting-for-person', since: world.clock.now(), host });
    for (let hour = 0; hour < 10; hour += 1) await world.clock.advance(hours(1));
    expect(silent(world)).toBe(1);
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it('is not shown as signed in', async () => {
    const world = await walled();
    expect(world.application.snapshot().signIns[providerId]).toEqual({ kind: 'signed-out' });
  });

  it('keeps active roles', async () => {
    const world = await walled();
    expect(sessionsOf(world)).toHaveLength(3);
    expect(world.file.profiles).toHaveLength(4);
  });

  it('is resolved for all roles by one sign-in', async () => {
    const world = await walled();
    const before = world.signIn.asked.length;
    await signIn(world);
    await world.clock.advance(0);
    expect(world.signIn.asked.slice(before)).toEqual([{ providerId, mode: 'window' }]);
    expect(askedFor(world)).toEqual(NAMES);
    expect(renewalOf(world)).toBeUndefined();
  });

  it('restarts roles that expired meanwhile', async () => {
    const world = await walled();
    await world.clock.advance(hours(2));
    expect(sessionsOf(world)).toEqual([]);
    expect(world.file.profiles).toEqual([]);
    expect(world.application.snapshot().rolesToResume).toHaveLength(3);
    await signIn(world);
    await world.clock.advance(0);
    expect(sessionsOf(world)).toHaveLength(3);
    expect(world.application.snapshot().rolesToResume).toEqual([]);
    expect(world.file.profiles).toHaveLength(4);
  });

  it('does not restart stopped roles', async () => {
    const world = await walled();
    await world.clock.advance(hours(2));
    await world.application.dispatch({ type: 'stopRole', key });
    await signIn(world);
    await world.clock.advance(0);
    expect(sessionsOf(world).map(({ role }) => role.name)).toEqual(['Admin', 'ReadOnly']);
  });

  it('is snoozed by "Not now" until the person signs in', async () => {
    const world = await walled();
    await world.application.dispatch({ type: 'snoozeSignIn', providerId });
    await world.clock.advance(hours(3));
    expect(renewalOf(world)).toMatchObject({ kind: 'snoozed' });
    expect(silent(world)).toBe(1);
    await signIn(world);
    await world.clock.advance(0);
    expect(sessionsOf(world)).toHaveLength(3);
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it('is not repeated after a closed window', async () => {
    const world = await walled();
    const { answer } = world.signIn;
    world.signIn.answer = () => fail({ kind: 'sign-in-closed' });
    await signIn(world);
    world.signIn.answer = answer;
    await world.clock.advance(minutes(1));
    expect(silent(world)).toBe(1);
  });

  it('ends at sign-out', async () => {
    const world = await walled();
    await world.clock.advance(hours(2));
    await world.application.dispatch({ type: 'signOut', providerId });
    expect(world.application.snapshot().rolesToResume).toEqual([]);
    await world.clock.advance(hours(1));
    expect(silent(world)).toBe(1);
  });
});

describe('a requested sign-in', () => {
  it('replaces a silent one and serves due renewals', async () => {
    const world = await beforeDue();
    world.signIn.isWaiting = true;
    await world.clock.advance(minutes(2));
    const signing = signIn(world);
    expect(world.signIn.asked.slice(-2).map(({ mode }) => mode)).toEqual(['silent', 'window']);
    await settled();
    world.signIn.release();
    expect(await signing).toEqual(ok());
    await world.clock.advance(0);
    expect(askedFor(world)).toEqual(NAMES);
    expect(world.signIn.asked).toHaveLength(3);
    expect(renewalOf(world)).toBeUndefined();
  });

  it('is unknown while the keychain asks for its password: the role is retried, and at once when it has answered', async () => {
    const world = await beforeDue(['Dev']);
    const { answer } = world.signIn;
    world.desk.keychain = 'waiting';
    world.signIn.answer = () => fail({ kind: 'keychain-waiting' });
    await world.clock.advance(minutes(2));
    expect(renewalOf(world)).toBeUndefined();
    expect(renewalOf(world, key)).toMatchObject({ kind: 'retrying' });
    world.signIn.answer = answer;
    world.desk.keychain = 'keychain';
    world.desk.hearVault('keychain');
    await world.clock.advance(0);
    expect(renewalOf(world, key)).toBeUndefined();
    expect(sessionsOf(world)).toMatchObject([{ startedAt: world.clock.now() }]);
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it('snoozes the company if canceled', async () => {
    const world = await beforeDue();
    world.signIn.isWaiting = true;
    await world.clock.advance(minutes(2));
    const signing = signIn(world);
    await settled();
    await world.application.dispatch({ type: 'cancelSignIn', providerId });
    expect(await signing).toEqual(fail({ kind: 'sign-in-canceled' }));
    await world.clock.advance(minutes(1));
    expect(renewalOf(world)).toMatchObject({ kind: 'snoozed' });
    expect(failureNoticesOf(world)).toEqual([]);
    expect(world.application.snapshot().signIns[providerId]).toEqual({ kind: 'signed-out' });
    expect(silent(world)).toBe(1);
  });
});
