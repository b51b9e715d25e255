import type { Context } from '../context.ts';
import type { Credentials } from '../domain/credentials.ts';
import type { Failure } from '../domain/failure.ts';
import type { Instant } from '../domain/instant.ts';
import { DEFAULT_PROFILE, type ProfileName } from '../domain/profile.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { RoleKey } from '../domain/role.ts';
import type { RoleSession } from '../domain/role-session.ts';
import type { KnownRole } from '../roles/known-roles.ts';
import { profileNameFor } from '../roles/profile-names.ts';
import { regionFor } from '../roles/role-region.ts';
import { roleSessionOf } from '../sessions/sessions-state.ts';
import type { Issued } from '../sessions/sts-port.ts';
import type { ProfilesWrite } from './credential-store-port.ts';
import { deliveryFor } from './delivery-for.ts';
import { findDelivered } from './find-delivered.ts';
import { removeProfiles } from './remove-profiles.ts';
import { settleIntent } from './settle-intent.ts';

export type DeliveryOptions = {
  /** The person's consent to replace a foreign section. */
  readonly allowForeign: boolean;
  /** Start of the session, if not now. */
  readonly startedAt?: Instant;
};

/** Writes a role's credentials to its own profile and, if it owns it, to `default`, and removes them from previous profiles. */
export async function deliverCredentials(
  context: Context,
  known: KnownRole,
  issued: Issued,
  { allowForeign, startedAt }: DeliveryOptions,
): Promise<Result> {
  const { ports, apply, snapshot } = context;
  const { key } = known;
  const own = profileNameFor(snapshot(), known);
  // Reserved before the write, so that no concurrent start chooses the same name.
  apply({ type: 'roleSettingsChanged', key, change: { profileName: own } });
  const wanted: readonly ProfileName[] = snapshot().defaultOwner === key ? [own, DEFAULT_PROFILE] : [own];
  const before = roleSessionOf(snapshot(), key)?.profiles ?? [];
  const session = plannedSession(context, known, issued, { profiles: wanted, startedAt });
  const all = { ...session, profiles: [...new Set([...wanted, ...before])] };
  const intent = await ports.journal.note({ kind: 'deliver', session: all });
  const delivered = await deliver(context, session, issued.credentials, allowForeign);
  // The first file may have been written before the second one failed.
  const found = delivered.ok ? ok(undefined) : await findDelivered(context, all);
  if (found.ok && found.value !== undefined) apply({ type: 'roleAssumed', session: found.value });
  settleIntent(context, intent);
  return delivered;
}

/** Writes the profiles of a new session and activates it. */
async function deliver(
  context: Context,
  session: RoleSession,
  credentials: Credentials,
  allowForeign: boolean,
): Promise<Result> {
  const { ports, apply } = context;
  const { region, delivery, profiles } = session;
  const write = { profiles, credentials, region, delivery, allowForeign };
  let answer = await ports.credentialStore.write(write);
  let written = profiles;
  if (!answer.ok) {
    // A foreign `default` does not prevent the renewal of the role's own profile.
    written = profilesBefore(answer.failure, profiles);
    const rest = written.length === 0 ? ok() : await ports.credentialStore.write({ ...write, profiles: written });
    answer = rest.ok ? await withDifference(context, write, answer.failure) : rest;
    if (written.length === 0 || !rest.ok) return answer;
  }
  if (delivery !== 'file') apply({ type: 'vaultKnown', vault: await ports.vault.state() });
  const { removed, kept } = await leaveProfiles(context, session.key, profiles);
  apply({ type: 'roleAssumed', session: { ...session, profiles: [...new Set([...written, ...kept])] } });
  return answer.ok ? removed : answer;
}

/** Profiles that can be written although another is rejected; none if a whole file is. */
function profilesBefore(failure: Failure, profiles: readonly ProfileName[]): readonly ProfileName[] {
  switch (failure.kind) {
    case 'section-foreign':
      return profiles.slice(0, profiles.indexOf(failure.profile));
    case 'edit-refused':
      return profiles.slice(0, -1);
    default:
      return [];
  }
}

function plannedSession(
  { ports, snapshot }: Context,
  known: KnownRole,
  { credentials, sessionName }: Issued,
  { profiles, startedAt }: { readonly profiles: readonly ProfileName[]; readonly startedAt: Instant | undefined },
): RoleSession {
  const { key, providerId, role, source } = known;
  return {
    key,
    providerId,
    role,
    ...(source !== undefined && { source }),
    ...(sessionName !== undefined && { sessionName }),
    delivery: deliveryFor(snapshot(), key),
    profiles,
    region: regionFor(snapshot(), known),
    startedAt: startedAt ?? ports.clock.now(),
    expiration: credentials.expiration,
  };
}

/** Adds a preview, so that consent to changing a foreign section is informed. */
async function withDifference({ ports }: Context, write: ProfilesWrite, failure: Failure): Promise<Result> {
  if (failure.kind !== 'section-foreign') return fail(failure);
  const differences = await ports.credentialStore.preview({ ...write, profiles: [failure.profile] });
  return fail(differences.ok ? { ...failure, differences: differences.value } : failure);
}

/** Removes credentials from obsolete profiles of the role. Profiles that can't be edited stay in the session. */
async function leaveProfiles(
  context: Context,
  key: RoleKey,
  wanted: readonly ProfileName[],
): Promise<{ readonly removed: Result; readonly kept: readonly ProfileName[] }> {
  const before = roleSessionOf(context.snapshot(), key)?.profiles ?? [];
  const removed = await removeProfiles(
    context,
    before.filter(profile => !wanted.includes(profile)),
  );
  return { removed, kept: removed.ok ? before.filter(profile => wanted.includes(profile)) : before };
}
