import { retirement } from '../company/retired-companies.ts';
import type { Context } from '../context.ts';
import { isPortal, type Provider, type ProviderId } from '../domain/provider.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type PortalWay, signInAtPortal } from '../identity-center/portal-sign-in.ts';
import type { Assertion } from '../saml/assertion.ts';
import { rolesKnownWithout } from './assertion/encrypted-roles.ts';
import { hasNoLife, heldAssertion, hold, holdEncrypted } from './assertion/held-assertion.ts';
import { knownIdentity } from './assertion/known-identity.ts';
import { dropOther, receiveAssertion } from './assertion/receive-assertion.ts';
import { cancelSignIn } from './cancel-sign-in.ts';
import { learnCompanyName } from './name-companies.ts';
import { fillFor } from './password-fill.ts';
import type { Posted, SignInMode } from './sign-in-port.ts';
import { providerOf, type SignIn, signedIn, signInOf } from './sign-in-state.ts';

/**
 * Signs in at a provider; its roles become the provider's roles. An assertion is held, a portal's tokens stay behind its port. Concurrent callers share one sign-in.
 * A sign-in that a person requested replaces a silent one, and a code another way.
 */
export function signIn(context: Context, providerId: ProviderId, way: PortalWay): Promise<Result> {
  const mode = way === 'silent' ? 'silent' : 'window';
  const running = context.signingIn.get(providerId);
  const known = signInOf(context.snapshot(), providerId);
  const makesWay =
    known.kind === 'signing-in' &&
    ((mode === 'window' && known.mode === 'silent') || (way === 'code' && known.waitsFor !== 'code'));
  if (running !== undefined && !makesWay) return running;
  const provider = providerOf(context.snapshot(), providerId);
  if (provider === undefined) return Promise.resolve(fail({ kind: 'not-found' }));
  const retired = retirement(context.snapshot(), providerId);
  if (retired !== undefined) return Promise.resolve(fail(retired));
  const isWanted = () => context.signingIn.get(providerId) === attempt;
  if (running !== undefined) cancelSignIn(context, providerId);
  const attempt = (
    isPortal(provider) ? signInAtPortal(context, provider, way, isWanted) : run(context, provider, mode, isWanted)
  ).finally(() => {
    if (isWanted()) context.signingIn.delete(providerId);
  });
  context.signingIn.set(providerId, attempt);
  return attempt;
}

/** Canceled by a sign-out: its result must be ignored. */
export function abandonSignIn(context: Context, providerId: ProviderId): void {
  context.signingIn.delete(providerId);
  context.assertions.delete(providerId);
  dropOther(context, providerId);
  cancelSignIn(context, providerId);
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
  // The cookies come from the same keychain, whose state is reported once known.
  void ports.vault.state().then(vault => apply({ type: 'vaultKnown', vault }));
  try {
    // Preloads the XML parser, which is not part of the start.
    const reader = import('../saml/assertion.ts');
    const fill = fillFor(context.snapshot(), provider.id, mode);
    const launchAddress = context.snapshot().launchAddresses[provider.id];
    const posted = await ports.signIn.signIn(provider, mode, {
      ...(fill && { fill }),
      ...(launchAddress !== undefined && { launchAddress }),
    });
    const { parseSamlResponse } = await reader;
    // Canceled or replaced by a requested sign-in: callers wait for that one.
    if (!isWanted()) return context.signingIn.get(provider.id) ?? ok();
    // It led the person nowhere: the next sign-in begins at the portal again.
    if (mode === 'window' && !posted.ok && posted.failure.kind !== 'sign-in-canceled')
      apply({ type: 'launchAddressChanged', providerId: provider.id, address: undefined });
    const taken = posted.ok
      ? receive(context, provider, mode, posted.value, parseSamlResponse(posted.value.samlResponse))
      : posted;
    const held = heldAssertion(context, provider.id);
    if (taken.ok || held) after = signedIn(ports.clock.now(), held);
    if (taken.ok && held?.sessionName !== undefined) await learnCompanyName(context, provider.id, held.sessionName);
    if (taken.ok) apply({ type: 'settled', providerId: provider.id });
    if (taken.ok && mode === 'window') apply({ type: 'renewalFreed', providerId: provider.id });
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
  const { samlResponse, host, launchAddress } = posted;
  const launch = launchAddress !== undefined && { launchAddress };
  if (read.ok) {
    if (hasNoLife(read.value)) return fail({ kind: 'assertion-expired' });
    const { roles, issuers } = read.value;
    // A silent sign-in without roles does not empty the list.
    if (roles.length === 0 && mode === 'silent') return fail({ kind: 'no-roles' });
    const held = { ...hold(samlResponse, read.value, now), ...launch };
    const received = receiveAssertion(context, provider, mode, { origin: { issuers, roles }, roles, held, host });
    return received.ok && roles.length === 0 ? fail({ kind: 'no-roles' }) : received;
  }
  if (read.failure.kind !== 'assertion-encrypted') return read;
  // STS can read an encrypted assertion: known roles may still be assumed with it. Its accounts are unknown, so only its issuer is
  // compared.
  const { issuer } = read.failure;
  const issuers = issuer === undefined ? knownIdentity(context.snapshot(), provider.id).issuers : [issuer];
  const roles = rolesKnownWithout(context.snapshot(), provider);
  const held = { ...holdEncrypted(samlResponse, now), ...launch };
  const received = receiveAssertion(context, provider, mode, { origin: { issuers, roles: [] }, roles, held, host });
  return received.ok && roles.length === 0 ? read : received;
}
