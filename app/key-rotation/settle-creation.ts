import type { Context } from '../context.ts';
import { later, minutes } from '../domain/instant.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { endRotation, enterStage } from './enter-stage.ts';
import { type AtStage, keyIn } from './replace-key.ts';

/**
 * Finds out whether a creation whose answer was lost has created a key. Without a new key the rotation is over, and nothing has
 * changed. A new key stays until the person deletes it, because it may be from another program at that moment.
 */
export async function settleCreation(context: Context, rotation: AtStage<'creating'>): Promise<Result> {
  const { clock, iam, keyFiles } = context.ports;
  const { partition, oldId, startedAt, stage } = rotation;
  const placed = await keyFiles.read();
  if (!placed.ok) return placed;
  const key = keyIn(placed.value, oldId);
  if (key === undefined) return fail({ kind: 'key-changed' });
  // A list may lack a key that was created just before.
  const conclusive = later(startedAt, minutes(1));
  if (clock.now() < conclusive) await new Promise<void>(resolve => void clock.wake(conclusive, resolve));
  const listed = await iam.list({ key, partition });
  if (!listed.ok) return listed;
  const created = listed.value.find(({ id }) => !stage.known.includes(id));
  if (created === undefined) return endRotation(context, rotation);
  const entered = await enterStage(context, rotation, { kind: 'unknown-key', newId: created.id });
  return entered.ok ? ok() : entered;
}
