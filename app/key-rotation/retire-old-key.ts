import type { Context } from '../context.ts';
import type { LongLivedKey } from '../domain/credentials.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { endRotation, enterStage } from './enter-stage.ts';
import { type AtStage, isMissing, keyIn } from './replace-key.ts';

/** Deletes the old key, unless it is active again: then something uses it, and it stays. */
export async function deleteOldKey(context: Context, rotation: AtStage<'inactive'>): Promise<Result> {
  const { iam } = context.ports;
  const { oldId, partition, stage } = rotation;
  const key = await newKeyOf(context, stage.newId);
  if (!key.ok) return key;
  const signer = { key: key.value, partition };
  const listed = await iam.list(signer);
  if (!listed.ok) return listed;
  const old = listed.value.find(({ id }) => id === oldId);
  if (old === undefined) return endRotation(context, rotation);
  if (old.isActive) return entered(context, rotation, { kind: 'both-active', newId: stage.newId });
  const deleted = await iam.delete(signer, oldId);
  return deleted.ok || isMissing(deleted) ? endRotation(context, rotation) : deleted;
}

/** Announces the deletion. */
export const remind = (context: Context, rotation: AtStage<'inactive'>): Promise<Result> =>
  entered(context, rotation, { ...rotation.stage, remindedAt: context.ports.clock.now() });

/** Makes the old key work again. It is journaled first: a crash right after AWS's answer must not lead to its deletion. */
export async function undoRotation(context: Context, rotation: AtStage<'inactive' | 'reactivating'>): Promise<Result> {
  const { newId } = rotation.stage;
  const noted = await entered(context, rotation, { kind: 'reactivating', newId });
  if (!noted.ok) return noted;
  const key = await newKeyOf(context, newId);
  if (!key.ok) return key;
  const signer = { key: key.value, partition: rotation.partition };
  const activated = await context.ports.iam.setActive(signer, rotation.oldId, true);
  return activated.ok ? entered(context, rotation, { kind: 'both-active', newId }) : activated;
}

async function entered(...given: Parameters<typeof enterStage>): Promise<Result> {
  const entered = await enterStage(...given);
  return entered.ok ? ok() : entered;
}

async function newKeyOf({ ports }: Context, newId: string): Promise<Result<LongLivedKey>> {
  const placed = await ports.keyFiles.read();
  if (!placed.ok) return placed;
  const key = keyIn(placed.value, newId);
  return key === undefined ? fail({ kind: 'key-changed' }) : ok(key);
}
