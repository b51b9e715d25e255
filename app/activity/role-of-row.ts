import type { RoleKey } from '../domain/role.ts';
import { knownRoles } from '../roles/known-roles.ts';
import type { Snapshot } from '../snapshot.ts';
import type { ActivityRow } from './activity-rows.ts';

type About = Pick<ActivityRow, 'role' | 'accountId'>;

/** Finds the role that a row is about, if it can still be started. A failure is recorded with the names of role and account only. */
export function roleOfRow(snapshot: Pick<Snapshot, 'providers' | 'roles' | 'chainedRoles'>) {
  const nameOf = ({ role, accountId }: About): string => `${accountId} ${role}`;
  // The first company that offers a role wins, as in the list.
  const known = knownRoles(snapshot).toReversed();
  const keys = new Map(known.map(({ key, role: { name, accountId } }) => [nameOf({ role: name, accountId }), key]));
  return (row: About): RoleKey | undefined => keys.get(nameOf(row));
}
