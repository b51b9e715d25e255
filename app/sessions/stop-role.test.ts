import { describe, expect, it } from 'vitest';
import { hours, minutes } from '../domain/instant.ts';
import { fail, ok } from '../domain/result.ts';
import { EMPTY_SETTINGS } from '../settings/empty-settings.ts';
import {
  activeWorld,
  createWorld,
  failureNoticesOf,
  keyNamed,
  sessionsOf,
  signedIn,
  start,
  type World,
} from '../testing/fake-world.ts';
import { ACCOUNT, ACME, NOW, profileName, sampleRole, sampleSession } from '../testing/sample-role.ts';
import { settled } from '../testing/settled.ts';

const key = keyNamed('Dev');
const stop = ({ application }: World, name = 'Dev') => application.dispatch({ type: 'stopRole', key: keyNamed(name) });
const unwritable = { kind: 'file-unwritable', file: 'credentials', path: '~/.aws/credentials', fault: 'busy' } as const;

describe('stopping a role', () => {
  it('removes its credentials and nothing else', async () => {
    const world = await activeWorld();
    await start(world, 'Admin');
    expect(await stop(world)).toEqual(ok());
    expect(world.file.profiles).toEqual([`${ACCOUNT}-Admin`]);
    expect(sessionsOf(world).map(({ role }) => role.name)).toEqual(['Admin']);
  });

  it('removes its credentials from default too', async () => {
    const world = await activeWorld();
    await world.application.dispatch({ type: 'setDefaultOwner', key });
    expect(world.file.profiles).toEqual([`${ACCOUNT}-Dev`, 'default']);
    await stop(world);
    expect(world.file.profiles).toEqual([]);
  });

  it('that is inactive is no failure', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    expect(await stop(world)).toEqual(ok());
  });

  it('keeps it if the file can’t be edited, so that it can be retried', async () => {
    const world = await activeWorld();
    world.file.fault = unwritable;
    expect(await stop(world)).toEqual(fail(unwritable));
    expect(sessionsOf(world)).toHaveLength(1);
    expect(failureNoticesOf(world)).toEqual([unwritable]);
    world.file.fault = undefined;
    expect(await stop(world)).toEqual(ok());
    expect(sessionsOf(world)).toEqual([]);
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it('before STS has answered writes no credentials and reports nothing', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    world.sts.isWaiting = true;
    const starting = start(world);
    await settled();
    await stop(world);
    world.sts.release();
    expect(await starting).toEqual(ok());
    expect(world.file.profiles).toEqual([]);
    expect(sessionsOf(world)).toEqual([]);
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it('while its credentials are being written removes them right after', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    world.file.isWaiting = true;
    const starting = start(world);
    await settled();
    const stopping = stop(world);
    world.file.release();
    await Promise.all([starting, stopping]);
    expect(world.file.profiles).toEqual([]);
    expect(sessionsOf(world)).toEqual([]);
  });

  it('allows starting it again', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    world.sts.isWaiting = true;
    const starting = start(world);
    await settled();
    await stop(world);
    world.sts.release();
    await starting;
    await start(world);
    expect(sessionsOf(world)).toHaveLength(1);
  });
});

/** An active role of a provider that requires interaction. */
async function wallWorld(): Promise<World> {
  const world = await activeWorld();
  world.signIn.wantsPerson = true;
  return world;
}

describe('an expiration', () => {
  it('removes the credentials, and the role restarts after a sign-in', async () => {
    const world = await wallWorld();
    await world.clock.advance(hours(12) - 1);
    expect(world.file.profiles).toEqual([`${ACCOUNT}-Dev`, 'default']);
    await world.clock.advance(1);
    expect(world.file.profiles).toEqual([]);
    expect(sessionsOf(world)).toEqual([]);
    expect(world.application.snapshot().rolesToResume).toMatchObject([{ key, endedAt: world.clock.now() }]);
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it('of a snoozed company is shown with a way to restart', async () => {
    const world = await wallWorld();
    await world.clock.advance(hours(11));
    await world.application.dispatch({ type: 'snoozeSignIn', providerId: ACME.id });
    await world.clock.advance(hours(1));
    expect(world.file.profiles).toEqual([]);
    expect(world.application.snapshot().failureNotices).toMatchObject([
      { failure: { kind: 'session-expired', role: 'Dev' }, key, providerId: ACME.id },
    ]);
  });

  it('is noticed after a weekend for all roles, without restarts', async () => {
    const world = await activeWorld();
    await world.clock.advance(minutes(1));
    await start(world, 'Admin');
    await world.clock.advance(hours(60));
    expect(world.file.profiles).toEqual([]);
    expect(failureNoticesOf(world)).toHaveLength(2);
    // The checks for updates and for changes of the company's setup.
    expect(world.clock.waiting).toBe(2);
    expect(world.signIn.asked).toHaveLength(1);
  });

  it('of one role does not affect others', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    world.signIn.wantsPerson = true;
    world.sts.maximumDuration = 3_600;
    await start(world);
    world.sts.maximumDuration = 7_200;
    await start(world, 'Admin');
    await world.clock.advance(hours(1));
    expect(world.file.profiles).toEqual([`${ACCOUNT}-Admin`]);
    // One for the other role, one for updates, one for the company's setup.
    expect(world.clock.waiting).toBe(3);
    await world.clock.advance(hours(1));
    expect(world.file.profiles).toEqual([]);
  });

  it('is resolved by starting the role again', async () => {
    const world = await wallWorld();
    await world.clock.advance(hours(12));
    await start(world);
    expect(failureNoticesOf(world)).toEqual([]);
    expect(sessionsOf(world)).toHaveLength(1);
  });

  it('does not claim removal of credentials that are still in the file', async () => {
    const world = await wallWorld();
    world.file.fault = unwritable;
    await world.clock.advance(hours(12));
    expect(sessionsOf(world)).toEqual([]);
    expect(failureNoticesOf(world)).toEqual([unwritable]);
  });

  it('does not remove new credentials that are being written', async () => {
    const world = await wallWorld();
    await world.clock.advance(hours(12) - minutes(5));
    world.file.isWaiting = true;
    const renewing = start(world);
    await settled();
    await world.clock.advance(minutes(5));
    world.file.release();
    await renewing;
    await settled();
    expect(world.file.sections.get(`${ACCOUNT}-Dev`)?.accessKeyId).toBe('ASIAcanary2');
    expect(sessionsOf(world)).toHaveLength(1);
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it('removes the old credentials if the renewal fails', async () => {
    const world = await wallWorld();
    await world.clock.advance(hours(12) - minutes(5));
    world.sts.isWaiting = true;
    world.sts.refusals.push({ kind: 'sts-unreachable', host: 'sts.us-east-1.amazonaws.com' });
    const renewing = start(world);
    await settled();
    await world.clock.advance(minutes(5));
    world.sts.release();
    await renewing;
    await world.clock.advance(0);
    expect(world.file.profiles).toEqual([]);
    expect(sessionsOf(world)).toEqual([]);
  });

  it('survives an unexpected file error', async () => {
    const world = await wallWorld();
    world.file.remove = () => Promise.reject(new Error('boom'));
    await world.clock.advance(hours(12));
    expect(failureNoticesOf(world)).toMatchObject([{ kind: 'unexpected' }]);
    expect(world.reports).toMatchObject([{ error: new Error('boom') }]);
  });
});

describe('a restart', () => {
  const session = sampleSession(sampleRole('Dev'), { startedAt: NOW });
  const over = sampleSession(sampleRole('Admin'), {
    startedAt: NOW,
    expiration: NOW,
    profiles: [profileName('admin'), profileName('default')],
  });

  it('adopts active roles and their expirations', async () => {
    const world = createWorld(['Dev', 'Admin'], { roleSessions: [session] });
    await settled();
    expect(sessionsOf(world)).toEqual([session]);
    expect(failureNoticesOf(world)).toEqual([]);
    await world.clock.advance(hours(1));
    expect(sessionsOf(world)).toEqual([]);
    expect(failureNoticesOf(world)).toEqual([{ kind: 'session-expired', role: 'Dev' }]);
  });

  it('drops expired roles and removes their credentials from all profiles', async () => {
    const world = createWorld(['Dev', 'Admin']);
    const credentials = { accessKeyId: 'ASIA', secretAccessKey: 's', sessionToken: 't', expiration: NOW };
    const { profiles } = over;
    await world.file.write({
      profiles,
      credentials,
      region: 'us-east-1',
      delivery: 'file',
      toolWait: 0,
      allowForeign: false,
    });
    world.application.start({ ...EMPTY_SETTINGS, providers: [ACME], roleSessions: [session, over] });
    await settled();
    expect(world.file.profiles).toEqual([]);
    expect(sessionsOf(world)).toEqual([session]);
    expect(world.saved.at(-1)?.roleSessions).toEqual([session]);
    expect(failureNoticesOf(world)).toEqual([{ kind: 'session-expired', role: 'Admin' }]);
  });
});
