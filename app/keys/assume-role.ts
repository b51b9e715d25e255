import type { Context, HeldAssertion } from '../context.ts';
import type { StsRefusal } from '../domain/failure.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { isIdentityCenterRole, type RoleKey } from '../domain/role.ts';
import { refreshAt } from '../domain/role-session.ts';
import type { Issued, SignInMode } from '../ports/ports.ts';
import { learnNames } from '../roles/learn-names.ts';
import { regionFor } from '../roles/role-region.ts';
import { preferredDuration } from '../settings/effective-preferences.ts';
import { heldAssertion, signIn } from '../sign-in/sign-in.ts';
import { type KnownRole, knownRole, type OfferedRole, offeredRole, roleSessionOf } from '../snapshot.ts';
import { assumeChained } from './assume-chained.ts';
import { deliverKeys } from './deliver-keys.ts';
import { durations } from './duration.ts';

export type AssumeOptions = {
  readonly mode: SignInMode;
  /** The person's yes to a section that is not Mai's. */
  readonly takeProfile?: boolean;
  /** Ask STS even though the role is live. */
  readonly fresh?: boolean;
};

/** Refusals that the same assertion would meet again and again: the next try signs in afresh. */
const SPENT: ReadonlySet<StsRefusal> = new Set(['ExpiredTokenException', 'IDPRejectedClaim', 'InvalidIdentityToken']);

/** Gets keys for a role and writes them to its profiles. A role that is live and not yet due needs nothing. */
export async function assumeRole(context: Context, key: RoleKey, options: AssumeOptions): Promise<Result> {
  const { snapshot, apply, ports } = context;
  if (snapshot().assuming.includes(key)) return ok();
  const known = knownRole(snapshot(), key);
  if (known === undefined) return fail({ kind: 'not-found' });
  if (isIdentityCenterRole(known.role.name)) return fail({ kind: 'identity-center-role', role: known.role.name });
  const live = roleSessionOf(snapshot(), key);
  const isDemanded = options.fresh || options.takeProfile;
  if (live !== undefined && !isDemanded && ports.clock.now() < refreshAt(live)) return ok();
  apply({ type: 'assumeStarted', key });
  try {
    const assumed = await assume(context, known, options);
    // Stopped meanwhile: what nobody wants any more can't have failed.
    return context.withdrawn.has(key) ? ok() : assumed;
  } finally {
    context.withdrawn.delete(key);
    context.deliveries.delete(key);
    apply({ type: 'assumeEnded', key });
  }
}

async function assume(context: Context, known: KnownRole, options: AssumeOptions): Promise<Result> {
  const issued = await issue(context, known, options.mode);
  if (!issued.ok) return issued;
  await learnNames(context, known, issued.value.credentials);
  if (context.withdrawn.has(known.key)) return ok();
  const delivery = deliverKeys(context, known, issued.value, { allowForeign: options.takeProfile ?? false });
  context.deliveries.set(known.key, delivery);
  const delivered = await delivery;
  if (!delivered.ok) return delivered;
  context.apply({ type: 'settled', key: known.key });
  return delivered;
}

async function issue(context: Context, known: KnownRole, mode: SignInMode): Promise<Result<Issued>> {
  if (known.source !== undefined)
    return assumeChained(context, { ...known, source: known.source }, mode, source =>
      assumeRole(context, source, { mode }),
    );
  const offered = offeredRole(context.snapshot(), known.key);
  if (offered === undefined) return fail({ kind: 'not-found' });
  const held = await assertionFor(context, offered, mode);
  return held.ok ? askSts(context, offered, held.value) : held;
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

async function askSts(context: Context, offered: OfferedRole, held: HeldAssertion): Promise<Result<Issued>> {
  const { ports, apply, snapshot } = context;
  const { key, providerId, role } = offered;
  const region = regionFor(snapshot(), offered);
  const ends = held.sessionNotOnOrAfter;
  const ladder = durations({
    assertion: held.sessionDuration,
    role: snapshot().roleSettings[key]?.maximumDuration,
    preferred: preferredDuration(snapshot(), key),
    untilSignInEnds: ends === undefined ? undefined : (ends - ports.clock.now()) / 1_000,
  });
  for (const durationSeconds of ladder) {
    if (context.withdrawn.has(key)) break;
    const { samlResponse } = held;
    const issued = await ports.sts.assumeRoleWithSaml({ role, samlResponse, region, durationSeconds });
    const refusal = !issued.ok && issued.failure.kind === 'sts-refused' ? issued.failure.refusal : undefined;
    if (refusal === 'DurationTooLong') continue;
    const isSpent = refusal !== undefined && SPENT.has(refusal) && context.assertions.get(providerId) === held;
    if (isSpent) context.assertions.delete(providerId);
    if (issued.ok && issued.value.clockAhead !== undefined) ports.clock.measured(issued.value.clockAhead);
    if (issued.ok && durationSeconds !== ladder[0])
      apply({ type: 'roleSettingsChanged', key, change: { maximumDuration: durationSeconds } });
    return issued;
  }
  return fail({ kind: 'sts-refused', refusal: 'DurationTooLong', code: 'ValidationError', role: role.name });
}
