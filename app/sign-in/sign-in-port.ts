import type { Fill } from '../domain/password-fill.ts';
import type { Provider, ProviderId } from '../domain/provider.ts';
import type { Result } from '../domain/result.ts';

export type SamlResponse = string;

export type Posted = { readonly samlResponse: SamlResponse; readonly host: string };

export type SignInMode = 'window' | 'silent';

export type SignInPort = {
  /**
   * Loads the provider's start page with its own cookies, those of earlier runs as well where a keychain keeps them, and
   * answers with what it posts to AWS. `window` shows itself as soon as a person is wanted; `silent` never does and fails with
   * `sign-in-needs-person`. `fill` is typed and sent once at most, and on the first page that asks for a password only.
   */
  signIn(provider: Provider, mode: SignInMode, fill?: Fill): Promise<Result<Posted>>;
  cancel(providerId: ProviderId): void;
  /** Forgets cookies, storage and HTTP credentials of the provider. */
  forget(providerId: ProviderId): Promise<void>;
};
