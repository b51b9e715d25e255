import { describe, expect, it } from 'vitest';
import { hours, minutes } from '../domain/instant.ts';
import { askedFor, beforeDue, NAMES, providerId, renewalOf, silent } from '../testing/due-world.ts';
import { activeWorld, failureNoticesOf, keyNamed, sessionsOf, signedIn, start } from '../testing/fake-world.ts';
import { NOW, roleValue } from '../testing/sample-role.ts';

const key = keyNamed('Dev');

describe('a due role', () => {
  it('is renewed unattended', async () => {
    const world = await beforeDue(['Dev', 'Admin']);
    await world.clock.advance(minutes(2));
    expect(world.signIn.asked.at(-1)).toEqual({ providerId, mode: 'silent' });
    expect(sessionsOf(world)).toMatchObject([{ startedAt: world.clock.now() }, { startedAt: world.clock.now() }]);
    expect(renewalOf(world)).toBeUndefined();
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it('is renewed before its last five minutes begin', async () => {
    const world = await beforeDue(['Dev']);
    await world.clock.advance(minutes(2));
    expect(sessionsOf(world)[0]?.startedAt).toBeLessThanOrEqual(NOW + minutes(55));
    expect(askedFor(world)).toEqual(['Dev']);
  });

  it('shares one sign-in with roles due within five minutes, in order of expiration', async () => {
    const world = await beforeDue();
    await world.clock.advance(minutes(2));
    expect(askedFor(world)).toEqual(NAMES);
    expect(silent(world)).toBe(1);
    await world.clock.advance(minutes(30));
    expect(silent(world)).toBe(1);
  });

  it('leaves roles with hours left', async () => {
    const world = await signedIn(NAMES);
    await start(world, 'Admin');
    world.sts.maximumDuration = 3_600;
    await world.application.dispatch({ type: 'startRole', key });
    world.sts.asked.length = 0;
    await world.clock.advance(minutes(54));
    expect(askedFor(world)).toEqual(['Dev']);
  });

  it('signs in again only if the assertion has expired meanwhile', async () => {
    const world = await beforeDue();
    world.file.isWaiting = true;
    await world.clock.advance(minutes(2));
    await world.clock.advance(minutes(6));
    world.file.release();
    await world.clock.advance(0);
    expect(askedFor(world).slice(-2)).toEqual(['Admin', 'ReadOnly']);
    expect(silent(world)).toBe(2);
  });

  it('that is stopped meanwhile stays stopped', async () => {
    const world = await beforeDue(['Dev', 'Admin']);
    world.sts.isWaiting = true;
    await world.clock.advance(minutes(2));
    await world.application.dispatch({ type: 'stopRole', key });
    world.sts.release();
    await world.clock.advance(0);
    expect(sessionsOf(world).map(({ role }) => role.name)).toEqual(['Admin']);
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it('that is no longer offered expires with a message', async () => {
    const world = await beforeDue(['Dev', 'Admin']);
    world.offer({ roles: [roleValue('Admin')] });
    await world.clock.advance(minutes(2));
    expect(failureNoticesOf(world)).toEqual([{ kind: 'role-not-offered', role: 'Dev' }]);
    expect(sessionsOf(world)).toHaveLength(2);
    await world.clock.advance(minutes(10));
    expect(sessionsOf(world).map(({ role }) => role.name)).toEqual(['Admin']);
    expect(silent(world)).toBe(1);
  });
});

describe('two companies', () => {
  it('are renewed independently', async () => {
    const world = await activeWorld();
    await world.application.dispatch({ type: 'addProvider', address: 'https://sso.other.example/aws' });
    const other = world.application.snapshot().providers[1]?.id ?? providerId;
    const twin = keyNamed('Dev').replace(providerId, other) as typeof key;
    await world.application.dispatch({ type: 'startRole', key: twin });
    expect(new Set(sessionsOf(world).map(({ profiles }) => profiles[0])).size).toBe(2);
    world.signIn.walls.add(providerId);
    await world.clock.advance(hours(11));
    expect(renewalOf(world)).toMatchObject({ kind: 'waiting-for-person' });
    expect(renewalOf(world, other)).toBeUndefined();
    expect(sessionsOf(world).find(session => session.key === twin)?.startedAt).toBe(world.clock.now());
  });
});
