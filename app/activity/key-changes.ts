import type { Instant } from '../domain/instant.ts';
import type { RotationView } from '../key-rotation/key-rotation-state.ts';
import { accountName } from '../roles/roles-state.ts';
import type { Snapshot } from '../snapshot.ts';
import type { KeyEvent } from './activity-event.ts';

/** What became of old access keys between two snapshots. A rotation that was read from the journal at start is no change. */
export function keyChanges(previous: Snapshot, next: Snapshot, now: Instant): readonly KeyEvent[] {
  if (previous.rotations === next.rotations) return [];
  return previous.rotations.flatMap(before => {
    const after = next.rotations.find(({ id }) => id === before.id);
    const how = outcome(before, after);
    const { newId } = after ?? before;
    if (how === undefined || newId === undefined) return [];
    const { oldId, user, accountId } = before;
    return [{ kind: 'key', at: now, how, oldId, newId, user, account: accountName(next, accountId), accountId }];
  });
}

function outcome(before: RotationView, after: RotationView | undefined): KeyEvent['how'] | undefined {
  // The rotation of an inactive key ends with its deletion, unless its file has another key and the person dismissed it.
  if (after === undefined)
    return before.stage === 'inactive' && before.failure?.kind !== 'key-changed' ? 'deleted' : undefined;
  if (after.stage === before.stage) return undefined;
  if (after.stage === 'inactive') return 'replaced';
  return after.stage === 'both-active' ? 'reactivated' : undefined;
}
