import type { AccountId } from '../../domain/arn.ts';
import type { Instant } from '../../domain/instant.ts';
import type { RoleKey } from '../../domain/role.ts';
import { isActive, type RoleSession } from '../../domain/role-session.ts';
import { type AccountGroup, type RoleEntry, roleList } from '../../roles/role-list.ts';
import { accountName } from '../../roles/roles-state.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Text } from '../../text/en/en.ts';

/** An active role with its display names. */
export type ActiveRole = {
  readonly session: RoleSession;
  readonly role: string;
  readonly account: string;
  readonly accountId: AccountId;
};

/** What the rows of a menu are made of, derived once. */
export type MenuFacts = {
  readonly snapshot: Snapshot;
  readonly now: Instant;
  readonly text: Text;
  readonly groups: readonly AccountGroup[];
  readonly entries: readonly RoleEntry[];
  /** Sorted by name, not by expiration, which a renewal changes: rows stay under the pointer. */
  readonly active: readonly ActiveRole[];
};

export function menuFacts(snapshot: Snapshot, now: Instant, text: Text): MenuFacts {
  const groups = roleList(snapshot);
  const entries = groups.flatMap(group => group.entries);
  return { snapshot, now, text, groups, entries, active: activeRolesOf(snapshot, now, entries) };
}

/** Active roles, with the list's names for those that are in `entries`. */
export function activeRolesOf(
  snapshot: Snapshot,
  now: Instant,
  entries: readonly RoleEntry[] = [],
): readonly ActiveRole[] {
  const sessions = snapshot.roleSessions.filter(session => isActive(session, now));
  const named = new Map<RoleKey, RoleEntry>();
  for (const entry of sessions.length > 0 ? entries : []) named.set(entry.key, entry);
  return sessions
    .map(session => {
      const { name, accountId } = session.role;
      const entry = named.get(session.key);
      const role = entry?.role ?? name;
      return { session, role, account: entry?.account ?? accountName(snapshot, accountId), accountId };
    })
    .toSorted(
      (one, other) =>
        one.role.localeCompare(other.role) ||
        one.account.localeCompare(other.account) ||
        (one.session.key < other.session.key ? -1 : 1),
    );
}
