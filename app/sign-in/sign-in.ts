import { retirement } from '../company/retired-companies.ts';
import type { Context } from '../context.ts';
import type { Assertion } from '../domain/assertion.ts';
import type { Provider, ProviderId } from '../domain/provider.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { hasNoLife, heldAssertion, hold, holdSealed } from './held-assertion.ts';
import { knownIdentity } from './known-identity.ts';
import { fillFor } from './password-fill.ts';
import { dropOther, receiveAssertion } from './receive-assertion.ts';
import { rolesKnownWithout } from './sealed-roles.ts';
import type { Posted, SignInMode } from './sign-in-port.ts';
import { providerOf, type SignIn, signInOf } from './sign-in-state.ts';

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
  const retired = retirement(context.snapshot(), providerId);
  if (retired !== undefined) return Promise.resolve(fail(retired));
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
  dropOther(context, providerId);
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
    const taken = posted.ok
      ? receive(context, provider, mode, posted.value, parseSamlResponse(posted.value.samlResponse))
      : posted;
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

function receive(
  context: Context,
  provider: Provider,
  mode: SignInMode,
  posted: Posted,
  read: Result<Assertion>,
): Result {
  const now = context.ports.clock.now();
  const { samlResponse, host } = posted;
  if (read.ok) {
    if (hasNoLife(read.value)) return fail({ kind: 'assertion-expired' });
    const { roles, issuers } = read.value;
    // Nobody saw it: the list that a person knows is not emptied behind their back.
    if (roles.length === 0 && mode === 'silent') return fail({ kind: 'no-roles' });
    const held = hold(samlResponse, read.value, now);
    const received = receiveAssertion(context, provider, mode, { origin: { issuers, roles }, roles, held, host });
    return received.ok && roles.length === 0 ? fail({ kind: 'no-roles' }) : received;
  }
  if (read.failure.kind !== 'assertion-encrypted') return read;
  // STS can read what Mai cannot: the roles of an earlier list may still be assumed with it. Those are not of its own
  // choosing, so that its issuer alone tells whether it is another one.
  const { issuer } = read.failure;
  const issuers = issuer === undefined ? knownIdentity(context.snapshot(), provider.id).issuers : [issuer];
  const roles = rolesKnownWithout(context.snapshot(), provider);
  const held = holdSealed(samlResponse, now);
  const received = receiveAssertion(context, provider, mode, { origin: { issuers, roles: [] }, roles, held, host });
  return received.ok && roles.length === 0 ? read : received;
}
