import { retirement } from '../company/retired-companies.ts';
import { isIdentityCenterRole } from '../domain/role.ts';
import type { RoleSession } from '../domain/role-session.ts';
import { knownRole } from '../roles/known-roles.ts';
import type { Snapshot } from '../snapshot.ts';
import { renewalOf } from './renewal-state.ts';

/**
 * Whether nothing that Mai knows of blocks the renewal of an active role. Otherwise its expiration matters: it needs the
 * person, the network, or an attempt after one that failed.
 */
export function renewsAutomatically(snapshot: Snapshot, { key, providerId, role }: RoleSession): boolean {
  const isFree = [providerId, key].every(subject => {
    const renewal = renewalOf(snapshot, subject);
    return renewal === undefined || renewal.kind === 'running';
  });
  return (
    isFree &&
    snapshot.network.kind === 'online' &&
    knownRole(snapshot, key) !== undefined &&
    retirement(snapshot, providerId) === undefined &&
    !isIdentityCenterRole(role.name)
  );
}
