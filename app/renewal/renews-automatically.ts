import { retirement } from '../company/retired-companies.ts';
import { isIdentityCenterRole, type RoleKey } from '../domain/role.ts';
import type { RoleSession } from '../domain/role-session.ts';
import { knownRole } from '../roles/known-roles.ts';
import { roleSessionOf } from '../sessions/sessions-state.ts';
import type { Snapshot } from '../snapshot.ts';
import { renewalOf } from './renewal-state.ts';

/**
 * Whether nothing that Mai knows of blocks the renewal of an active role. Otherwise its expiration matters: it needs the
 * person, the network, its source role, or an attempt after one that failed.
 */
export function renewsAutomatically(snapshot: Snapshot, { key, providerId, role }: RoleSession): boolean {
  const isFree = [providerId, key].every(subject => {
    const renewal = renewalOf(snapshot, subject);
    return renewal === undefined || renewal.kind === 'running';
  });
  const known = knownRole(snapshot, key);
  return (
    isFree &&
    snapshot.network.kind !== 'offline' &&
    known !== undefined &&
    (known.source === undefined || !isStopped(snapshot, known.source)) &&
    retirement(snapshot, providerId) === undefined &&
    !isIdentityCenterRole(role.name)
  );
}

/** Whether a role is neither active nor to be restarted: roles that are chained from it can't be renewed. */
export const isStopped = (snapshot: Pick<Snapshot, 'roleSessions' | 'rolesToResume'>, key: RoleKey): boolean =>
  roleSessionOf(snapshot, key) === undefined && !snapshot.rolesToResume.some(role => role.key === key);
