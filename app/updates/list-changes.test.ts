import { describe, expect, it } from 'vitest';
import { hours } from '../domain/instant.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { claim } from '../testing/claims/claim.ts';
import { failureNoticesOf, type World } from '../testing/fake-world.ts';
import { ACME } from '../testing/sample-role.ts';
import { samplePackage, signedList } from '../testing/sample-update.ts';
import { settled } from '../testing/settled.ts';
import { release, updateOf } from '../testing/update-world.ts';

function signInSlowly(world: World): Promise<Result> {
  world.signIn.isWaiting = true;
  return world.application.dispatch({ type: 'signIn', providerId: ACME.id });
}

async function check(world: World, list: Parameters<typeof signedList>[0]): Promise<void> {
  world.updates.list = ok(signedList({ sequence: 8, ...list }));
  await world.application.dispatch({ type: 'checkForUpdates' });
  await settled();
}

const GOOD = `${'g'.repeat(86)}==`;
const REPLACED = { packages: [samplePackage({ sha512: GOOD })] };
const POLICY = {
  version: 1,
  company: 'Acme IT',
  defaults: { updates: 'off' },
  locked: { updates: 'IT installs Mai.' },
} as const;

/** A downloaded update that waits for the end of a sign-in. */
async function waiting() {
  const world = release();
  const signingIn = signInSlowly(world);
  await world.clock.advance(hours(0.5));
  expect(updateOf(world)?.stage).toBe('downloaded');
  return {
    world,
    async endSignIn() {
      world.signIn.release();
      await signingIn;
      await settled();
    },
  };
}

/** An update whose installer runs until `end` is called. */
async function installing() {
  const world = release();
  const ends: ((result: Result) => void)[] = [];
  world.updates.installing = () => new Promise(resolve => ends.push(resolve));
  await world.clock.advance(hours(1));
  expect(world.updates.installed).toEqual(['2.0.0']);
  return {
    world,
    async end(result: Result) {
      ends.shift()?.(result);
      await settled();
    },
  };
}

describe('a newer list', () => {
  it('that withdraws a downloaded version keeps it from being installed', async () => {
    claim('update-list-in-force');
    const { world, endSignIn } = await waiting();
    await check(world, { rollout: 0 });
    await endSignIn();
    expect(world.updates.installed).toEqual([]);
  });

  it('with another package of a downloaded version gets that one installed instead', async () => {
    claim('update-list-in-force');
    const { world, endSignIn } = await waiting();
    await check(world, REPLACED);
    await endSignIn();
    expect(world.updates.installedHashes).toEqual([GOOD]);
  });

  it('with another package while one downloads gets that one installed instead', async () => {
    claim('update-list-in-force');
    const world = release();
    world.updates.downloading = async () => {
      world.updates.downloading = async () => ok();
      await check(world, REPLACED);
      return ok();
    };
    await world.clock.advance(hours(1));
    expect(world.updates.installedHashes).toEqual([GOOD]);
  });

  it.each([
    ['withdraws the version', { rollout: 0 }],
    ['has another version', { version: '3.0.0' }],
    ['has another package', REPLACED],
  ])('that %s while its installer runs lets that one end no sign-in', async (_, list) => {
    claim('update-quiet');
    const { world, end } = await installing();
    await check(world, list);
    const signingIn = signInSlowly(world);
    await settled();
    expect(world.application.mayQuit('for-upgrade')).toBe(false);
    await end(fail({ kind: 'update-failed', version: '2.0.0', reason: 'installer' }));
    expect(failureNoticesOf(world)).toEqual([]);
    expect(world.application.mayQuit('for-upgrade')).toBe(true);
    world.signIn.release();
    await signingIn;
  });

  it.each([
    ['fails', false],
    ['waits for a sign-in', true],
  ])('that comes while an installer runs stays the oldest that counts if that one %s', async (_, isInTheWay) => {
    claim('update-replay');
    const { world, end } = await installing();
    await check(world, { rollout: 0 });
    const signingIn = signInSlowly(world);
    await settled();
    if (isInTheWay) world.application.mayQuit('for-upgrade');
    await end(fail({ kind: 'update-failed', version: '2.0.0', reason: 'installer' }));
    expect(world.updates.stored.seen?.sequence).toBe(8);
    await check(world, { sequence: 7 });
    expect(updateOf(world)).toBeUndefined();
    world.signIn.release();
    await signingIn;
  });

  it('starts no second installer beside the first', async () => {
    const { world, end } = await installing();
    await check(world, { version: '3.0.0' });
    await world.clock.advance(hours(1));
    expect([world.updates.downloads, world.updates.installed]).toEqual([['2.0.0'], ['2.0.0']]);
    await end(fail({ kind: 'update-failed', version: '2.0.0', reason: 'installer' }));
    await world.clock.advance(hours(24));
    expect(world.updates.installed).toEqual(['2.0.0', '3.0.0']);
  });
});

it.each([
  [
    'a policy that forbids updates',
    async (world: World) => world.application.takePolicies({ policies: [POLICY], problems: [] }),
  ],
  ['a list that withdraws the version', (world: World) => check(world, { rollout: 0 })],
])('%s counts until the installer runs', async (_, happens) => {
  claim('update-forbidden', 'update-list-in-force');
  const world = release();
  let happening: Promise<void> | undefined;
  const cancel = world.application.subscribe(({ update }) => {
    if (update?.stage !== 'installing') return;
    cancel();
    happening = happens(world);
  });
  await world.clock.advance(hours(1));
  await happening;
  await settled();
  expect(world.updates.installed).toEqual([]);
  expect(world.updates.stored.attempt).toBeUndefined();
});
