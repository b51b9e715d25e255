import { masked } from '../domain/credentials.ts';
import type { RotationView } from './key-rotation-state.ts';
import { deletionAt, type Rotation, stageDueAt } from './rotation.ts';

/** A rotation as it is shown, with what is known in this run only. */
export function rotationView(
  { id, oldId, user, accountId, places, stage }: Rotation,
  now: Pick<RotationView, 'step' | 'failure' | 'dueAt'> = {},
): RotationView {
  const dueAt = stageDueAt(stage);
  return {
    id,
    oldId: masked(oldId),
    ...('newId' in stage && { newId: masked(stage.newId) }),
    user,
    accountId,
    places,
    stage: stage.kind,
    ...(stage.kind === 'inactive' && { deleteAt: deletionAt(stage) }),
    ...(stage.kind === 'inactive' && stage.remindedAt !== undefined && { remindedAt: stage.remindedAt }),
    ...(dueAt !== undefined && { dueAt }),
    ...now,
  };
}
