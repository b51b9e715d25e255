import type { Context } from '../context.ts';
import type { RoleKey } from '../domain/role.ts';
import { RESUME_LIMIT } from './expire-sessions.ts';

/** For an upgrade credentials stay, and the next start brings the active roles back. */
export type QuitReason = 'for-good' | 'for-upgrade';

/** As Mai quits for an upgrade: remembers the roles to bring back at the next start. */
export function keepForUpgrade({ snapshot, apply, ports }: Context): void {
  const { roleSessions, rolesToResume } = snapshot();
  const own = rolesToResume.filter(({ reason }) => reason !== 'request');
  const keys = [...new Set([...roleSessions, ...own].map(({ key }) => key))];
  if (keys.length > 0) apply({ type: 'upgradeBegan', at: ports.clock.now(), keys });
}

/** At a start: the roles that an upgrade interrupted, once. None if it was long ago, as after any quit. */
export function takeInterrupted({ snapshot, apply, ports }: Context): readonly RoleKey[] {
  const { resumeAfterUpgrade: interrupted } = snapshot();
  if (interrupted === undefined) return [];
  apply({ type: 'upgradeEnded' });
  return ports.clock.now() - interrupted.at <= RESUME_LIMIT ? interrupted.keys : [];
}
