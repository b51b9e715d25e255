import type { Context } from '../context.ts';
import { toolWaitOf } from '../credential-process/tools-wait.ts';
import type { Instant } from '../domain/instant.ts';
import { DEFAULT_PROFILE, type ProfileName } from '../domain/profile.ts';
import { ok, type Result } from '../domain/result.ts';
import type { RoleKey } from '../domain/role.ts';
import type { RoleSession } from '../domain/role-session.ts';
import type { KnownRole } from '../roles/known-roles.ts';
import { profileNameFor } from '../roles/profile-names.ts';
import { regionFor } from '../roles/role-region.ts';
import { roleSessionOf } from '../sessions/sessions-state.ts';
import type { Issued } from '../sessions/sts-port.ts';
import type { ProfilesWrite } from './credential-store-port.ts';
import type { CredentialsState } from './credentials-state.ts';
import { takesDefault } from './default-owner.ts';
import { deliveryFor } from './delivery-for.ts';
import { findDelivered } from './find-delivered.ts';
import { settleIntent } from './settle-intent.ts';
import { removeProfiles, writeProfiles } from './write-profiles.ts';

export type DeliveryOptions = {
  /** The person's consent to replace a foreign section. */
  readonly allowForeign: boolean;
  /** The person starts this role: it may take `default`. */
  readonly isPersonal?: boolean;
  /** Start of the session, if not now. */
  readonly startedAt?: Instant;
};

/** Writes a role's credentials to its own profile and, if it takes or keeps it, to `default`; removes them from previous profiles. */
export async function deliverCredentials(
  context: Context,
  known: KnownRole,
  issued: Issued,
  { allowForeign, isPersonal = false, startedAt }: DeliveryOptions,
): Promise<Result> {
  const { ports, apply, snapshot } = context;
  const { key } = known;
  const own = profileNameFor(snapshot(), known);
  // Reserved before the write, so that no concurrent start chooses the same name.
  apply({ type: 'roleSettingsChanged', key, change: { profileName: own } });
  const isDefault = takesDefault(snapshot(), key, isPersonal) && !isBeingGiven(context, key);
  // `default` is reserved before the write, too.
  if (isDefault && isUnreserved(context, key))
    apply({ type: 'defaultHolderChanged', holder: { key, isAutomatic: true } });
  const wanted: readonly ProfileName[] = isDefault ? [own, DEFAULT_PROFILE] : [own];
  const before = roleSessionOf(snapshot(), key)?.profiles ?? [];
  const session = plannedSession(context, known, issued, { profiles: wanted, startedAt });
  const all = { ...session, profiles: [...new Set([...wanted, ...before])] };
  // Goes to disk together with the new file, which takes its place only then.
  const noting = ports.journal.note({ kind: 'deliver', session: all });
  const delivered = await deliver(context, session, { credentials: issued.credentials, allowForeign, after: noting });
  const intent = await noting;
  // The first file may have been written before the second one failed.
  const found = delivered.ok ? ok(undefined) : await findDelivered(context, all);
  if (found.ok && found.value !== undefined) apply({ type: 'sessionChanged', session: found.value });
  settleIntent(context, intent);
  return delivered;
}

/** Whether `default` is being written for another role. */
const isBeingGiven = ({ snapshot, deliveries }: Context, key: RoleKey): boolean => {
  const holder = snapshot().defaultHolder?.key;
  return holder !== undefined && holder !== key && deliveries.has(holder);
};

const isUnreserved = ({ snapshot }: Context, key: RoleKey): boolean =>
  snapshot().defaultOwner === undefined && snapshot().defaultHolder?.key !== key;

/** Writes the profiles of a new session and activates it. */
async function deliver(
  context: Context,
  session: RoleSession,
  given: Pick<ProfilesWrite, 'credentials' | 'allowForeign' | 'after'>,
): Promise<Result> {
  const { ports, apply } = context;
  const { key, region, delivery, profiles } = session;
  const toolWait = toolWaitOf(context.snapshot(), key);
  const write = { ...given, profiles, region, delivery, toolWait };
  const { written, answer } = await writeProfiles(context, write);
  if (written.length === 0) return answer;
  if (delivery !== 'file') apply({ type: 'vaultKnown', vault: await ports.vault.state() });
  const own = ownDefault(context, key, answer);
  if (own !== undefined) apply({ type: 'defaultHolderChanged', holder: undefined });
  if (own !== undefined || written.includes(DEFAULT_PROFILE)) apply({ type: 'ownDefaultFound', ownDefault: own });
  const { removed, kept } = await leaveProfiles(context, key, own === undefined ? profiles : written);
  apply({ type: 'sessionChanged', session: { ...session, profiles: [...new Set([...written, ...kept])] } });
  return answer.ok || own !== undefined ? removed : answer;
}

/** A `default` that is not Mai's is no failure if the person has not chosen the role for it: it is only asked about. */
function ownDefault({ snapshot }: Context, key: RoleKey, answer: Result): CredentialsState['ownDefault'] {
  if (answer.ok || answer.failure.kind !== 'section-foreign' || answer.failure.profile !== DEFAULT_PROFILE)
    return undefined;
  return snapshot().defaultOwner === undefined ? { key, differences: answer.failure.differences ?? [] } : undefined;
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
