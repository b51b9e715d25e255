import { describe, expect, it } from 'vitest';
import { hours, minutes } from '../domain/instant.ts';
import { EMPTY_SETTINGS } from '../settings/empty-settings.ts';
import type { Settings } from '../settings/settings.ts';
import { claim } from '../testing/claims/claim.ts';
import { keyNamed, type World, worldOf } from '../testing/fake-world.ts';
import { type Death, DyingPorts } from '../testing/fakes/dying-ports.ts';
import { FakeClock } from '../testing/fakes/fake-clock.ts';
import { FakeDisk } from '../testing/fakes/fake-disk.ts';
import { ACCOUNT, ACME, NOW, profileName } from '../testing/sample-role.ts';
import { settled } from '../testing/settled.ts';

const dev = keyNamed('Dev');
const admin = keyNamed('Admin');
const ROLES = ['Dev', 'Admin'];

type Step = {
  readonly name: string;
  /** State before the process that is killed. */
  readonly given?: (world: World) => Promise<unknown>;
  readonly does: (world: World) => Promise<unknown>;
};

const start = ({ application }: World, takeProfile = false) =>
  application.dispatch({ type: 'startRole', key: dev, ...(takeProfile && { takeProfile }) });
const signIn = ({ application }: World) => application.dispatch({ type: 'signIn', providerId: ACME.id });
const claimDefault = ({ application }: World) => application.dispatch({ type: 'setDefaultOwner', key: dev });
const name = ({ application }: World, wanted: string) =>
  application.dispatch({ type: 'setProfileName', key: dev, name: wanted });

const STEPS: readonly Step[] = [
  { name: 'a start', does: start },
  { name: 'a start to two profiles', given: claimDefault, does: start },
  {
    name: 'a takeover of a section that is not Mai’s',
    given: async world => void world.file.foreign.set(`${ACCOUNT}-Dev`, false),
    does: world => start(world, true),
  },
  { name: 'a renewal', given: start, does: ({ clock }) => clock.advance(hours(11) + minutes(30)) },
  {
    name: 'a renewal of two profiles',
    given: world => claimDefault(world).then(() => start(world)),
    does: ({ clock }) => clock.advance(hours(11) + minutes(30)),
  },
  { name: 'a new profile name', given: start, does: world => name(world, 'sales') },
  {
    name: 'another way of delivery',
    given: start,
    does: ({ application }) => application.dispatch({ type: 'setDelivery', key: dev, delivery: 'process' }),
  },
  {
    name: 'giving up the default profile',
    given: world => claimDefault(world).then(() => start(world)),
    does: ({ application }) => application.dispatch({ type: 'setDefaultOwner' }),
  },
  {
    name: 'a move of “default” to another role',
    given: world => start(world).then(() => world.application.dispatch({ type: 'startRole', key: admin })),
    does: ({ application }) => application.dispatch({ type: 'makeDefault', key: admin }),
  },
  { name: 'a stop', given: start, does: ({ application }) => application.dispatch({ type: 'stopRole', key: dev }) },
  {
    name: 'a stop of two profiles',
    given: world => claimDefault(world).then(() => start(world)),
    does: ({ application }) => application.dispatch({ type: 'stopRole', key: dev }),
  },
  {
    name: 'a sign-out',
    given: start,
    does: ({ application }) => application.dispatch({ type: 'signOut', providerId: ACME.id }),
  },
];

/** Runs a step that is killed at a port call. Returns the number of calls and the resulting disk. */
async function run({ given, does }: Step, death?: Death) {
  const clock = new FakeClock(NOW);
  const disk = new FakeDisk();
  const first = worldOf({ clock, aws: clock, disk }, ROLES);
  await signIn(first);
  await given?.(first);
  await first.application.stop();
  const dying = new DyingPorts(death);
  const second = worldOf({ clock, aws: clock, disk, around: ports => dying.around(ports) }, ROLES, disk.settings);
  await settled();
  await Promise.race([does(second), settled().then(settled).then(settled)]);
  await settled();
  return { calls: dying.calls, disk, clock };
}

/** The next start after the crash. */
async function restart(disk: FakeDisk, clock: FakeClock, change: Partial<Settings> = {}): Promise<World> {
  disk.file.forgetQueue();
  const world = worldOf({ clock, aws: clock, disk }, ROLES, { ...EMPTY_SETTINGS, ...disk.settings, ...change });
  await settled();
  await settled();
  return world;
}

/** Invariants after any interruption. */
function expectConsistent({ application, file }: World, clock: FakeClock): void {
  const { roleSessions } = application.snapshot();
  const shown = roleSessions.flatMap(({ profiles }) => profiles).toSorted();
  const valid = Array.from(file.delivered).filter(([, { credentials }]) => credentials.expiration > clock.now());
  expect(shown).toEqual(valid.map(([profile]) => profile).toSorted());
  for (const { profiles, expiration } of roleSessions) {
    const soonest = Math.min(...profiles.map(profile => file.delivered.get(profile)?.credentials.expiration ?? 0));
    expect(expiration).toBe(soonest);
  }
}

describe.each(STEPS)('Mai that is killed during $name', step => {
  it('shows exactly the valid credentials as active at the next start, and can stop them', async () => {
    claim('crash-recovery');
    const { calls } = await run(step);
    expect(calls).toContain('journal.note');
    for (let at = 0; at < calls.length; at += 1) {
      for (const when of ['before', 'after'] as const) {
        const { disk, clock } = await run(step, { at, when });
        const world = await restart(disk, clock);
        expectConsistent(world, clock);
        expect(disk.journal.noted, `${when} ${calls[at]}`).toEqual([]);
        for (const { key } of world.application.snapshot().roleSessions)
          await world.application.dispatch({ type: 'stopRole', key });
        expect(world.file.profiles, `${when} ${calls[at]}`).toEqual([]);
      }
    }
  });

  it('removes all credentials at the next quit by preference', async () => {
    claim('crash-recovery');
    const { calls } = await run(step);
    for (let at = 0; at < calls.length; at += 1) {
      const { disk, clock } = await run(step, { at, when: 'after' });
      const world = await restart(disk, clock);
      await world.application.dispatch({ type: 'setPreference', name: 'endSessionsOnQuit', value: true });
      await world.application.stop();
      expect(world.file.profiles, `after ${calls[at]}`).toEqual([]);
    }
  });
});

describe('Mai whose settings are damaged', () => {
  it('removes its own orphaned valid credentials and nothing else', async () => {
    const clock = new FakeClock(NOW);
    const disk = new FakeDisk();
    const world = worldOf({ clock, aws: clock, disk }, ROLES);
    await signIn(world);
    await start(world);
    disk.file.foreign.set(profileName('mine'), true);
    const next = worldOf({ clock, aws: clock, disk }, ROLES, EMPTY_SETTINGS);
    await settled();
    expect(next.file.profiles).toEqual([]);
    expect([...next.file.foreign.keys()]).toEqual(['mine']);
  });
});
