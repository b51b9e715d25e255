import type { RoleKey } from '../domain/role.ts';
import { knownRole } from '../roles/known-roles.ts';
import { roleSessionOf } from '../sessions/sessions-state.ts';
import { isSwitchedOn } from '../settings/effective-preferences.ts';
import type { Snapshot } from '../snapshot.ts';

/** Whether starting this role needs confirmation. An active role does not. */
export function wantsConfirmation(snapshot: Snapshot, key: RoleKey): boolean {
  // Cheap checks first: a menu needs this for every role.
  if (!isSwitchedOn(snapshot, 'confirmProduction') || roleSessionOf(snapshot, key) !== undefined) return false;
  return isInProduction(snapshot, key);
}

/** Whether a known role is in an account that is marked as production. */
export function isInProduction(
  snapshot: Pick<Snapshot, 'roles' | 'chainedRoles' | 'accountMarks'>,
  key: RoleKey,
): boolean {
  const accountId = knownRole(snapshot, key)?.role.accountId;
  return accountId !== undefined && snapshot.accountMarks[accountId]?.isProduction === true;
}
