import type { RoleKey } from '../domain/role.ts';
import { knownRole } from '../roles/known-roles.ts';
import { roleSessionOf } from '../sessions/sessions-state.ts';
import { isSwitchedOn } from '../settings/effective-preferences.ts';
import type { Snapshot } from '../snapshot.ts';

/** Whether a person wants to be asked before keys are had for this role. One that is live has its answer. */
export function wantsConfirmation(snapshot: Snapshot, key: RoleKey): boolean {
  // First what is quick: a menu asks for every role.
  if (!isSwitchedOn(snapshot, 'confirmProduction') || roleSessionOf(snapshot, key) !== undefined) return false;
  const accountId = knownRole(snapshot, key)?.role.accountId;
  return accountId !== undefined && snapshot.accountMarks[accountId]?.isProduction === true;
}
