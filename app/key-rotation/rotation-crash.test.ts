import { describe, expect, it } from 'vitest';
import { masked } from '../domain/credentials.ts';
import { hours, minutes } from '../domain/instant.ts';
import { claim } from '../testing/claims/claim.ts';
import { type World, worldOf } from '../testing/fake-world.ts';
import { type Death, DyingPorts } from '../testing/fakes/dying-ports.ts';
import { FakeClock } from '../testing/fakes/fake-clock.ts';
import type { FakeDisk } from '../testing/fakes/fake-disk.ts';
import { ROBOT_KEY } from '../testing/fakes/fake-iam.ts';
import {
  ask,
  change,
  confirm,
  type RotationWorld,
  robotDisk,
  rotate,
  rotationOf,
  whileTimePasses,
} from '../testing/rotation-world.ts';
import { NOW } from '../testing/sample-role.ts';
import { settled } from '../testing/settled.ts';

const DAY = hours(24);
const OLD = ROBOT_KEY.accessKeyId;

type Step = {
  readonly name: string;
  /** State before the process that is killed. */
  readonly given?: (world: RotationWorld) => Promise<unknown>;
  readonly does: (world: RotationWorld) => Promise<unknown>;
};

const STEPS: readonly Step[] = [
  { name: 'a rotation', does: rotate },
  {
    name: 'a rotation while AWS doesn’t know the new key everywhere',
    given: async ({ disk }) => {
      disk.iam.lag = 2;
    },
    does: rotate,
  },
  {
    name: 'a rotation of a key in two profiles',
    given: async ({ disk }) => void disk.keyFiles.keys.set('default', ROBOT_KEY),
    does: rotate,
  },
  {
    name: 'a rotation that can’t write the file',
    given: async ({ disk }) => {
      disk.keyFiles.fault = { kind: 'file-busy', file: 'credentials', path: '~/.aws/credentials' };
    },
    does: rotate,
  },
  { name: 'an undo', given: rotate, does: world => change(world, 'undo') },
  {
    name: 'a second deactivation after an undo',
    given: async world => {
      await rotate(world);
      await change(world, 'undo');
    },
    does: world => change(world, 'finish'),
  },
  { name: 'a reminder', given: rotate, does: ({ clock }) => clock.advance(DAY * 13 + hours(1)) },
];

const DELETIONS: readonly Step[] = [
  { name: 'a deletion at once', given: rotate, does: world => change(world, 'delete-old') },
  {
    name: 'a deletion after the grace period',
    given: async world => {
      await rotate(world);
      await world.clock.advance(DAY * 13 + hours(1));
    },
    does: ({ clock }) => clock.advance(DAY),
  },
];

/** Runs a step that is killed at a port call. Returns the number of calls, and the disk that is left. */
async function run({ given, does }: Step, death?: Death) {
  const clock = new FakeClock(NOW);
  const disk = robotDisk(clock);
  const first = worldOf({ clock, aws: clock, disk }, []);
  await given?.({ world: first, disk, clock });
  await first.application.stop();
  const dying = new DyingPorts(death);
  const world = worldOf({ clock, aws: clock, disk, around: ports => dying.around(ports) }, [], disk.settings);
  await settled();
  await Promise.race([does({ world, disk, clock }), whileTimePasses(clock, Promise.resolve())]);
  return { calls: dying.calls, disk, clock };
}

/** The next start after the crash, two minutes later. */
async function restart(disk: FakeDisk, clock: FakeClock): Promise<World> {
  const world = worldOf({ clock, aws: clock, disk }, [], disk.settings);
  await whileTimePasses(clock, settled());
  return world;
}

function expectNothingLost(world: World, { iam, keyFiles, rotations }: FakeDisk): void {
  const files = [...keyFiles.keys.values()];
  for (const { accessKeyId, secretAccessKey } of files)
    expect(iam.keys).toContainEqual(expect.objectContaining({ accessKeyId, secretAccessKey, isActive: true }));
  const shown = world.application.snapshot().rotations.flatMap(({ oldId, newId }) => [oldId, newId]);
  const inFile = files.map(({ accessKeyId }) => masked(accessKeyId));
  for (const { accessKeyId } of iam.keys) expect([...shown, ...inFile]).toContain(masked(accessKeyId));
  expect(rotations.written).not.toMatch(/canary/);
  expect(JSON.stringify(world.application.snapshot())).not.toMatch(/canary|AKIA[A-Z0-9]/);
}

async function forEachDeath(step: Step, check: (disk: FakeDisk, clock: FakeClock, death: string) => Promise<void>) {
  const { calls } = await run(step);
  expect(calls.filter(call => /^(iam|keyFiles|rotationJournal)\./.test(call)).length).toBeGreaterThan(1);
  for (let at = 0; at < calls.length; at += 1) {
    for (const when of ['before', 'after'] as const) {
      const { disk, clock } = await run(step, { at, when });
      await check(disk, clock, `${when} ${calls[at]}`);
    }
  }
}

describe.each(STEPS)('Mai that is killed during $name', step => {
  it('leaves a key in the file that works, the old key, and no key that isn’t shown', async () => {
    claim('rotation-crash', 'rotation-secret');
    await forEachDeath(step, async (disk, clock, death) => {
      const world = await restart(disk, clock);
      expectNothingLost(world, disk);
      expect(
        disk.iam.keys.map(({ accessKeyId }) => accessKeyId),
        death,
      ).toContain(OLD);
      // A rotation that isn't going on left everything as it was, or can be ended by a click.
      const view = rotationOf({ world });
      if (view === undefined) expect(disk.iam.active, death).toEqual([OLD]);
      else if (view.stage === 'inactive') {
        await change({ world, clock }, 'undo');
        expect(disk.iam.active, death).toContain(OLD);
      } else expect(['both-active', 'unknown-key', 'unused'], death).toContain(view.stage);
    });
  });
});

describe.each(DELETIONS)('Mai that is killed during $name', step => {
  it('deletes the old key then or at the next time that it is due', async () => {
    claim('rotation-crash');
    await forEachDeath(step, async (disk, clock, death) => {
      const world = await restart(disk, clock);
      for (let day = 0; day < 20; day += 1) await clock.advance(DAY);
      expectNothingLost(world, disk);
      expect(disk.iam.active, death).toEqual([disk.keyFiles.keys.get('robot')?.accessKeyId]);
      expect(disk.iam.keys, death).toHaveLength(1);
      expect(disk.rotations.rotations, death).toEqual([]);
    });
  });
});

describe('a key that the person wants back', () => {
  it('is never deleted, even if Mai is killed right after the click was noted', async () => {
    claim('rotation-order');
    const undo: Step = { name: 'an undo', given: rotate, does: world => change(world, 'undo') };
    const { calls } = await run(undo);
    const noted = calls.indexOf('rotationJournal.save');
    expect(noted).toBeGreaterThan(-1);
    for (let at = noted; at < calls.length; at += 1) {
      const { disk, clock } = await run(undo, { at, when: 'after' });
      await restart(disk, clock);
      for (let day = 0; day < 60; day += 1) await clock.advance(DAY);
      expect(disk.iam.active, `after ${calls[at]}`).toContain(OLD);
    }
  });
});

describe('a creation whose answer was lost', () => {
  it('is found out, and the new key is deleted only by the person', async () => {
    const clock = new FakeClock(NOW);
    const disk = robotDisk(clock);
    const given = { world: worldOf({ clock, aws: clock, disk }, []), disk, clock };
    disk.iam.faults.set('CreateAccessKey', ['lost']);
    await ask(given);
    expect(await confirm(given)).toMatchObject({ ok: false, failure: { kind: 'iam-unreachable' } });
    expect(rotationOf(given)).toMatchObject({ stage: 'unknown-key' });
    await clock.advance(DAY * 60 + minutes(1));
    expect(disk.iam.active).toHaveLength(2);
    await change(given, 'delete-new');
    expect(disk.iam.active).toEqual([OLD]);
    expect(rotationOf(given)).toBeUndefined();
  });
});
