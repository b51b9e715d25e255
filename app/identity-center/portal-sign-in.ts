import type { Context } from '../context.ts';
import type { PortalProvider } from '../domain/provider.ts';
import { ok, type Result } from '../domain/result.ts';
import type { SignInMode } from '../sign-in/sign-in-port.ts';
import { type SignIn, signInOf } from '../sign-in/sign-in-state.ts';
import type { PortalSession, PortalSignIn } from './identity-center-port.ts';
import { listPermissionSets } from './list-permission-sets.ts';

/** How a sign-in reaches the portal. `code`: a person approves a code at another computer. */
export type PortalWay = SignInMode | 'code';

/**
 * Signs in at an access portal, and lists the person's accounts and permission sets. Without the person as long as the session
 * lasts. Resolves with the first accounts; the rest of a long list follows.
 */
export async function signInAtPortal(
  context: Context,
  provider: PortalProvider,
  way: PortalWay,
  isWanted: () => boolean,
): Promise<Result> {
  const { ports, apply, snapshot } = context;
  const before = signInOf(snapshot(), provider.id);
  let after: SignIn = before.kind === 'signing-in' ? { kind: 'signed-out' } : before;
  const change = (signIn: SignIn) => apply({ type: 'signInChanged', providerId: provider.id, signIn });
  change({ kind: 'signing-in', since: ports.clock.now(), mode: way === 'silent' ? 'silent' : 'window' });
  // Reported once known: without a keychain the sign-in ends with Mai.
  void ports.vault.state().then(vault => apply({ type: 'vaultKnown', vault }));
  try {
    const signed = await signInBy(context, provider, way, isWanted);
    if (!isWanted()) return context.signingIn.get(provider.id) ?? ok();
    if (!signed.ok) {
      if (signed.failure.kind === 'sign-in-needs-person') after = { kind: 'signed-out' };
      return signed;
    }
    after = signedInAtPortal(context, signed.value);
    apply({ type: 'settled', providerId: provider.id });
    if (way !== 'silent') apply({ type: 'renewalFreed', providerId: provider.id });
    change(after);
    return await listPermissionSets(context, provider);
  } finally {
    if (isWanted()) {
      apply({ type: 'portalCodeChanged', code: undefined });
      change(after);
    }
  }
}

type WaitsFor = NonNullable<Extract<SignIn, { kind: 'signing-in' }>['waitsFor']>;

/** A person is asked only once the session that Mai knows has ended, or while a locked keychain hides whether it has. */
async function signInBy(
  context: Context,
  provider: PortalProvider,
  way: PortalWay,
  isWanted: () => boolean,
): Promise<Result<PortalSession>> {
  const { identityCenter } = context.ports;
  const silent = await identityCenter.signIn(provider, { kind: 'silent' });
  if (silent.ok || way === 'silent' || !isWanted()) return silent;
  if (silent.failure.kind !== 'sign-in-needs-person' && silent.failure.kind !== 'keychain-waiting') return silent;
  waitFor(context, provider, way === 'code' ? way : (provider.portal.opensIn ?? 'browser'));
  const onCode: Extract<PortalSignIn, { kind: 'code' }>['onCode'] = code =>
    context.apply({ type: 'portalCodeChanged', code: { ...code, providerId: provider.id } });
  return identityCenter.signIn(provider, way === 'code' ? { kind: 'code', onCode } : { kind: 'person' });
}

function waitFor({ snapshot, apply }: Context, { id }: PortalProvider, waitsFor: WaitsFor): void {
  const signIn = signInOf(snapshot(), id);
  if (signIn.kind === 'signing-in') apply({ type: 'signInChanged', providerId: id, signIn: { ...signIn, waitsFor } });
}

export const signedInAtPortal = ({ ports }: Context, { endsAt }: PortalSession): SignIn => ({
  kind: 'signed-in',
  since: ports.clock.now(),
  ...(endsAt !== undefined && { endsAt }),
});
