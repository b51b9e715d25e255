import type { Instant } from '../../domain/instant.ts';
import { type ActiveSession, activeSessions } from '../../roles/active-sessions.ts';
import { type AccountGroup, type RoleEntry, roleList } from '../../roles/role-list.ts';
import { type Shortcuts, shortcuts } from '../../roles/shortcuts.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Text } from '../../text/en/en.ts';

/** What the rows of a menu are made of, derived once. */
export type MenuFacts = {
  readonly snapshot: Snapshot;
  readonly now: Instant;
  readonly text: Text;
  readonly groups: readonly AccountGroup[];
  readonly entries: readonly RoleEntry[];
  readonly shortcuts: Shortcuts;
  /** Sorted by name, not by expiration, which a renewal changes: rows stay under the pointer. */
  readonly active: readonly ActiveSession[];
};

export function menuFacts(snapshot: Snapshot, now: Instant, text: Text): MenuFacts {
  const groups = roleList(snapshot);
  const entries = groups.flatMap(group => group.entries);
  const active = activeRolesOf(snapshot, now, entries);
  return { snapshot, now, text, groups, entries, shortcuts: shortcuts(entries, snapshot), active };
}

/** Active roles by name, with the list's names for those that are in `entries`. */
export const activeRolesOf = (
  snapshot: Snapshot,
  now: Instant,
  entries: readonly RoleEntry[] = [],
): readonly ActiveSession[] =>
  activeSessions(snapshot, entries, now).toSorted(
    (one, other) =>
      one.role.localeCompare(other.role) ||
      one.account.localeCompare(other.account) ||
      (one.session.key < other.session.key ? -1 : 1),
  );
