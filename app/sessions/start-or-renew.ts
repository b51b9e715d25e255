import { learnNames } from '../accounts/learn-names.ts';
import { retirement } from '../company/retired-companies.ts';
import type { Context, HeldAssertion, Start } from '../context.ts';
import { deliverCredentials } from '../credentials/deliver-credentials.ts';
import { inDelivery, writesEnded } from '../credentials/in-delivery.ts';
import type { StsRefusal } from '../domain/failures/sts-failure.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { isIdentityCenterRole, isSamlRole, type Role, type RoleKey } from '../domain/role.ts';
import { renewAt } from '../domain/role-session.ts';
import { issueAtPortal } from '../identity-center/issue-at-portal.ts';
import { type KnownRole, knownRole, type OfferedRole, offeredRole } from '../roles/known-roles.ts';
import { regionFor } from '../roles/role-region.ts';
import { lockOf, preferredDuration } from '../settings/effective-preferences.ts';
import { heldAssertion } from '../sign-in/assertion/held-assertion.ts';
import { learnFromAws } from '../sign-in/assertion/receive-assertion.ts';
import { signIn } from '../sign-in/sign-in.ts';
import type { SignInMode } from '../sign-in/sign-in-port.ts';
import { assumeChained } from './assume-chained.ts';
import { defaultChanged } from './cancel-starts.ts';
import { durations } from './duration.ts';
import { roleSessionOf } from './sessions-state.ts';
import type { Issued } from './sts-port.ts';

export type StartOptions = {
  readonly mode: SignInMode;
  /** The person's consent to replace a foreign section. */
  readonly takeProfile?: boolean;
  /** Renew although the role is active. */
  readonly fresh?: boolean;
  /** Started only as the source of a chained role. */
  readonly isSource?: boolean;
};

/** Errors that the same assertion would meet again: the next attempt needs a new sign-in. */
const SPENT: ReadonlySet<StsRefusal> = new Set(['ExpiredTokenException', 'IDPRejectedClaim', 'InvalidIdentityToken']);

/** Starts or renews a role: gets credentials and writes them to its profiles. Does nothing for an active role that is not due for renewal. */
export async function startOrRenew(context: Context, key: RoleKey, options: StartOptions): Promise<Result> {
  const { snapshot, ports } = context;
  if (context.stops.has(key)) {
    await writesEnded(context, key);
    // A renewal of what has been stopped since.
    if (options.mode === 'silent' || options.fresh) return ok();
  }
  if (snapshot().starting.includes(key)) return ok();
  const known = knownRole(snapshot(), key);
  if (known === undefined) return fail({ kind: 'not-found' });
  const retired = retirement(snapshot(), known.providerId);
  if (retired !== undefined) return fail(retired);
  const chaining = known.source === undefined ? undefined : lockOf(snapshot(), 'otherAccounts');
  if (chaining !== undefined) return fail({ kind: 'locked', company: chaining.company, why: chaining.why });
  if (isIdentityCenterRole(known.role.name)) return fail({ kind: 'identity-center-role', role: known.role.name });
  const active = roleSessionOf(snapshot(), key);
  const isDemanded = options.fresh || options.takeProfile;
  if (active !== undefined && !isDemanded && ports.clock.now() < renewAt(active)) return ok();
  const { attempt, givenUp } = attemptAt(context, key);
  attempt.result = runStart(context, known, options, attempt, givenUp);
  return attempt.result;
}

async function runStart(
  context: Context,
  known: KnownRole,
  options: StartOptions,
  attempt: Start,
  givenUp: Promise<Result>,
): Promise<Result> {
  const { key } = known;
  context.apply({ type: 'startBegan', key });
  try {
    const result = await Promise.race([getCredentials(context, known, options, attempt), givenUp]);
    // A canceled start reports no failure.
    return isWanted(context, key, attempt) ? result : ok();
  } finally {
    if (isWanted(context, key, attempt)) context.starts.delete(key);
    context.apply({ type: 'startEnded', key });
  }
}

/** `givenUp` resolves on cancellation, unless credentials are being written already. */
function attemptAt({ starts, deliveries }: Context, key: RoleKey) {
  let giveUp = () => {};
  const givenUp = new Promise<void>(resolve => {
    giveUp = resolve;
  })
    .then(() => deliveries.get(key))
    .then(() => ok());
  const attempt: Start = { giveUp: () => giveUp() };
  starts.set(key, attempt);
  return { attempt, givenUp };
}

const isWanted = ({ starts }: Context, key: RoleKey, attempt: Start): boolean => starts.get(key) === attempt;

async function getCredentials(
  context: Context,
  known: KnownRole,
  options: StartOptions,
  attempt: Start,
): Promise<Result> {
  const issued = await issue(context, known, options.mode, attempt);
  if (!issued.ok) return issued;
  if (!isWanted(context, known.key, attempt)) return ok();
  await learnNames(context, known, issued.value.credentials);
  if (!isWanted(context, known.key, attempt)) return ok();
  if (context.defaultChange !== undefined) await defaultChanged(context);
  if (!isWanted(context, known.key, attempt)) return ok();
  const delivered = await inDelivery(context, known.key, () =>
    deliverCredentials(context, known, issued.value, {
      allowForeign: options.takeProfile ?? false,
      isPersonal: options.mode === 'window' && !options.isSource,
    }),
  );
  if (!delivered.ok) return delivered;
  context.apply({ type: 'settled', key: known.key });
  return delivered;
}

async function issue(context: Context, known: KnownRole, mode: SignInMode, attempt: Start): Promise<Result<Issued>> {
  if (known.source !== undefined)
    return assumeChained(context, { ...known, source: known.source }, mode, source =>
      startSource(context, source, mode, attempt),
    );
  const offered = offeredRole(context.snapshot(), known.key);
  if (offered === undefined) return fail({ kind: 'not-found' });
  const { role } = offered;
  if (!isSamlRole(role)) return issueAtPortal(context, { providerId: offered.providerId, role }, mode, attempt);
  const held = await assertionFor(context, offered, mode, attempt);
  return held.ok ? askSts(context, { ...offered, role }, held.value, attempt) : held;
}

/** Starts the source of a chained role, or waits for its running start. */
function startSource(context: Context, source: RoleKey, mode: SignInMode, attempt: Start): Promise<Result> {
  const running = context.starts.get(source);
  const isForOthers = [...context.starts.values()].some(({ startsSource }) => startsSource === source);
  if (running === undefined || isForOthers) attempt.startsSource = source;
  // An active role's credentials are good while it is renewed.
  const isActive = roleSessionOf(context.snapshot(), source) !== undefined;
  return (isActive ? undefined : running?.result) ?? startOrRenew(context, source, { mode, isSource: true });
}

async function assertionFor(
  context: Context,
  { providerId, key, role }: OfferedRole,
  mode: SignInMode,
  attempt: Start,
): Promise<Result<HeldAssertion>> {
  const held = heldAssertion(context, providerId);
  if (held !== undefined) return ok(held);
  attempt.startsSignIn = !context.signingIn.has(providerId);
  const signedIn = await signIn(context, providerId, mode);
  attempt.startsSignIn = false;
  if (!signedIn.ok) return signedIn;
  const fresh = heldAssertion(context, providerId);
  if (fresh === undefined) return fail({ kind: 'assertion-expired' });
  return offeredRole(context.snapshot(), key) === undefined
    ? fail({ kind: 'role-not-offered', role: role.name })
    : ok(fresh);
}

async function askSts(
  context: Context,
  offered: OfferedRole & { readonly role: Role },
  held: HeldAssertion,
  attempt: Start,
): Promise<Result<Issued>> {
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
    if (!isWanted(context, key, attempt)) break;
    const { samlResponse } = held;
    const issued = await ports.sts.assumeRoleWithSaml({ role, samlResponse, region, durationSeconds });
    const refusal = !issued.ok && issued.failure.kind === 'sts-refused' ? issued.failure.refusal : undefined;
    if (refusal === 'DurationTooLong') continue;
    const isSpent = refusal !== undefined && SPENT.has(refusal) && context.assertions.get(providerId) === held;
    if (isSpent) context.assertions.delete(providerId);
    if (issued.ok && issued.value.clockSkew !== undefined) ports.clock.measured(issued.value.clockSkew);
    if (issued.ok) learnFromAws(context, providerId, role, held);
    if (issued.ok && durationSeconds !== ladder[0])
      apply({ type: 'roleSettingsChanged', key, change: { maximumDuration: durationSeconds } });
    return issued;
  }
  return fail({ kind: 'sts-refused', refusal: 'DurationTooLong', code: 'ValidationError', role: role.name });
}

/** A new name, region or owner applies to written credentials immediately. The old ones stay until the new ones are written. */
export async function renewIfActive(context: Context, key: RoleKey): Promise<Result> {
  if (roleSessionOf(context.snapshot(), key) === undefined) return ok();
  return startOrRenew(context, key, { mode: 'window', fresh: true });
}
