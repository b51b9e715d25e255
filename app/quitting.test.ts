import { describe, expect, it } from 'vitest';
import { ok } from './domain/result.ts';
import { activeWorld, createWorld, keyNamed, signedIn, start, type World } from './testing/fake-world.ts';
import { ACCOUNT, ACME } from './testing/sample-role.ts';
import { settled } from './testing/settled.ts';

const providerId = ACME.id;
const endOnQuit = ({ application }: World) =>
  application.dispatch({ type: 'setPreference', name: 'endSessionsOnQuit', value: true });

describe('quitting', () => {
  it('keeps active roles for the next start', async () => {
    const world = await activeWorld();
    await world.application.stop();
    expect(world.file.profiles).toEqual([`${ACCOUNT}-Dev`, 'default']);
    expect(world.saved.at(-1)?.roleSessions).toHaveLength(1);
    expect(world.clock.waiting).toBe(0);
  });

  it('removes all credentials by preference', async () => {
    const world = await activeWorld();
    await start(world, 'Admin');
    await endOnQuit(world);
    await world.application.stop();
    expect(world.file.profiles).toEqual([]);
    expect(world.saved.at(-1)?.roleSessions).toEqual([]);
  });

  it('completes a stop in progress', async () => {
    const world = await activeWorld();
    const remove = world.file.remove.bind(world.file);
    let letRemove = () => {};
    const mayRemove = new Promise<void>(resolve => {
      letRemove = resolve;
    });
    world.file.remove = (...about) => mayRemove.then(() => remove(...about));
    void world.application.dispatch({ type: 'stopRole', key: keyNamed('Dev') });
    let hasEnded = false;
    const quitting = world.application.stop().then(() => {
      hasEnded = true;
    });
    await settled();
    expect(hasEnded).toBe(false);
    letRemove();
    await quitting;
    expect(world.file.profiles).toEqual([]);
    expect(world.saved.at(-1)?.roleSessions).toEqual([]);
  });

  it('completes the removal of a chained role', async () => {
    const world = await activeWorld();
    const { application, file } = world;
    const chained = { account: '876543210987', role: 'DataExchange', externalId: '', region: '' };
    await application.dispatch({ type: 'addChainedRole', source: keyNamed('Dev'), ...chained });
    const key = application.snapshot().chainedRoles[0]?.key;
    if (key === undefined) throw new Error('The chained role is missing.');
    await application.dispatch({ type: 'startRole', key });
    const remove = file.remove.bind(file);
    let letRemove = () => {};
    const mayRemove = new Promise<void>(resolve => {
      letRemove = resolve;
    });
    file.remove = (...about) => mayRemove.then(() => remove(...about));
    void application.dispatch({ type: 'forgetChainedRole', key });
    await settled();
    const quitting = application.stop();
    await settled();
    letRemove();
    await quitting;
    expect(world.saved.at(-1)?.chainedRoles).toEqual([]);
  });

  it('completes a move of credentials in progress', async () => {
    const world = await activeWorld();
    const { file } = world;
    // The last look at the files would wait for it, too.
    await world.application.dispatch({ type: 'setPreference', name: 'removeExpiredKeys', value: false });
    file.read = async profile => ok(file.delivered.get(profile)?.credentials);
    file.isWaiting = true;
    const moving = world.application.dispatch({ type: 'setDelivery', key: keyNamed('Dev'), delivery: 'process' });
    await settled();
    let savedAtEnd: unknown;
    const quitting = world.application.stop().then(() => {
      savedAtEnd = world.saved.at(-1)?.roleSessions;
    });
    await settled();
    file.release();
    await Promise.all([moving, quitting]);
    expect(savedAtEnd).toMatchObject([{ delivery: 'process' }]);
  });

  it('remembers credentials that could not be removed', async () => {
    const world = await activeWorld();
    await endOnQuit(world);
    world.file.fault = { kind: 'file-busy', file: 'credentials', path: '~/.aws/credentials' };
    await world.application.stop();
    expect(world.saved.at(-1)?.roleSessions).toHaveLength(1);
  });

  it('saves even if the file access throws', async () => {
    const world = await activeWorld();
    await endOnQuit(world);
    world.file.remove = () => Promise.reject(new Error('boom'));
    world.saved.length = 0;
    await world.application.stop();
    expect(world.saved).toHaveLength(1);
    expect(world.reports).toHaveLength(1);
  });

  it('does not wait for settings that can’t be saved', async () => {
    const world = await activeWorld();
    world.saving = () => {
      throw new Error('boom');
    };
    await world.application.stop();
  });

  it('closes a sign-in page and starts no role', async () => {
    const world = createWorld(['Dev']);
    world.signIn.isWaiting = true;
    world.signIn.ignoresCancel = true;
    const signing = world.application.dispatch({ type: 'signIn', providerId });
    await world.application.stop();
    world.signIn.release();
    expect(await signing).toEqual(ok());
    expect(world.sts.asked).toEqual([]);
  });

  it('before STS has answered writes no credentials afterwards', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    world.sts.isWaiting = true;
    const starting = start(world);
    await settled();
    await world.application.stop();
    world.sts.release();
    await starting;
    expect(world.file.profiles).toEqual([]);
  });

  it.each([
    ['are saved', false, [`${ACCOUNT}-Dev`, 'default'], 1],
    ['are removed, where the person chose so', true, [], 0],
  ])('waits for credentials that are being written, and they %s', async (_, on, profiles, sessions) => {
    const world = await signedIn(['Dev', 'Admin']);
    await world.application.dispatch({ type: 'setPreference', name: 'endSessionsOnQuit', value: on });
    world.file.isWaiting = true;
    const starting = start(world);
    await settled();
    const stopping = world.application.stop();
    await settled();
    world.file.release();
    await Promise.all([starting, stopping]);
    expect(world.file.profiles).toEqual(profiles);
    expect(world.saved.at(-1)?.roleSessions).toHaveLength(sessions);
  });

  it('starts nothing new', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    await world.application.stop();
    await start(world);
    expect(world.sts.asked).toEqual([]);
  });
});
