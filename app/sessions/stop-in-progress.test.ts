import { describe, expect, it } from 'vitest';
import { hours } from '../domain/instant.ts';
import { ok } from '../domain/result.ts';
import { activeWorld, keyNamed, sessionsOf, type World } from '../testing/fake-world.ts';
import { answeredBy, request, requests } from '../testing/request-world.ts';
import { ACCOUNT } from '../testing/sample-role.ts';
import { settled } from '../testing/settled.ts';

const key = keyNamed('Dev');

/** A role whose credentials are being removed from a slow disk. */
async function stopping(): Promise<{ readonly world: World; finish(): Promise<void> }> {
  const world = await activeWorld();
  world.file.isWaiting = true;
  const stopped = world.application.dispatch({ type: 'stopRole', key });
  await settled();
  expect(sessionsOf(world)).toHaveLength(1);
  const finish = async () => {
    world.file.release();
    expect(await stopped).toEqual(ok());
    await settled();
  };
  return { world, finish };
}

const isStopped = (world: World): void => expect([sessionsOf(world), world.file.profiles]).toEqual([[], []]);

describe('while a role is being stopped', () => {
  it('the person’s start waits, and starts it', async () => {
    const { world, finish } = await stopping();
    const starting = world.application.dispatch({ type: 'startRole', key });
    await settled();
    await finish();
    expect(await starting).toEqual(ok());
    expect(sessionsOf(world)).toHaveLength(1);
    expect(world.file.profiles).toContain(`${ACCOUNT}-Dev`);
  });

  it('a renewal does nothing', async () => {
    const { world, finish } = await stopping();
    await world.clock.advance(hours(11.9));
    await finish();
    await world.clock.advance(0);
    isStopped(world);
  });

  it('another way to deliver it writes nothing', async () => {
    const { world, finish } = await stopping();
    const changing = world.application.dispatch({ type: 'setDelivery', key, delivery: 'process' });
    await settled();
    await finish();
    expect(await changing).toEqual(ok());
    isStopped(world);
  });

  it('a program that needs it waits for the person', async () => {
    const { world, finish } = await stopping();
    const pending = request(world);
    await finish();
    await world.clock.advance(0);
    expect(await answeredBy(pending)).toBeUndefined();
    expect(requests(world)).toMatchObject([{ key, kind: 'start' }]);
    isStopped(world);
  });

  it('a program whose look began before it waits for the person', async () => {
    const world = await activeWorld();
    world.file.isWaiting = true;
    const pending = request(world);
    await settled();
    const stopped = world.application.dispatch({ type: 'stopRole', key });
    await settled();
    world.file.release();
    expect(await stopped).toEqual(ok());
    expect(await answeredBy(pending)).toBeUndefined();
    isStopped(world);
  });
});
