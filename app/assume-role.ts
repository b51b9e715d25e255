import type { Context, HeldAssertion } from './context.ts';
import { DEFAULT_PROFILE, type ProfileName } from './domain/profile.ts';
import { fail, ok, type Result } from './domain/result.ts';
import { isIdentityCenterRole, type RoleKey } from './domain/role.ts';
import { type RoleSession, refreshAt } from './domain/role-session.ts';
import { durations } from './duration.ts';
import type { Issued, SignInMode } from './ports.ts';
import { profileNameFor } from './profile-names.ts';
import { regionFor } from './role-region.ts';
import { heldAssertion, signIn } from './sign-in.ts';
import { type OfferedRole, offeredRole, roleSessionOf } from './snapshot.ts';

export type AssumeOptions = {
  readonly mode: SignInMode;
  /** The person's yes to a section that is not Mai's. */
  readonly takeProfile?: boolean;
  /** Ask STS even though the role is live. */
  readonly fresh?: boolean;
};

/** A clock that is further off than this makes AWS refuse signed requests soon: say so. */
const SKEW_TO_MENTION = 120_000;

/** Gets keys for a role and writes them to its profiles. A role that is live and not yet due needs nothing. */
export async function assumeRole(context: Context, key: RoleKey, options: AssumeOptions): Promise<Result> {
  const { snapshot, apply, ports } = context;
  if (snapshot().assuming.includes(key)) return ok();
  const offered = offeredRole(snapshot(), key);
  if (offered === undefined) return fail({ kind: 'not-found' });
  if (isIdentityCenterRole(offered.role.name)) return fail({ kind: 'identity-center-role', role: offered.role.name });
  const live = roleSessionOf(snapshot(), key);
  if (live !== undefined && !options.fresh && ports.clock.now() < refreshAt(live)) return ok();
  apply({ type: 'assumeStarted', key });
  try {
    return await assume(context, offered, options);
  } finally {
    apply({ type: 'assumeEnded', key });
  }
}

async function assume(context: Context, offered: OfferedRole, options: AssumeOptions): Promise<Result> {
  const held = await assertionFor(context, offered, options.mode);
  if (!held.ok) return held;
  const region = regionFor(context.snapshot(), offered);
  const issued = await askSts(context, offered, held.value, region);
  if (!issued.ok) return issued;
  return deliver(context, offered, issued.value, region, options.takeProfile ?? false);
}

async function assertionFor(
  context: Context,
  { providerId, key, role }: OfferedRole,
  mode: SignInMode,
): Promise<Result<HeldAssertion>> {
  const held = heldAssertion(context, providerId);
  if (held !== undefined) return ok(held);
  const signedIn = await signIn(context, providerId, mode);
  if (!signedIn.ok) return signedIn;
  const fresh = heldAssertion(context, providerId);
  if (fresh === undefined) return fail({ kind: 'assertion-expired' });
  return offeredRole(context.snapshot(), key) === undefined
    ? fail({ kind: 'role-not-offered', role: role.name })
    : ok(fresh);
}

async function askSts(
  context: Context,
  { role, key }: OfferedRole,
  held: HeldAssertion,
  region: string,
): Promise<Result<Issued>> {
  const { ports, apply, snapshot } = context;
  const ends = held.sessionNotOnOrAfter;
  const ladder = durations({
    assertion: held.sessionDuration,
    role: snapshot().roleSettings[key]?.maximumDuration,
    untilSignInEnds: ends === undefined ? undefined : (ends - ports.clock.now()) / 1_000,
  });
  for (const durationSeconds of ladder) {
    const issued = await ports.sts.assumeRoleWithSaml({
      role,
      samlResponse: held.samlResponse,
      region,
      durationSeconds,
    });
    const tooLong = !issued.ok && issued.failure.kind === 'sts-refused' && issued.failure.refusal === 'DurationTooLong';
    if (tooLong) continue;
    if (issued.ok && durationSeconds !== ladder[0])
      apply({ type: 'roleSettingsChanged', key, change: { maximumDuration: durationSeconds } });
    return issued;
  }
  return fail({ kind: 'sts-refused', refusal: 'DurationTooLong', code: 'ValidationError', role: role.name });
}

async function deliver(
  context: Context,
  offered: OfferedRole,
  issued: Issued,
  region: string,
  allowForeign: boolean,
): Promise<Result> {
  const { ports, apply, snapshot } = context;
  const { key, providerId, role } = offered;
  const own = profileNameFor(snapshot(), offered);
  const wanted: readonly ProfileName[] = snapshot().defaultOwner === key ? [own, DEFAULT_PROFILE] : [own];
  const written: ProfileName[] = [];
  let refused: Result = ok();
  for (const profile of wanted) {
    refused = await ports.credentialsFile.write({ profile, credentials: issued.credentials, region, allowForeign });
    if (!refused.ok) break;
    written.push(profile);
  }
  const now = ports.clock.now();
  if (written.length > 0) {
    const { expiration } = issued.credentials;
    const session: RoleSession = { key, providerId, role, profiles: written, region, startedAt: now, expiration };
    apply({ type: 'roleSettingsChanged', key, change: { profileName: own } });
    apply({ type: 'roleAssumed', session });
  }
  if (!refused.ok) return refused;
  apply({ type: 'settled', key });
  const ahead = Math.abs(issued.clockAhead ?? 0);
  if (ahead > SKEW_TO_MENTION) context.fail({}, { kind: 'clock-skew', minutes: Math.round(ahead / 60_000) });
  return ok();
}
