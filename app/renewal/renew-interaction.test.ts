import { describe, expect, it } from 'vitest';
import { hours, minutes } from '../domain/instant.ts';
import { fail, ok } from '../domain/result.ts';
import { askedFor, beforeDue, NAMES, providerId, renewalOf, signIn, silent } from '../testing/due-world.ts';
import { keyNamed, sessionsOf, troublesOf } from '../testing/fake-world.ts';
import { settled } from '../testing/settled.ts';

const key = keyNamed('Dev');
const host = 'sso.acme.example';

describe('a company that wants to see its person', () => {
  const walled = async (names?: readonly string[]) => {
    const world = await beforeDue(names);
    world.signIn.wantsPerson = true;
    await world.clock.advance(minutes(2));
    return world;
  };

  it('is asked silently once, and never again by itself', async () => {
    const world = await walled();
    expect(silent(world)).toBe(1);
    expect(renewalOf(world)).toEqual({ kind: 'waiting-for-person', since: world.clock.now(), host });
    for (let hour = 0; hour < 10; hour += 1) await world.clock.advance(hours(1));
    expect(silent(world)).toBe(1);
    expect(troublesOf(world)).toEqual([]);
  });

  it('is no longer shown as signed in', async () => {
    const world = await walled();
    expect(world.application.snapshot().signIns[providerId]).toEqual({ kind: 'signed-out' });
  });

  it('does not take away what still works', async () => {
    const world = await walled();
    expect(sessionsOf(world)).toHaveLength(3);
    expect(world.file.profiles).toHaveLength(3);
  });

  it('gives all of them new keys after one sign-in by the person', async () => {
    const world = await walled();
    const before = world.signIn.asked.length;
    await signIn(world);
    await world.clock.advance(0);
    expect(world.signIn.asked.slice(before)).toEqual([{ providerId, mode: 'window' }]);
    expect(askedFor(world)).toEqual(NAMES);
    expect(renewalOf(world)).toBeUndefined();
  });

  it('brings back what has ended meanwhile', async () => {
    const world = await walled();
    await world.clock.advance(hours(2));
    expect(sessionsOf(world)).toEqual([]);
    expect(world.file.profiles).toEqual([]);
    expect(world.application.snapshot().lapsed).toHaveLength(3);
    await signIn(world);
    await world.clock.advance(0);
    expect(sessionsOf(world)).toHaveLength(3);
    expect(world.application.snapshot().lapsed).toEqual([]);
    expect(world.file.profiles).toHaveLength(3);
  });

  it('does not bring back what the person stopped', async () => {
    const world = await walled();
    await world.clock.advance(hours(2));
    await world.application.dispatch({ type: 'stopRole', key });
    await signIn(world);
    await world.clock.advance(0);
    expect(sessionsOf(world).map(({ role }) => role.name)).toEqual(['Admin', 'ReadOnly']);
  });

  it('is left alone after "Not now", until the person signs in', async () => {
    const world = await walled();
    await world.application.dispatch({ type: 'postponeSignIn', providerId });
    await world.clock.advance(hours(3));
    expect(renewalOf(world)).toMatchObject({ kind: 'put-off' });
    expect(silent(world)).toBe(1);
    await signIn(world);
    await world.clock.advance(0);
    expect(sessionsOf(world)).toHaveLength(3);
    expect(troublesOf(world)).toEqual([]);
  });

  it('is not asked again because the person closed the window', async () => {
    const world = await walled();
    const { answer } = world.signIn;
    world.signIn.answer = () => fail({ kind: 'sign-in-closed' });
    await signIn(world);
    world.signIn.answer = answer;
    await world.clock.advance(minutes(1));
    expect(silent(world)).toBe(1);
  });

  it('lets go of everything at sign-out', async () => {
    const world = await walled();
    await world.clock.advance(hours(2));
    await world.application.dispatch({ type: 'signOut', providerId });
    expect(world.application.snapshot().lapsed).toEqual([]);
    await world.clock.advance(hours(1));
    expect(silent(world)).toBe(1);
  });
});

describe("a person's own sign-in", () => {
  it('does not wait for a silent one: the window opens at once, and what was due is served by it', async () => {
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

  it('that is cancelled puts the company off, and shows no sign-in under way', async () => {
    const world = await beforeDue();
    world.signIn.isWaiting = true;
    await world.clock.advance(minutes(2));
    const signing = signIn(world);
    await settled();
    await world.application.dispatch({ type: 'cancelSignIn', providerId });
    expect(await signing).toEqual(fail({ kind: 'sign-in-cancelled' }));
    await world.clock.advance(minutes(1));
    expect(renewalOf(world)).toMatchObject({ kind: 'put-off' });
    expect(troublesOf(world)).toEqual([]);
    expect(world.application.snapshot().signIns[providerId]).toEqual({ kind: 'signed-out' });
    expect(silent(world)).toBe(1);
  });
});
