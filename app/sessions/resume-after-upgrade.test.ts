import { beforeAll, describe, expect, it } from 'vitest';
import { hours } from '../domain/instant.ts';
import { failureNoticesOf, keyNamed, sessionsOf, type World, worldOf } from '../testing/fake-world.ts';
import { FakeClock } from '../testing/fakes/fake-clock.ts';
import { FakeDisk } from '../testing/fakes/fake-disk.ts';
import { ACME, NOW } from '../testing/sample-role.ts';
import { settled } from '../testing/settled.ts';

// Loaded at the first sign-in: the turns that `settled` waits are too few for it.
beforeAll(() => import('../saml/assertion.ts'));

const NAMES = ['Dev', 'Admin', 'ReadOnly'];
const key = keyNamed('Dev');

/** A computer on which several versions of Mai run one after the other. */
function computer() {
  const disk = new FakeDisk();
  const clock = new FakeClock(NOW);
  return {
    disk,
    clock,
    async start(): Promise<World> {
      const world = worldOf({ clock, aws: clock, disk }, NAMES, disk.settings ?? {});
      await settled();
      await settled();
      return world;
    },
  };
}

async function withActive({ start }: ReturnType<typeof computer>, ...names: readonly string[]): Promise<World> {
  const world = await start();
  await world.application.dispatch({ type: 'signIn', providerId: ACME.id });
  for (const name of names) await world.application.dispatch({ type: 'startRole', key: keyNamed(name) });
  return world;
}

const active = (world: World) => sessionsOf(world).map(({ role }) => role.name);

describe('after a quit for an upgrade', () => {
  it('roles are still active, also if sessions end on quit', async () => {
    const here = computer();
    const before = await withActive(here, 'Dev', 'Admin');
    await before.application.dispatch({ type: 'setPreference', name: 'endSessionsOnQuit', value: true });
    await before.application.stop('for-upgrade');
    const { profiles } = here.disk.file;
    const after = await here.start();
    expect(active(after)).toEqual(['Dev', 'Admin']);
    expect(here.disk.file.profiles).toEqual(profiles);
    expect(after.signIn.asked).toEqual([]);
    expect(after.saved.at(-1)).not.toHaveProperty('resumeAfterUpgrade');
  });

  it('roles that expired meanwhile are renewed without a click, only those that were active', async () => {
    const here = computer();
    const before = await withActive(here, 'Dev', 'Admin');
    await before.application.dispatch({ type: 'stopRole', key: keyNamed('Admin') });
    await before.application.stop('for-upgrade');
    await here.clock.advance(hours(13));
    const after = await here.start();
    await here.clock.advance(0);
    expect(active(after)).toEqual(['Dev']);
    expect(after.signIn.asked).toEqual([{ providerId: ACME.id, mode: 'silent' }]);
    expect(failureNoticesOf(after)).toEqual([]);
  });

  it('a role whose credentials were only in memory is renewed', async () => {
    const here = computer();
    const before = await withActive(here, 'Dev');
    await before.application.dispatch({ type: 'setDelivery', key, delivery: 'process' });
    await before.application.stop('for-upgrade');
    here.disk.file.delivered.clear();
    const after = await here.start();
    expect(active(after)).toEqual(['Dev']);
  });

  it('nothing is brought back days later, nor twice', async () => {
    const here = computer();
    await (await withActive(here, 'Dev')).application.stop('for-upgrade');
    await here.clock.advance(hours(60));
    const late = await here.start();
    expect([active(late), late.signIn.asked]).toEqual([[], []]);
    expect(here.disk.settings).not.toHaveProperty('resumeAfterUpgrade');
  });
});

it('after any other quit roles that expired meanwhile stay expired', async () => {
  const here = computer();
  await (await withActive(here, 'Dev')).application.stop();
  await here.clock.advance(hours(13));
  const after = await here.start();
  expect([active(after), after.signIn.asked]).toEqual([[], []]);
});
