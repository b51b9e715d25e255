import type { Context } from './context.ts';
import { DEFAULT_PROFILE, type ProfileName } from './domain/profile.ts';
import { ok, type Result } from './domain/result.ts';
import type { RoleKey } from './domain/role.ts';
import type { RoleSession } from './domain/role-session.ts';
import type { Issued } from './ports.ts';
import { profileNameFor } from './profile-names.ts';
import { removeKeys } from './remove-keys.ts';
import { regionFor } from './role-region.ts';
import { type OfferedRole, roleSessionOf } from './snapshot.ts';

/** Writes a role's keys to its own profile and, if it owns it, to `default`; what it wrote under another name before goes. */
export async function deliverKeys(
  context: Context,
  offered: OfferedRole,
  { credentials }: Issued,
  allowForeign: boolean,
): Promise<Result> {
  const { ports, apply, snapshot } = context;
  const { key, providerId, role } = offered;
  const region = regionFor(snapshot(), offered);
  const own = profileNameFor(snapshot(), offered);
  // Claimed before it is written, so that no other role under way can choose the same.
  apply({ type: 'roleSettingsChanged', key, change: { profileName: own } });
  const wanted: readonly ProfileName[] = snapshot().defaultOwner === key ? [own, DEFAULT_PROFILE] : [own];
  const written: ProfileName[] = [];
  let answer: Result = ok();
  for (const profile of wanted) {
    answer = await ports.credentialsFile.write({ profile, credentials, region, allowForeign });
    if (!answer.ok) break;
    written.push(profile);
  }
  if (written.length === 0) return answer;
  const { removed, kept } = await leaveProfiles(context, key, wanted);
  const session: RoleSession = {
    key,
    providerId,
    role,
    profiles: [...new Set([...written, ...kept])],
    region,
    startedAt: ports.clock.now(),
    expiration: credentials.expiration,
  };
  apply({ type: 'roleAssumed', session });
  return answer.ok ? removed : answer;
}

/** Removes the keys of the role's profiles that are not wanted any more. What can't be removed stays the session's. */
async function leaveProfiles(
  context: Context,
  key: RoleKey,
  wanted: readonly ProfileName[],
): Promise<{ readonly removed: Result; readonly kept: readonly ProfileName[] }> {
  const before = roleSessionOf(context.snapshot(), key)?.profiles ?? [];
  const removed = await removeKeys(
    context,
    before.filter(profile => !wanted.includes(profile)),
  );
  return { removed, kept: removed.ok ? before.filter(profile => wanted.includes(profile)) : before };
}
