import { describe, expect, it } from 'vitest';
import { hours, minutes, seconds } from '../domain/instant.ts';
import { silent } from '../testing/due-world.ts';
import { activeWorld, keyNamed, start } from '../testing/fake-world.ts';
import { admin, answeredBy, dev, key, request, requests, restarted, WAIT, windows } from '../testing/request-world.ts';
import { ACME, profileName } from '../testing/sample-role.ts';
import { settled } from '../testing/settled.ts';

const { id: providerId } = ACME;

describe('a program’s request for a role', () => {
  it('is answered at once while the role is active', async () => {
    const world = await activeWorld();
    const asked = world.signIn.asked.length;
    expect(await answeredBy(request(world))).toMatchObject({ kind: 'active', session: { key } });
    expect(await answeredBy(request(world, profileName('default')))).toMatchObject({ kind: 'active' });
    expect(world.signIn.asked).toHaveLength(asked);
  });

  it('is answered at once for a profile that no role has', async () => {
    const world = await activeWorld();
    expect(await answeredBy(request(world, profileName('other')))).toEqual({ kind: 'unknown-profile' });
    expect(await answeredBy(request(await restarted(), profileName('default')))).toEqual({ kind: 'unknown-profile' });
  });

  it('renews without the person what was started and not stopped', async () => {
    const world = await restarted();
    const pending = request(world);
    await world.clock.advance(0);
    expect(await answeredBy(pending)).toMatchObject({ kind: 'active' });
    expect([silent(world), windows(world)]).toEqual([1, 0]);
    expect(world.file.profiles).toContain(dev);
    expect(requests(world)).toEqual([]);
  });

  it('shares one sign-in with all others', async () => {
    const world = await restarted({ lastRoles: [key, keyNamed('Admin')] });
    const pending = Array.from({ length: 50 }, (_, index) => request(world, index % 2 === 0 ? dev : admin));
    await world.clock.advance(0);
    const kinds = (await Promise.all(pending.map(({ answer }) => answer))).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['active']));
    expect(world.signIn.asked).toHaveLength(1);
    expect(world.sts.asked.map(({ role }) => role.name).toSorted()).toEqual(['Admin', 'Dev']);
  });

  it('joins a start that is running', async () => {
    const world = await restarted();
    world.signIn.isWaiting = true;
    const starting = start(world, 'Admin');
    await settled();
    const pending = request(world, admin);
    await world.clock.advance(0);
    world.signIn.release();
    await starting;
    expect(await answeredBy(pending)).toMatchObject({ kind: 'active' });
    expect(world.signIn.asked).toHaveLength(1);
  });

  it('repairs credentials that were removed from the file', async () => {
    const world = await activeWorld();
    await world.file.remove(dev);
    const pending = request(world);
    await world.clock.advance(0);
    expect(await answeredBy(pending)).toMatchObject({ kind: 'active' });
    expect(world.file.profiles).toContain(dev);
    expect(world.application.snapshot().lastRoles).toEqual([key]);
  });
});

describe('a request that needs a sign-in', () => {
  const walled = async (wait = WAIT) => {
    const world = await restarted();
    world.signIn.wantsPerson = true;
    const pending = request(world, dev, wait);
    await world.clock.advance(0);
    return { world, pending };
  };

  it('waits for the person, and continues with their sign-in', async () => {
    const { world, pending } = await walled();
    expect(await answeredBy(pending)).toBeUndefined();
    expect([silent(world), windows(world)]).toEqual([1, 0]);
    await world.application.dispatch({ type: 'signIn', providerId });
    await world.clock.advance(0);
    expect(await answeredBy(pending)).toMatchObject({ kind: 'active' });
  });

  it('asks once, however many programs come', async () => {
    const { world, pending } = await walled();
    const more = Array.from({ length: 20 }, () => request(world));
    await world.clock.advance(seconds(10));
    expect(silent(world)).toBe(1);
    expect(requests(world)).toHaveLength(1);
    await world.application.dispatch({ type: 'snoozeSignIn', providerId });
    for (const each of [pending, ...more]) expect(await answeredBy(each)).toEqual({ kind: 'declined' });
  });

  it('isn’t asked again for a quarter of an hour after "Not now"', async () => {
    const { world } = await walled();
    await world.application.dispatch({ type: 'snoozeSignIn', providerId });
    await world.clock.advance(minutes(14));
    expect(await answeredBy(request(world))).toEqual({ kind: 'declined' });
    await world.clock.advance(minutes(1));
    const pending = request(world);
    await world.clock.advance(0);
    expect(await answeredBy(pending)).toBeUndefined();
    expect(silent(world)).toBe(2);
  });

  it('tries again without the person after a quarter of an hour', async () => {
    const { world } = await walled();
    await world.clock.advance(minutes(14));
    const early = request(world);
    await world.clock.advance(seconds(30));
    expect([await answeredBy(early), silent(world)]).toEqual([undefined, 1]);
    early.leave();
    await world.clock.advance(minutes(1));
    world.signIn.wantsPerson = false;
    const late = request(world);
    await world.clock.advance(0);
    expect(await answeredBy(late)).toMatchObject({ kind: 'active' });
  });

  it('ends in vain at its deadline, and leaves no question', async () => {
    const { world, pending } = await walled();
    await world.clock.advance(WAIT - 1);
    expect(await answeredBy(pending)).toBeUndefined();
    await world.clock.advance(1);
    expect(await answeredBy(pending)).toEqual({ kind: 'person-needed' });
    expect(requests(world)).toEqual([]);
    expect(world.application.snapshot().rolesToResume).toEqual([]);
  });

  it('ends when the last program has gone', async () => {
    const { world, pending } = await walled();
    const other = request(world);
    await settled();
    pending.leave();
    await settled();
    expect(requests(world)).toHaveLength(1);
    other.leave();
    other.leave();
    await settled();
    expect(requests(world)).toEqual([]);
    expect(world.application.snapshot().rolesToResume).toEqual([]);
  });

  it('asks no person without a wait', async () => {
    const { world, pending } = await walled(0);
    expect(await answeredBy(pending)).toEqual({ kind: 'person-needed' });
    expect([silent(world), requests(world)]).toEqual([1, []]);
  });

  it('keeps a role that expired on the list of those that resume', async () => {
    const world = await activeWorld();
    world.signIn.wantsPerson = true;
    await world.clock.advance(hours(13));
    expect(await answeredBy(request(world, dev, 0))).toEqual({ kind: 'person-needed' });
    expect(world.application.snapshot().rolesToResume).toMatchObject([{ key, reason: 'ended' }]);
  });
});
