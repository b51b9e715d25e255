import type { Context } from '../context.ts';
import type { Lapsed } from '../domain/refresh.ts';
import type { RoleKey } from '../domain/role.ts';
import { roleSessionOf } from '../keys/sessions-state.ts';
import { knownRole } from '../roles/known-roles.ts';

/** Mai has just started: of the roles that were live before, those that are not are to come back as if they had lapsed. */
export function missRoles({ snapshot, apply, ports }: Context, lastRoles: readonly RoleKey[]): void {
  const now = ports.clock.now();
  const lapsed = lastRoles
    .filter(key => roleSessionOf(snapshot(), key) === undefined)
    .map(key => knownRole(snapshot(), key))
    .filter(known => known !== undefined)
    .map(({ key, providerId, role }): Lapsed => ({ key, providerId, role, reason: 'start', endedAt: now }));
  apply({ type: 'timePassed', now, lapsed });
}
