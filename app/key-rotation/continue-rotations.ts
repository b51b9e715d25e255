import type { Context } from '../context.ts';
import { assertNever, ok, type Result } from '../domain/result.ts';
import { without } from '../structural-sharing.ts';
import { workOn } from './enter-stage.ts';
import { replaceKey } from './replace-key.ts';
import { deleteOldKey, remind, undoRotation } from './retire-old-key.ts';
import { deletionAt, type Rotation, stageDueAt } from './rotation.ts';
import { rotationView } from './rotation-view.ts';
import { settleCreation } from './settle-creation.ts';

/** Shows all rotations after a start, and takes up those that a crash interrupted. */
export async function recoverRotations(context: Context): Promise<void> {
  const rotations = await context.ports.rotationJournal.all();
  for (const rotation of rotations) context.apply({ type: 'rotationChanged', rotation: rotationView(rotation) });
  await Promise.all(rotations.map(rotation => workOn(context, rotation, () => goOn(context, rotation))));
}

/** Does what is due by time: reminders, deletions, and what failed before. */
export async function continueRotations(context: Context): Promise<void> {
  const now = context.ports.clock.now();
  const due = context.snapshot().rotations.filter(({ dueAt }) => dueAt !== undefined && dueAt <= now);
  if (due.length === 0) return;
  // At once, or the next wake-up would be now.
  for (const view of due) context.apply({ type: 'rotationChanged', rotation: without(view, 'dueAt') });
  const rotations = await context.ports.rotationJournal.all();
  await Promise.all(
    rotations
      .filter(({ id }) => due.some(view => view.id === id))
      .map(rotation => workOn(context, rotation, () => goOn(context, rotation))),
  );
}

function goOn(context: Context, rotation: Rotation): Promise<Result> {
  const { stage } = rotation;
  switch (stage.kind) {
    case 'creating':
      return settleCreation(context, { ...rotation, stage });
    case 'replacing':
      return replaceKey(context, { ...rotation, stage });
    case 'reactivating':
      return undoRotation(context, { ...rotation, stage });
    case 'inactive': {
      const now = context.ports.clock.now();
      if (stage.remindedAt !== undefined && deletionAt(stage) <= now)
        return deleteOldKey(context, { ...rotation, stage });
      const isTime = stage.remindedAt === undefined && (stageDueAt(stage) ?? now) <= now;
      return isTime ? remind(context, { ...rotation, stage }) : Promise.resolve(ok());
    }
    case 'unused':
    case 'unknown-key':
    case 'both-active':
      return Promise.resolve(ok());
    default:
      return assertNever(stage);
  }
}
