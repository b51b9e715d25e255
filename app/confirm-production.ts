import type { RoleKey } from './domain/role.ts';
import { isSwitchedOn } from './effective-preferences.ts';
import { knownRole, roleSessionOf, type Snapshot } from './snapshot.ts';

/** Whether a person wants to be asked before keys are had for this role. One that is live has its answer. */
export function wantsConfirmation(snapshot: Snapshot, key: RoleKey): boolean {
  const known = knownRole(snapshot, key);
  if (known === undefined || roleSessionOf(snapshot, key) !== undefined) return false;
  return (
    isSwitchedOn(snapshot, 'confirmProduction') && snapshot.accountMarks[known.role.accountId]?.isProduction === true
  );
}
