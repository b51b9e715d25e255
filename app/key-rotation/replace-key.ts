import type { Context } from '../context.ts';
import type { LongLivedKey, ProfilePlace } from '../domain/credentials.ts';
import type { Failure } from '../domain/failure.ts';
import { later, minutes } from '../domain/instant.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { endRotation, enterStage } from './enter-stage.ts';
import type { KeyFilesPort, PlacedKey } from './key-files-port.ts';
import type { RotationStep } from './key-rotation-state.ts';
import { GRACE, type Rotation, type Stage } from './rotation.ts';
import { rotationView } from './rotation-view.ts';
import { NOT_YET_KNOWN, untilConsistent } from './until-consistent.ts';

export type AtStage<K extends Stage['kind']> = Rotation & { readonly stage: Extract<Stage, { kind: K }> };

/** Both keys, in the run that created the new one. Later runs have only what the files have. */
export type FreshKeys = { readonly old: LongLivedKey; readonly next: LongLivedKey };

/**
 * Puts the new key in the place of the old one and deactivates the old one, only after AWS has accepted the new one as the file has
 * it. If the file doesn't have it yet, a failure discards the new key, so that everything is as before. After a crash the file
 * decides: if it has the new key the rotation goes on, else the new key is discarded, because its secret was in memory only.
 */
export async function replaceKey(context: Context, rotation: AtStage<'replacing'>, fresh?: FreshKeys): Promise<Result> {
  const { keyFiles, iam } = context.ports;
  const { partition, oldId, stage } = rotation;
  const { newId } = stage;
  const show = (step: RotationStep) =>
    context.apply({ type: 'rotationChanged', rotation: rotationView(rotation, { step }) });

  const before = await keyFiles.read();
  if (!before.ok) return fresh === undefined ? before : discardNewKey(context, rotation, fresh.old, before.failure);
  const old = fresh?.old ?? keyIn(before.value, oldId);
  const next = fresh?.next ?? keyIn(before.value, newId);
  if (next === undefined) return discardNewKey(context, rotation, old);
  const signer = { key: next, partition };

  show('testing');
  const accepted = await untilConsistent(context, NOT_YET_KNOWN, () => iam.owner(signer));
  const tested = accepted.ok && !isSameUser(accepted.value, rotation) ? fail({ kind: 'key-changed' }) : accepted;
  if (!tested.ok)
    return keyIn(before.value, newId) === undefined ? discardNewKey(context, rotation, old, tested.failure) : tested;

  show('writing');
  const written = await writeEverywhere(context, rotation, before.value, next);
  show('checking');
  const after = await keyFiles.read();
  if (!after.ok) return after;
  const inFile = keyIn(after.value, newId);
  const changed = fail({ kind: 'key-changed' });
  if (inFile === undefined) return discardNewKey(context, rotation, old, (written.ok ? changed : written).failure);
  if (!written.ok) return written;
  if (inFile.secretAccessKey !== next.secretAccessKey || keyIn(after.value, oldId) !== undefined) return changed;
  const isReplaced = await isOnlyIn(keyFiles, oldId, []);
  if (!isReplaced.ok) return isReplaced;
  const works = await untilConsistent(context, NOT_YET_KNOWN, () => iam.owner({ key: inFile, partition }));
  if (!works.ok) return works;

  show('deactivating');
  const deactivated = await untilConsistent(context, NOT_YET_KNOWN, () =>
    iam.setActive({ key: inFile, partition }, oldId, false),
  );
  if (isMissing(deactivated)) return endRotation(context, rotation);
  if (!deactivated.ok) return deactivated;
  const deleteAt = later(context.ports.clock.now(), GRACE);
  const entered = await enterStage(context, rotation, { kind: 'inactive', newId, deleteAt });
  return entered.ok ? ok() : entered;
}

/** Whether no other section than those of the places has the key, since it stops working there. Fails with `key-elsewhere` if one has. */
export async function isOnlyIn(keyFiles: KeyFilesPort, id: string, places: readonly ProfilePlace[]): Promise<Result> {
  const sections = await keyFiles.sectionsWith(id);
  if (!sections.ok) return sections;
  const other = sections.value.find(
    ({ file, profile }) => !places.some(place => place.file === file && place.profile === profile),
  );
  return other === undefined ? ok() : fail({ kind: 'key-elsewhere', section: other.section, path: other.path });
}

/** Writes the new key to each place that still has the old one. */
async function writeEverywhere(
  { ports }: Context,
  { oldId, places }: Rotation,
  placed: readonly PlacedKey[],
  next: LongLivedKey,
): Promise<Result> {
  for (const { place, key } of placed) {
    const isAsked = places.some(({ file, profile }) => file === place.file && profile === place.profile);
    if (!isAsked || key.accessKeyId !== oldId) continue;
    const replaced = await ports.keyFiles.replace(place, key, next);
    if (!replaced.ok) return replaced;
  }
  return ok();
}

/**
 * Deletes a new key that no file has. If that fails, the rotation stays listed with that key. Fails with `why`, if given: what had
 * been attempted did not succeed.
 */
export async function discardNewKey(
  context: Context,
  rotation: AtStage<'replacing' | 'unused' | 'unknown-key'>,
  old: LongLivedKey | undefined,
  why?: Failure,
): Promise<Result> {
  const { clock, iam } = context.ports;
  const { partition, startedAt, stage } = rotation;
  // A key that is a minute old may be unknown where it is deleted.
  const codes = clock.now() < later(startedAt, minutes(1)) ? ['NoSuchEntity'] : [];
  const deleted: Result =
    old === undefined
      ? fail({ kind: 'key-changed' })
      : await untilConsistent(context, codes, () => iam.delete({ key: old, partition }, stage.newId));
  const done = deleted.ok || isMissing(deleted) ? await endRotation(context, rotation) : await keepUnused();
  return why === undefined ? done : fail(why);

  async function keepUnused(): Promise<Result> {
    if (stage.kind !== 'replacing') return deleted;
    const entered = await enterStage(context, rotation, { kind: 'unused', newId: stage.newId });
    return entered.ok ? deleted : entered;
  }
}

export const keyIn = (placed: readonly PlacedKey[], id: string): LongLivedKey | undefined =>
  placed.find(({ key }) => key.accessKeyId === id)?.key;

/** IAM has no such key. */
export const isMissing = (result: Result<unknown>): boolean =>
  !result.ok && result.failure.kind === 'iam-refused' && result.failure.code === 'NoSuchEntity';

const isSameUser = (
  owner: { readonly kind: string; readonly accountId: string; readonly name?: string },
  { accountId, user }: Rotation,
): boolean => owner.kind === 'user' && owner.accountId === accountId && owner.name === user;
