import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hours, minutes } from '../domain/instant.ts';
import { fail } from '../domain/result.ts';
import { roleKey } from '../domain/role.ts';
import { activeSessions } from '../roles/active-sessions.ts';
import { DEFAULT_PREFERENCES } from '../settings/empty-settings.ts';
import { claim } from '../testing/claims/claim.ts';
import {
  type Asked,
  admin,
  dev,
  holders,
  inDefault,
  NAMES,
  nextStart,
  run,
  start,
  stop,
} from '../testing/default-world.ts';
import { activeWorld, createWorld, keyNamed, sessionsOf, signedIn, type World } from '../testing/fake-world.ts';
import { ACCOUNT, ACME, sampleRole } from '../testing/sample-role.ts';
import { sampleSetup } from '../testing/sample-setup.ts';

const switchOff = (world: World) => run(world, { type: 'setPreference', name: 'defaultProfile', value: false });

describe('the profile “default”', () => {
  it('is that of the first role that becomes active', async () => {
    const world = await signedIn(NAMES);
    await start(world, admin);
    await start(world, dev);
    expect(holders(world)).toEqual(['Admin']);
    expect(inDefault(world)).toBe('Admin');
    const { application, clock } = world;
    const cards = activeSessions(application.snapshot(), [], clock.now());
    expect(cards.map(({ role, defaultState }) => [role, defaultState])).toEqual([
      ['Admin', 'held'],
      ['Dev', 'available'],
    ]);
  });

  it('is that of one of several roles that start together', async () => {
    const world = await signedIn(NAMES);
    await Promise.all(NAMES.map(name => start(world, keyNamed(name))));
    expect(sessionsOf(world)).toHaveLength(3);
    expect(holders(world)).toHaveLength(1);
    expect(inDefault(world)).toBe(holders(world)[0]);
  });

  it('is renewed with its role, and not taken by the renewal of another', async () => {
    const world = await signedIn(NAMES);
    await start(world, dev);
    await start(world, admin);
    await world.clock.advance(hours(11) + minutes(30));
    expect(holders(world)).toEqual(['Dev']);
    expect(inDefault(world)).toBe('Dev');
  });

  it('is given back when its role stops, and not passed to another account without a click', async () => {
    claim('default-never-moves');
    const world = await signedIn(NAMES);
    await start(world, dev);
    await start(world, admin);
    await stop(world, dev);
    expect(world.file.profiles).toEqual([`${ACCOUNT}-Admin`]);
    await world.clock.advance(hours(11) + minutes(30));
    expect(holders(world)).toEqual([]);
    await start(world, keyNamed('ReadOnly'));
    expect(holders(world)).toEqual(['ReadOnly']);
  });

  it('is that of the chained role that was clicked, not of the source that starts for it', async () => {
    const world = await signedIn(NAMES);
    const chained = { source: dev, account: '876543210987', role: 'Exchange', externalId: '', region: '' };
    await run(world, { type: 'addChainedRole', ...chained });
    await start(world, roleKey(ACME.id, 'arn:aws:iam::876543210987:role/Exchange'));
    expect(sessionsOf(world)).toHaveLength(2);
    expect(holders(world)).toEqual(['Exchange']);
  });

  it('is written by credential_process, too, and by no role of the local credentials server', async () => {
    const world = await signedIn(NAMES, {
      preferences: { ...DEFAULT_PREFERENCES, endpoint: { kind: 'on', port: 4_000 } },
    });
    await run(world, { type: 'setDelivery', key: admin, delivery: 'endpoint' });
    await start(world, admin);
    expect(holders(world)).toEqual([]);
    expect(await run(world, { type: 'makeDefault', key: admin })).toEqual(fail({ kind: 'not-found' }));
    await run(world, { type: 'setDelivery', key: dev, delivery: 'process' });
    await start(world, dev);
    expect(world.file.delivered.get('default')?.delivery).toBe('process');
    await run(world, { type: 'setDelivery', key: dev, delivery: 'endpoint' });
    expect(world.file.profiles).not.toContain('default');
    await run(world, { type: 'setDelivery', key: dev, delivery: 'file' });
    expect(holders(world)).toEqual(['Dev']);
  });

  it('is that of the same role after a restart that starts the last roles', async () => {
    const world = await signedIn(NAMES);
    await run(world, { type: 'setPreference', name: 'startLastRoles', value: true });
    await start(world, admin);
    await start(world, dev);
    await run(world, { type: 'makeDefault', key: dev });
    await run(world, { type: 'setPreference', name: 'endSessionsOnQuit', value: true });
    await world.application.stop();
    expect(world.file.profiles).toEqual([]);
    const next = await nextStart(world);
    expect(sessionsOf(next)).toHaveLength(2);
    expect(holders(next)).toEqual(['Dev']);
  });
});

describe('the preference', () => {
  it('gives “default” back at once when it is switched off, and no role takes it then', async () => {
    const world = await activeWorld(NAMES);
    await switchOff(world);
    expect(world.file.profiles).toEqual([`${ACCOUNT}-Dev`]);
    await start(world, admin);
    await world.clock.advance(hours(11) + minutes(30));
    expect(holders(world)).toEqual([]);
    await run(world, { type: 'makeDefault', key: admin });
    expect(holders(world)).toEqual(['Admin']);
  });

  it('leaves “default” to the role for which the person chose it', async () => {
    const world = await activeWorld(NAMES);
    await run(world, { type: 'makeDefault', key: dev });
    await switchOff(world);
    await world.clock.advance(hours(11) + minutes(30));
    expect(holders(world)).toEqual(['Dev']);
  });

  it('can be set and locked by the company', async () => {
    const world = createWorld(NAMES);
    const policy = sampleSetup({
      defaults: { defaultProfile: false },
      locked: { defaultProfile: 'Name your profile.' },
    });
    world.application.takePolicies({ policies: [policy], problems: [] });
    await run(world, { type: 'signIn', providerId: ACME.id });
    await start(world);
    expect(holders(world)).toEqual([]);
    expect(await run(world, { type: 'setPreference', name: 'defaultProfile', value: true })).toEqual(
      fail({ kind: 'locked', company: 'Acme', why: 'Name your profile.' }),
    );
  });
});

it('“default” has the credentials of the one role that shows it, whatever happens at once', async () => {
  const key = fc.constantFrom(...NAMES.map(keyNamed));
  const command: fc.Arbitrary<Asked> = fc.oneof(
    fc.record({ type: fc.constant('startRole' as const), key }),
    fc.record({ type: fc.constant('stopRole' as const), key }),
    fc.record({ type: fc.constant('makeDefault' as const), key }),
    fc.record({ type: fc.constant('setDefaultOwner' as const), key }),
    fc.constant({ type: 'setDefaultOwner' as const }),
    fc.record({ type: fc.constant('renewRole' as const), key }),
    fc.record({
      type: fc.constant('setPreference' as const),
      name: fc.constant('defaultProfile' as const),
      value: fc.boolean(),
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(command, fc.boolean()), { maxLength: 8 }), async commands => {
      const world = await signedIn(NAMES, { roles: { [ACME.id]: NAMES.map(name => sampleRole(name)) } });
      const running: Promise<unknown>[] = [];
      for (const [each, waits] of commands) {
        running.push(run(world, each));
        if (waits) await Promise.all(running);
      }
      await Promise.all(running);
      const shown = sessionsOf(world).flatMap(({ profiles }) => profiles);
      expect(world.file.profiles).toEqual(shown.toSorted());
      expect(inDefault(world)).toBe(holders(world)[0]);
    }),
    { numRuns: 300 },
  );
});
