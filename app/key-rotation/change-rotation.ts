import type { Context } from '../context.ts';
import type { CommandOf } from '../contract.ts';
import { fail, type Result } from '../domain/result.ts';
import { endRotation, enterStage, workOn } from './enter-stage.ts';
import type { RotationAction } from './key-rotation-commands.ts';
import { type AtStage, discardNewKey, keyIn, replaceKey } from './replace-key.ts';
import { deleteOldKey, undoRotation } from './retire-old-key.ts';
import type { Rotation } from './rotation.ts';
import { settleCreation } from './settle-creation.ts';

/** What the person decides about a rotation. Fails with `not-found` where the decision doesn't apply (any more). */
export async function changeRotation(context: Context, { id, action }: CommandOf<'changeRotation'>): Promise<Result> {
  const rotation = (await context.ports.rotationJournal.all()).find(each => each.id === id);
  if (rotation === undefined) return fail({ kind: 'not-found' });
  return workOn(context, rotation, () => ACTIONS[action](context, rotation));
}

const ACTIONS: Readonly<Record<RotationAction, (context: Context, rotation: Rotation) => Promise<Result>>> = {
  async finish(context, rotation) {
    const { stage } = rotation;
    if (stage.kind === 'creating') return settleCreation(context, { ...rotation, stage });
    if (stage.kind !== 'replacing' && stage.kind !== 'both-active') return fail({ kind: 'not-found' });
    const entered = await enterStage(context, rotation, { kind: 'replacing', newId: stage.newId });
    return entered.ok ? replaceKey(context, entered.value) : entered;
  },
  async undo(context, rotation) {
    const { stage } = rotation;
    return stage.kind === 'inactive' || stage.kind === 'reactivating'
      ? undoRotation(context, { ...rotation, stage })
      : fail({ kind: 'not-found' });
  },
  async 'delete-old'(context, rotation) {
    const { stage } = rotation;
    return stage.kind === 'inactive' ? deleteOldKey(context, { ...rotation, stage }) : fail({ kind: 'not-found' });
  },
  async 'delete-new'(context, rotation) {
    const { stage } = rotation;
    if (stage.kind !== 'unused' && stage.kind !== 'unknown-key') return fail({ kind: 'not-found' });
    const placed = await context.ports.keyFiles.read();
    if (!placed.ok) return placed;
    const unused: AtStage<'unused' | 'unknown-key'> = { ...rotation, stage };
    return discardNewKey(context, unused, keyIn(placed.value, rotation.oldId));
  },
  dismiss: endRotation,
};
