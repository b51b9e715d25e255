import { describe, expect, it } from 'vitest';
import { fail, ok } from '../domain/result.ts';
import { activeWorld, failureNoticesOf, sessionsOf, start, type World } from '../testing/fake-world.ts';
import { settled } from '../testing/settled.ts';

const unwritable = { kind: 'file-unwritable', file: 'credentials', path: '~/.aws/credentials', fault: 'busy' } as const;

describe('stopping all roles', () => {
  const stopAll = ({ application }: World) => application.dispatch({ type: 'stopAll' });

  it('removes the credentials of each, and cancels starts', async () => {
    const world = await activeWorld(['Dev', 'Admin', 'Slow']);
    await start(world, 'Admin');
    world.sts.isWaiting = true;
    const starting = start(world, 'Slow');
    await settled();
    expect(await stopAll(world)).toEqual(ok());
    world.sts.release();
    expect(await starting).toEqual(ok());
    expect(world.file.profiles).toEqual([]);
    expect(sessionsOf(world)).toEqual([]);
    expect(world.application.snapshot()).toMatchObject({ starting: [], lastRoles: [] });
  });

  it('keeps the company’s sign-in: the next start asks for none', async () => {
    const world = await activeWorld();
    const before = world.signIn.asked.length;
    await stopAll(world);
    await start(world);
    expect(sessionsOf(world)).toHaveLength(1);
    expect(world.signIn.asked).toHaveLength(before);
  });

  it('keeps those whose credentials can’t be removed', async () => {
    const world = await activeWorld();
    await start(world, 'Admin');
    world.file.fault = unwritable;
    expect(await stopAll(world)).toEqual(fail(unwritable));
    expect(sessionsOf(world)).toHaveLength(2);
    expect(failureNoticesOf(world)).toEqual([unwritable]);
  });

  it('is finished before Mai quits', async () => {
    const world = await activeWorld();
    await world.application.dispatch({ type: 'setPreference', name: 'endSessionsOnQuit', value: false });
    const stopping = stopAll(world);
    await world.application.stop();
    expect(await stopping).toEqual(ok());
    expect(world.file.profiles).toEqual([]);
  });
});
