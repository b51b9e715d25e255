import type { Context } from '../context.ts';
import type { RoleKey } from '../domain/role.ts';
import type { RoleToResume } from '../renewal/renewal.ts';
import { knownRole } from '../roles/known-roles.ts';
import { roleSessionOf } from './sessions-state.ts';

/** After a start: roles that were active before and no longer are will be resumed. */
export function restoreRoles({ snapshot, apply, ports }: Context, lastRoles: readonly RoleKey[]): void {
  const now = ports.clock.now();
  const rolesToResume = lastRoles
    .filter(key => roleSessionOf(snapshot(), key) === undefined)
    .map(key => knownRole(snapshot(), key))
    .filter(known => known !== undefined)
    .map(({ key, providerId, role }): RoleToResume => ({ key, providerId, role, reason: 'start', endedAt: now }));
  apply({ type: 'timePassed', now, rolesToResume });
}
