import type { Context, HeldAssertion } from './context.ts';
import { type Assertion, parseSamlResponse } from './domain/assertion.ts';
import { type Instant, instant, later, minutes, seconds } from './domain/instant.ts';
import type { Provider, ProviderId } from './domain/provider.ts';
import { fail, ok, type Result } from './domain/result.ts';
import type { SamlResponse, SignInMode } from './ports.ts';
import { providerOf } from './snapshot.ts';

/** STS refuses an assertion 5 minutes after its issue; the margin is for the way there. */
const LIFE = minutes(5);
const MARGIN = seconds(10);

/**
 * Signs in at a provider and holds what it posted; the roles of the assertion become the provider's roles. Callers that
 * come while a sign-in is under way share it.
 */
export function signIn(context: Context, providerId: ProviderId, mode: SignInMode): Promise<Result> {
  const running = context.signingIn.get(providerId);
  if (running !== undefined) return running;
  const provider = providerOf(context.snapshot(), providerId);
  if (provider === undefined) return Promise.resolve(fail({ kind: 'not-found' }));
  const attempt = run(context, provider, mode).finally(() => context.signingIn.delete(providerId));
  context.signingIn.set(providerId, attempt);
  return attempt;
}

async function run(context: Context, provider: Provider, mode: SignInMode): Promise<Result> {
  const { ports, apply } = context;
  const before = context.snapshot().signIns[provider.id] ?? { kind: 'signed-out' };
  apply({
    type: 'signInChanged',
    providerId: provider.id,
    signIn: { kind: 'signing-in', since: ports.clock.now(), mode },
  });
  const posted = await ports.signIn.signIn(provider, mode);
  const taken = posted.ok ? takeResponse(context, provider, posted.value) : posted;
  if (providerOf(context.snapshot(), provider.id) === undefined) return fail({ kind: 'not-found' });
  const signedIn = taken.ok || context.assertions.has(provider.id);
  apply({
    type: 'signInChanged',
    providerId: provider.id,
    signIn: signedIn ? { kind: 'signed-in', since: ports.clock.now() } : before,
  });
  if (taken.ok) apply({ type: 'settled', providerId: provider.id });
  return taken;
}

function takeResponse(context: Context, provider: Provider, samlResponse: SamlResponse): Result {
  const assertion = parseSamlResponse(samlResponse);
  const now = context.ports.clock.now();
  if (!assertion.ok) {
    if (assertion.failure.kind !== 'assertion-encrypted') return assertion;
    // STS can read what Mai cannot: the roles of an earlier list may still be assumed with it.
    context.assertions.set(provider.id, { samlResponse, usableUntil: later(now, LIFE - MARGIN) });
    return (context.snapshot().roles[provider.id] ?? []).length > 0 ? ok() : assertion;
  }
  if (hasExpired(assertion.value, now)) return fail({ kind: 'assertion-expired' });
  context.assertions.set(provider.id, hold(samlResponse, assertion.value, now));
  context.apply({ type: 'rolesOffered', providerId: provider.id, roles: assertion.value.roles });
  return assertion.value.roles.length === 0 ? fail({ kind: 'no-roles' }) : ok();
}

/**
 * Only a life that is over within the assertion itself, or long over by the own clock, is refused here. Small
 * differences of clocks are STS's to judge.
 */
function hasExpired(assertion: Assertion, now: Instant): boolean {
  const { issuedAt, notOnOrAfter } = assertion;
  if (notOnOrAfter === undefined) return false;
  return (issuedAt !== undefined && notOnOrAfter <= issuedAt) || notOnOrAfter + minutes(5) < now;
}

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
