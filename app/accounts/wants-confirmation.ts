import type { RoleKey } from '../domain/role.ts';
import { knownRole } from '../roles/known-roles.ts';
import { roleSessionOf } from '../sessions/sessions-state.ts';
import { isSwitchedOn } from '../settings/effective-preferences.ts';
import type { Snapshot } from '../snapshot.ts';

/** Whether starting this role needs confirmation. An active role does not. */
export function wantsConfirmation(snapshot: Snapshot, key: RoleKey): boolean {
  // Cheap checks first: a menu needs this for every role.
  if (!isSwitchedOn(snapshot, 'confirmProduction') || roleSessionOf(snapshot, key) !== undefined) return false;
  const accountId = knownRole(snapshot, key)?.role.accountId;
  return accountId !== undefined && snapshot.accountMarks[accountId]?.isProduction === true;
}
