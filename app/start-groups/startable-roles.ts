import { wantsConfirmation } from '../accounts/wants-confirmation.ts';
import type { RoleKey } from '../domain/role.ts';
import { knownRole } from '../roles/known-roles.ts';
import { roleSessionOf } from '../sessions/sessions-state.ts';
import type { Snapshot } from '../snapshot.ts';
import type { StartGroup } from './start-group.ts';

export const groupNamed = ({ startGroups }: Pick<Snapshot, 'startGroups'>, name: string): StartGroup | undefined =>
  startGroups.find(group => group.name === name);

/** The group's roles that exist. */
export const rolesOf = (snapshot: Snapshot, { keys }: StartGroup): readonly RoleKey[] =>
  keys.filter(key => knownRole(snapshot, key) !== undefined);

/** The group's roles that are neither active nor starting. */
export const startableRoles = (snapshot: Snapshot, group: StartGroup): readonly RoleKey[] =>
  rolesOf(snapshot, group).filter(
    key => roleSessionOf(snapshot, key) === undefined && !snapshot.starting.includes(key),
  );

/** The roles of the group to confirm before it starts, since they are in production accounts. */
export const rolesToConfirm = (snapshot: Snapshot, group: StartGroup): readonly RoleKey[] =>
  startableRoles(snapshot, group).filter(key => wantsConfirmation(snapshot, key));
