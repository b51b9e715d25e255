import type { Context } from '../context.ts';
import { ok, type Result } from '../domain/result.ts';
import { providerOfKey, type RoleKey } from '../domain/role.ts';
import { isFailureNotice } from '../failures/is-failure-notice.ts';
import { knownRole } from '../roles/known-roles.ts';
import { startRole } from '../sessions/start-role.ts';
import type { StartGroup } from './start-group.ts';
import { rolesOf, startableRoles } from './startable-roles.ts';

/**
 * Starts the roles of a group together; they share one sign-in per company. One that fails does not keep the others from
 * starting: each failure is added to the snapshot, but only once if several roles have it in common.
 */
export async function startRolesOf(context: Context, group: StartGroup, confirmed: boolean): Promise<Result> {
  const shown = new Set<string>();
  const start = async (key: RoleKey): Promise<void> => {
    const started = await startRole(context, { key, confirmed });
    if (started.ok || !isFailureNotice('startRole', started.failure)) return;
    const failure = JSON.stringify(started.failure);
    if (shown.has(failure)) return;
    shown.add(failure);
    context.fail({ providerId: providerOfKey(key), key, command: { type: 'startRole', key } }, started.failure);
  };
  const startable = startableRoles(context.snapshot(), group);
  // A role that is being stopped still looks active. The later click counts: its start waits for the end of the stop.
  const keys = rolesOf(context.snapshot(), group).filter(key => startable.includes(key) || context.stops.has(key));
  // A chained role comes after its source role, which may be in the group, too.
  const isChained = (key: RoleKey) => knownRole(context.snapshot(), key)?.source !== undefined;
  await Promise.all(keys.filter(key => !isChained(key)).map(start));
  for (const key of keys.filter(isChained)) await start(key);
  return ok();
}
