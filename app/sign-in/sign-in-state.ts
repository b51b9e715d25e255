import type { Instant } from '../domain/instant.ts';
import { ownProperty } from '../domain/own-property.ts';
import type { PasswordFill } from '../domain/password-fill.ts';
import { isPortal, type PortalProvider, type Provider, type ProviderId } from '../domain/provider.ts';
import type { ProviderIdentity } from '../domain/provider-identity.ts';
import type { DeviceCode } from '../identity-center/device-code.ts';
import type { AccountsQuestion } from './assertion/accounts-question.ts';

export type SignIn =
  | { readonly kind: 'signed-out' }
  /** `silent`: hidden window only; `window`: may become visible. `waitsFor`: where a portal waits for the person. */
  | {
      readonly kind: 'signing-in';
      readonly since: Instant;
      readonly mode: 'window' | 'silent';
      readonly waitsFor?: 'browser' | 'window' | 'code';
    }
  /**
   * `isEncrypted`: the assertion is encrypted, and the roles are those known before. `person`: the session name. `endsAt`: end of a
   * portal's session, if it is known.
   */
  | {
      readonly kind: 'signed-in';
      readonly since: Instant;
      readonly isEncrypted?: boolean;
      readonly person?: string;
      readonly endsAt?: Instant;
    };

/** The sign-in that an assertion ended. */
export const signedIn = (
  since: Instant,
  held: { readonly isEncrypted?: boolean; readonly sessionName?: string } = {},
): SignIn => ({
  kind: 'signed-in',
  since,
  ...(held.isEncrypted === true && { isEncrypted: true }),
  ...(held.sessionName !== undefined && { person: held.sessionName }),
});

/** How many accounts of a portal are listed, and of how many once that is known. */
export type Listing = { readonly done: number; readonly total?: number };

/** Providers and their sign-ins. */
export type SignInState = {
  readonly providers: readonly Provider[];
  readonly signIns: Readonly<Record<ProviderId, SignIn>>;
  /** Known origins of providers' assertions. */
  readonly providerIdentities: Readonly<Record<ProviderId, ProviderIdentity>>;
  /** Addresses behind portals, by which hidden sign-ins reach the form for AWS. */
  readonly launchAddresses: Readonly<Record<ProviderId, string>>;
  /** A sign-in with unfamiliar accounts that waits for confirmation. */
  readonly accountsQuestion?: AccountsQuestion;
  /** A code that the person approves at another computer to sign in at a portal. */
  readonly portalCode?: DeviceCode & { readonly providerId: ProviderId };
  /** Portals' lists that are not complete yet. */
  readonly listings: Readonly<Record<ProviderId, Listing>>;
  /** Password fill by provider. The passwords are in the keychain. */
  readonly passwordFills: Readonly<Record<ProviderId, PasswordFill>>;
  /** Whether there is a keychain for passwords; undefined until needed. */
  readonly keepsPasswords?: boolean;
};

export const signInOf = ({ signIns }: Pick<SignInState, 'signIns'>, providerId: ProviderId): SignIn =>
  ownProperty(signIns, providerId) ?? { kind: 'signed-out' };

export const providerOf = (
  { providers }: Pick<SignInState, 'providers'>,
  providerId: ProviderId,
): Provider | undefined => providers.find(provider => provider.id === providerId);

/** The provider if it is an access portal. */
export function portalOf(state: Pick<SignInState, 'providers'>, providerId: ProviderId): PortalProvider | undefined {
  const provider = providerOf(state, providerId);
  return provider !== undefined && isPortal(provider) ? provider : undefined;
}
