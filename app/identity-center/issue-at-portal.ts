import type { Context, Start } from '../context.ts';
import type { FailureKind } from '../domain/failure.ts';
import type { PortalProvider } from '../domain/provider.ts';
import { fail, type Result } from '../domain/result.ts';
import { type PermissionSet, roleKey } from '../domain/role.ts';
import type { Issued } from '../sessions/sts-port.ts';
import { signIn } from '../sign-in/sign-in.ts';
import type { SignInMode } from '../sign-in/sign-in-port.ts';
import { portalOf, signInOf } from '../sign-in/sign-in-state.ts';
import { refreshPermissionSets } from './list-permission-sets.ts';
import { signedInAtPortal } from './portal-sign-in.ts';

type Wanted = { readonly providerId: PortalProvider['id']; readonly role: PermissionSet };

/**
 * Gets a permission set's credentials. `window`: asks the person to sign in if the portal's session has ended. A permission set
 * that the person no longer has fails with `role-not-offered`, and the list is brought up to date.
 */
export async function issueAtPortal(
  context: Context,
  { providerId, role }: Wanted,
  mode: SignInMode,
  attempt: Start,
): Promise<Result<Issued>> {
  const provider = portalOf(context.snapshot(), providerId);
  if (provider === undefined) return fail({ kind: 'not-found' });
  const issued = await credentialsOf(context, provider, role);
  if (issued.ok || !leadsToPage(issued.failure.kind, mode)) return issued;
  // Canceled meanwhile: no page must open.
  if (context.starts.get(roleKey(providerId, role.roleArn)) !== attempt) return issued;
  // A running sign-in is joined, also by a renewal.
  const isFirst = !context.signingIn.has(providerId);
  if (mode === 'silent' && isFirst) {
    context.apply({ type: 'signInChanged', providerId, signIn: { kind: 'signed-out' } });
    return issued;
  }
  attempt.startsSignIn = isFirst;
  const signedIn = await signIn(context, providerId, mode);
  attempt.startsSignIn = false;
  return signedIn.ok ? credentialsOf(context, provider, role) : signedIn;
}

/** Whether a sign-in page may help. A keychain that never answers must not shut the person out. */
const leadsToPage = (kind: FailureKind, mode: SignInMode): boolean =>
  kind === 'sign-in-needs-person' || (kind === 'keychain-waiting' && mode === 'window');

async function credentialsOf(context: Context, provider: PortalProvider, role: PermissionSet): Promise<Result<Issued>> {
  const issued = await context.ports.identityCenter.credentials(provider, role);
  if (issued.ok) await noteSession(context, provider);
  else if (issued.failure.kind === 'role-not-offered') refreshPermissionSets(context, provider);
  return issued;
}

/** A request may have renewed the session's tokens, which can tell when it ends. */
async function noteSession(context: Context, provider: PortalProvider): Promise<void> {
  const session = await context.ports.identityCenter.session(provider.id);
  const now = signInOf(context.snapshot(), provider.id);
  const isKnown = now.kind === 'signing-in' || (now.kind === 'signed-in' && now.endsAt === session?.endsAt);
  if (session === undefined || isKnown) return;
  const since = now.kind === 'signed-in' && { since: now.since };
  context.apply({
    type: 'signInChanged',
    providerId: provider.id,
    signIn: { ...signedInAtPortal(context, session), ...since },
  });
}
