import type { Context, HeldAssertion } from '../context.ts';
import type { Assertion } from '../domain/assertion.ts';
import { type Instant, instant, later, minutes, seconds } from '../domain/instant.ts';
import type { Provider, ProviderId } from '../domain/provider.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { SamlResponse, SignInMode } from '../ports/ports.ts';
import { providerOf, type SignIn, signInOf } from '../snapshot.ts';
import { fillFor } from './password-fill.ts';
import { rolesKnownWithout } from './sealed-roles.ts';

/** STS refuses an assertion 5 minutes after its issue; the margin is for the way there. */
const LIFE = minutes(5);
const MARGIN = seconds(10);

/**
 * Signs in at a provider and holds what it posted; the roles of the assertion become the provider's roles. Callers that
 * come while a sign-in is under way share it. Only a person does not wait for a silent one: it makes way for the window.
 */
export function signIn(context: Context, providerId: ProviderId, mode: SignInMode): Promise<Result> {
  const running = context.signingIn.get(providerId);
  const known = signInOf(context.snapshot(), providerId);
  const makesWay = mode === 'window' && known.kind === 'signing-in' && known.mode === 'silent';
  if (running !== undefined && !makesWay) return running;
  const provider = providerOf(context.snapshot(), providerId);
  if (provider === undefined) return Promise.resolve(fail({ kind: 'not-found' }));
  const isWanted = () => context.signingIn.get(providerId) === attempt;
  if (running !== undefined) context.ports.signIn.cancel(providerId);
  const attempt = run(context, provider, mode, isWanted).finally(() => {
    if (isWanted()) context.signingIn.delete(providerId);
  });
  context.signingIn.set(providerId, attempt);
  return attempt;
}

/** Nobody waits for it any more, and what it brings must change nothing: the person has signed out meanwhile. */
export function abandonSignIn(context: Context, providerId: ProviderId): void {
  context.signingIn.delete(providerId);
  context.assertions.delete(providerId);
  context.ports.signIn.cancel(providerId);
}

async function run(context: Context, provider: Provider, mode: SignInMode, isWanted: () => boolean): Promise<Result> {
  const { ports, apply } = context;
  const before = signInOf(context.snapshot(), provider.id);
  let after: SignIn = before.kind === 'signing-in' ? { kind: 'signed-out' } : before;
  apply({
    type: 'signInChanged',
    providerId: provider.id,
    signIn: { kind: 'signing-in', since: ports.clock.now(), mode },
  });
  // The provider's cookies are asked of the same keychain: what it answers is told as soon as it is known.
  void ports.vault.state().then(vault => apply({ type: 'vaultKnown', vault }));
  try {
    // The reader of XML is no part of the start, and ready when it is needed.
    const reader = import('../domain/assertion.ts');
    const posted = await ports.signIn.signIn(provider, mode, fillFor(context.snapshot(), provider.id, mode));
    const { parseSamlResponse } = await reader;
    // Given up, or a person's own has taken its place: who waited for this one waits for that.
    if (!isWanted()) return context.signingIn.get(provider.id) ?? ok();
    const taken = posted.ok ? takeResponse(context, provider, posted.value, parseSamlResponse(posted.value)) : posted;
    const held = heldAssertion(context, provider.id);
    if (taken.ok || held)
      after = { kind: 'signed-in', since: ports.clock.now(), ...(held?.isSealed && { isSealed: true }) };
    if (taken.ok) apply({ type: 'settled', providerId: provider.id });
    if (taken.ok && mode === 'window') apply({ type: 'refreshFreed', providerId: provider.id });
    if (!taken.ok && taken.failure.kind === 'sign-in-needs-person') after = { kind: 'signed-out' };
    return taken;
  } finally {
    if (isWanted()) apply({ type: 'signInChanged', providerId: provider.id, signIn: after });
  }
}

function takeResponse(
  context: Context,
  provider: Provider,
  samlResponse: SamlResponse,
  assertion: Result<Assertion>,
): Result {
  const now = context.ports.clock.now();
  if (!assertion.ok) {
    if (assertion.failure.kind !== 'assertion-encrypted') return assertion;
    // STS can read what Mai cannot: the roles of an earlier list may still be assumed with it.
    context.assertions.set(provider.id, { samlResponse, isSealed: true, usableUntil: later(now, LIFE - MARGIN) });
    const roles = rolesKnownWithout(context.snapshot(), provider);
    context.apply({ type: 'rolesOffered', providerId: provider.id, roles });
    return roles.length > 0 ? ok() : assertion;
  }
  if (hasNoLife(assertion.value)) return fail({ kind: 'assertion-expired' });
  context.assertions.set(provider.id, hold(samlResponse, assertion.value, now));
  context.apply({ type: 'rolesOffered', providerId: provider.id, roles: assertion.value.roles });
  return assertion.value.roles.length === 0 ? fail({ kind: 'no-roles' }) : ok();
}

/**
 * Only a life that is over within the assertion itself is refused here. Whether it is over by now is STS's to judge: this
 * computer's clock may be the one that is wrong.
 */
const hasNoLife = ({ issuedAt, notOnOrAfter }: Assertion): boolean =>
  issuedAt !== undefined && notOnOrAfter !== undefined && notOnOrAfter <= issuedAt;

// Lives are counted from now by the difference of the provider's own times: its clock may differ from ours.
function hold(samlResponse: SamlResponse, assertion: Assertion, now: Instant): HeldAssertion {
  const { issuedAt = now, notOnOrAfter, sessionDuration, sessionNotOnOrAfter } = assertion;
  const life = Math.min(LIFE, notOnOrAfter === undefined ? LIFE : notOnOrAfter - issuedAt);
  return {
    samlResponse,
    usableUntil: later(now, Math.max(life - MARGIN, life / 2)),
    ...(sessionDuration !== undefined && { sessionDuration }),
    ...(sessionNotOnOrAfter !== undefined && { sessionNotOnOrAfter: instant(now + (sessionNotOnOrAfter - issuedAt)) }),
  };
}

/** The provider's assertion if STS will still take it. */
export function heldAssertion(context: Context, providerId: ProviderId): HeldAssertion | undefined {
  const held = context.assertions.get(providerId);
  if (held !== undefined && held.usableUntil <= context.ports.clock.now()) {
    context.assertions.delete(providerId);
    return undefined;
  }
  return held;
}
