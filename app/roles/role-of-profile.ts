import { DEFAULT_PROFILE, type ProfileName } from '../domain/profile.ts';
import type { RoleKey } from '../domain/role.ts';
import type { Snapshot } from '../snapshot.ts';
import { knownRoles } from './known-roles.ts';
import { nameCandidates, profileNameFor } from './profile-names.ts';

/**
 * The role whose credentials a profile has or would get. `default` belongs to the role that has it, is reserved for it, or last
 * had it. Undefined for a profile that no role of Mai would write.
 */
export function roleOfProfile(snapshot: Snapshot, profile: ProfileName): RoleKey | undefined {
  const active = snapshot.roleSessions.find(({ profiles }) => profiles.includes(profile));
  if (active !== undefined) return active.key;
  if (profile === DEFAULT_PROFILE) return snapshot.defaultOwner ?? snapshot.defaultHolder?.key;
  // Whether a name is free takes a look at all others, so only for the roles that could have it.
  return knownRoles(snapshot).find(
    known => nameCandidates(snapshot, known).includes(profile) && profileNameFor(snapshot, known) === profile,
  )?.key;
}
