import type { Result } from '../domain/result.ts';
import type { RotationAction } from '../key-rotation/key-rotation-commands.ts';
import type { RotationView } from '../key-rotation/key-rotation-state.ts';
import { type World, worldOf } from './fake-world.ts';
import { FakeClock } from './fakes/fake-clock.ts';
import { FakeDisk } from './fakes/fake-disk.ts';
import { ROBOT_KEY } from './fakes/fake-iam.ts';
import { sampleFile } from './sample-facts.ts';
import { NOW } from './sample-role.ts';

/** The robot's key in the profile `robot`, and at IAM. */
export function robotDisk(clock = new FakeClock(NOW)): FakeDisk {
  const disk = new FakeDisk();
  disk.iam.at(clock).add(ROBOT_KEY);
  disk.keyFiles.keys.set('robot', ROBOT_KEY);
  return disk;
}

/** What Troubleshoot reads from the disk. */
export function readDisk({ desk }: Pick<World, 'desk'>, { keyFiles }: FakeDisk): void {
  const text = Array.from(
    keyFiles.keys,
    ([profile, { accessKeyId, secretAccessKey }]) =>
      `[${profile}]\naws_access_key_id = ${accessKeyId}\naws_secret_access_key = ${secretAccessKey}\n`,
  ).join('');
  const missing = { kind: 'missing', path: '/home/ann/.aws/config' } as const;
  desk.facts = { files: { credentials: sampleFile('/home/ann/.aws/credentials', { text }), config: missing } };
}

export type RotationWorld = { readonly world: World; readonly disk: FakeDisk; readonly clock: FakeClock };

/** A world with the robot's key. */
export function rotationWorld(): RotationWorld {
  const clock = new FakeClock(NOW);
  const disk = robotDisk(clock);
  return { world: worldOf({ clock, aws: clock, disk }, []), disk, clock };
}

/** Opens Troubleshoot and asks to rotate the first key that it finds. */
export async function ask({ world, disk }: Pick<RotationWorld, 'world' | 'disk'>): Promise<Result> {
  readDisk(world, disk);
  await world.application.dispatch({ type: 'troubleshoot' });
  const found = world.application
    .snapshot()
    .troubleshoot?.findings.find(({ finding }) => finding.kind === 'long-lived-key');
  return world.application.dispatch({ type: 'askRotation', id: found?.id ?? 'none' });
}

/** Confirms the question. Time passes meanwhile, since Mai waits for IAM. */
export async function confirm({ world, clock }: Pick<RotationWorld, 'world' | 'clock'>): Promise<Result> {
  const { id = 'none', shown = '0'.repeat(64) } = world.application.snapshot().rotationQuestion ?? {};
  return whileTimePasses(clock, world.application.dispatch({ type: 'rotateKey', id, shown }));
}

export async function rotate(given: RotationWorld): Promise<Result> {
  const asked = await ask(given);
  return asked.ok ? confirm(given) : asked;
}

export const change = (
  { world, clock }: Pick<RotationWorld, 'world' | 'clock'>,
  action: RotationAction,
): Promise<Result> =>
  whileTimePasses(
    clock,
    world.application.dispatch({ type: 'changeRotation', id: rotationOf({ world })?.id ?? 'none', action }),
  );

export const rotationOf = ({ world }: Pick<RotationWorld, 'world'>): RotationView | undefined =>
  world.application.snapshot().rotations[0];

/** Lets two minutes pass in steps of a second, more than any wait for IAM. */
export async function whileTimePasses<T>(clock: FakeClock, work: Promise<T>): Promise<T> {
  for (let second = 0; second < 120; second += 1) await clock.advance(1_000);
  return work;
}
