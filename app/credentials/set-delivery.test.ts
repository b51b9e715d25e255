import { describe, expect, it } from 'vitest';
import { hours, later, minutes } from '../domain/instant.ts';
import { fail, ok } from '../domain/result.ts';
import { EMPTY_SETTINGS } from '../settings/empty-settings.ts';
import {
  activeWorld,
  createWorld,
  failureNoticesOf,
  keyNamed,
  sessionsOf,
  signedIn,
  type World,
} from '../testing/fake-world.ts';
import { ACCOUNT, ACME, NOW, profileName, sampleRole, sampleSession } from '../testing/sample-role.ts';
import { settled } from '../testing/settled.ts';

const key = keyNamed('Dev');
const profile = `${ACCOUNT}-Dev`;
const deliver = (world: World, delivery: 'file' | 'process' | 'endpoint') =>
  world.application.dispatch({ type: 'setDelivery', key, delivery });
const deliveryOf = (world: World) => world.file.delivered.get(profile)?.delivery;

describe('a role’s delivery method', () => {
  it('is the file by default', async () => {
    const world = await activeWorld();
    expect(deliveryOf(world)).toBe('file');
    expect(sessionsOf(world)[0]?.delivery).toBe('file');
  });

  it('changes immediately for an active role, with the same credentials', async () => {
    const world = await activeWorld();
    await world.clock.advance(minutes(30));
    expect(await deliver(world, 'process')).toEqual(ok());
    expect(world.file.delivered.get(profile)).toMatchObject({
      delivery: 'process',
      credentials: { accessKeyId: 'ASIAcanary1' },
    });
    expect(sessionsOf(world)).toMatchObject([
      { delivery: 'process', startedAt: NOW, expiration: later(NOW, hours(12)), sessionName: 'anna@acme.example' },
    ]);
    expect(world.sts.asked).toHaveLength(1);
    expect(await deliver(world, 'file')).toEqual(ok());
    expect(deliveryOf(world)).toBe('file');
  });

  it('is remembered for the next time', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    await deliver(world, 'process');
    expect(world.saved.at(-1)?.roleSettings[key]).toEqual({ delivery: 'process' });
    await world.application.dispatch({ type: 'startRole', key });
    expect(deliveryOf(world)).toBe('process');
  });

  it('can’t be the local server while it is off', async () => {
    const world = await activeWorld();
    expect(await deliver(world, 'endpoint')).toEqual(fail({ kind: 'endpoint-off' }));
    expect(deliveryOf(world)).toBe('file');
    expect(failureNoticesOf(world)).toEqual([]);
    await world.application.dispatch({ type: 'setEndpoint', on: true });
    expect(await deliver(world, 'endpoint')).toEqual(ok());
    expect(deliveryOf(world)).toBe('endpoint');
  });

  it('tells whether the keychain stores the credentials, once used', async () => {
    const world = await activeWorld();
    expect(world.application.snapshot().vault).toBe('keychain');
    world.desk.keychain = 'memory';
    await deliver(world, 'process');
    expect(world.application.snapshot().vault).toBe('memory');
  });

  it('asks before it changes a foreign section, with a preview', async () => {
    const world = await activeWorld();
    world.file.foreign.set(profile, true);
    await deliver(world, 'process');
    expect(failureNoticesOf(world)).toEqual([
      {
        kind: 'section-foreign',
        file: 'credentials',
        profile,
        longLived: true,
        differences: [{ file: 'credentials', lines: [{ kind: 'added', text: `[${profile}]` }] }],
      },
    ]);
  });
});

describe('after a restart', () => {
  const session = sampleSession(sampleRole('Dev'), { delivery: 'process' });

  it('a role with credentials in memory only is stopped, with the reason', async () => {
    const world = createWorld(['Dev', 'Admin'], { roleSessions: [session] });
    await settled();
    expect(sessionsOf(world)).toEqual([]);
    expect(failureNoticesOf(world)).toEqual([{ kind: 'keys-missing', role: 'Dev' }]);
  });

  it('the local server listens on the same port', async () => {
    const preferences = { ...EMPTY_SETTINGS.preferences, endpoint: { kind: 'on', port: 50_123 } } as const;
    const world = createWorld(['Dev'], { preferences });
    await settled();
    expect(world.desk.listening).toBe(50_123);
  });

  it('the local server reports a taken port', async () => {
    const world = createWorld(['Dev']);
    world.desk.taken.add(50_123);
    const preferences = { ...EMPTY_SETTINGS.preferences, endpoint: { kind: 'on', port: 50_123 } } as const;
    world.application.start({ ...EMPTY_SETTINGS, providers: [ACME], preferences });
    await settled();
    expect(failureNoticesOf(world)).toEqual([{ kind: 'endpoint-unavailable', reason: 'port-taken' }]);
  });

  it('orphaned credentials are removed from the files, expired or not', async () => {
    const world = createWorld(['Dev']);
    const write = (name: string, life: number) =>
      world.file.write({
        profiles: [profileName(`${ACCOUNT}-${name}`)],
        credentials: { accessKeyId: 'ASIA', secretAccessKey: 's', sessionToken: 't', expiration: later(NOW, life) },
        region: 'us-east-1',
        delivery: 'file',
        toolWait: 0,
        allowForeign: false,
      });
    await write('Dead', -1);
    await write('Alive', hours(1));
    world.application.start({ ...EMPTY_SETTINGS, providers: [ACME] });
    await settled();
    expect(world.file.profiles).toEqual([]);
  });
});

describe('expired credentials', () => {
  it('stay in the files if the person wants that', async () => {
    const world = await activeWorld();
    await world.application.dispatch({ type: 'setPreference', name: 'removeExpiredKeys', value: false });
    world.signIn.answer = () => fail({ kind: 'no-roles' });
    await world.clock.advance(hours(13));
    expect(sessionsOf(world)).toEqual([]);
    await world.application.stop();
    expect(world.file.profiles).toEqual([profile, 'default']);
  });

  it('are reported as kept', async () => {
    const preferences = { ...EMPTY_SETTINGS.preferences, removeExpiredKeys: false };
    const over = sampleSession(sampleRole('Dev'), { startedAt: later(NOW, -hours(2)) });
    const world = createWorld(['Dev'], { preferences, roleSessions: [over] });
    await settled();
    expect(failureNoticesOf(world)).toEqual([{ kind: 'session-expired', role: 'Dev', keysStay: true }]);
  });
});
