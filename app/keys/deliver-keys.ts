import type { Context } from '../context.ts';
import type { Failure } from '../domain/failure.ts';
import type { Instant } from '../domain/instant.ts';
import { DEFAULT_PROFILE, type ProfileName } from '../domain/profile.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { RoleKey } from '../domain/role.ts';
import type { RoleSession } from '../domain/role-session.ts';
import type { Issued, ProfileWrite } from '../ports/ports.ts';
import { profileNameFor } from '../roles/profile-names.ts';
import { regionFor } from '../roles/role-region.ts';
import { type KnownRole, roleSessionOf } from '../snapshot.ts';
import { deliveryFor } from './delivery-for.ts';
import { removeKeys } from './remove-keys.ts';

export type DeliveryOptions = {
  /** The person's yes to a section that is not Mai's. */
  readonly allowForeign: boolean;
  /** Since when the keys live, if not since now. */
  readonly startedAt?: Instant;
};

/** Writes a role's keys to its own profile and, if it owns it, to `default`; what it wrote under another name before goes. */
export async function deliverKeys(
  context: Context,
  known: KnownRole,
  { credentials, sessionName }: Issued,
  { allowForeign, startedAt }: DeliveryOptions,
): Promise<Result> {
  const { ports, apply, snapshot } = context;
  const { key, providerId, role, source } = known;
  const region = regionFor(snapshot(), known);
  const delivery = deliveryFor(snapshot(), key);
  const own = profileNameFor(snapshot(), known);
  // Claimed before it is written, so that no other role under way can choose the same.
  apply({ type: 'roleSettingsChanged', key, change: { profileName: own } });
  const wanted: readonly ProfileName[] = snapshot().defaultOwner === key ? [own, DEFAULT_PROFILE] : [own];
  const written: ProfileName[] = [];
  let answer: Result = ok();
  for (const profile of wanted) {
    const write = { profile, credentials, region, delivery, allowForeign };
    answer = await ports.credentialsFile.write(write);
    if (!answer.ok) {
      answer = await withDifference(context, write, answer.failure);
      break;
    }
    written.push(profile);
  }
  if (written.length === 0) return answer;
  if (delivery !== 'file') apply({ type: 'vaultKnown', vault: await ports.vault.state() });
  const { removed, kept } = await leaveProfiles(context, key, wanted);
  const session: RoleSession = {
    key,
    providerId,
    role,
    ...(source !== undefined && { source }),
    ...(sessionName !== undefined && { sessionName }),
    delivery,
    profiles: [...new Set([...written, ...kept])],
    region,
    startedAt: startedAt ?? ports.clock.now(),
    expiration: credentials.expiration,
  };
  apply({ type: 'roleAssumed', session });
  return answer.ok ? removed : answer;
}

/** Nobody says yes to a change of somebody else's section without having seen it. */
async function withDifference({ ports }: Context, write: ProfileWrite, failure: Failure): Promise<Result> {
  if (failure.kind !== 'section-foreign') return fail(failure);
  const differences = await ports.credentialsFile.preview(write);
  return fail(differences.ok ? { ...failure, differences: differences.value } : failure);
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
