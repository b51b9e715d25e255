import type { Instant } from '../domain/instant.ts';
import { ownEntry } from '../domain/own-entry.ts';
import type { PasswordFill } from '../domain/password-fill.ts';
import type { Provider, ProviderId } from '../domain/provider.ts';
import type { ProviderIdentity } from '../domain/provider-identity.ts';
import type { ProxyQuestion } from '../domain/proxy.ts';
import type { AccountsQuestion } from './accounts-question.ts';

export type SignIn =
  | { readonly kind: 'signed-out' }
  /** `silent` has no window; `window` may show one. */
  | { readonly kind: 'signing-in'; readonly since: Instant; readonly mode: 'window' | 'silent' }
  /** `isSealed`: the assertion is encrypted for AWS, and the roles are those that were known before. */
  | { readonly kind: 'signed-in'; readonly since: Instant; readonly isSealed?: boolean };

/** The providers, and what is known of signing in to them. */
export type SignInState = {
  readonly providers: readonly Provider[];
  readonly signIns: Readonly<Record<ProviderId, SignIn>>;
  /** What a provider's assertions are compared with. */
  readonly providerIdentities: Readonly<Record<ProviderId, ProviderIdentity>>;
  /** A sign-in ended with other accounts than the provider's: it is shown, and nothing of it counts yet. */
  readonly accountsQuestion?: AccountsQuestion;
  /** Where Mai may fill in a password, or might. The passwords are in the keychain. */
  readonly passwordFills: Readonly<Record<ProviderId, PasswordFill>>;
  /** Whether this computer has a keychain for passwords; undefined until it matters. */
  readonly keepsPasswords?: boolean;
  /** A proxy waits for the person's password. */
  readonly proxyQuestion?: ProxyQuestion;
};

export const signInOf = ({ signIns }: Pick<SignInState, 'signIns'>, providerId: ProviderId): SignIn =>
  ownEntry(signIns, providerId) ?? { kind: 'signed-out' };

export const providerOf = (
  { providers }: Pick<SignInState, 'providers'>,
  providerId: ProviderId,
): Provider | undefined => providers.find(provider => provider.id === providerId);
