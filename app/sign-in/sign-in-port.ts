import type { Fill } from '../domain/password-fill.ts';
import type { Provider, ProviderId } from '../domain/provider.ts';
import type { Result } from '../domain/result.ts';

export type SamlResponse = string;

export type Posted = {
  readonly samlResponse: SamlResponse;
  readonly host: string;
  /** An address that leads to this form without the person's click, by `launchAddress`. */
  readonly launchAddress?: string;
};

export type SignInOptions = {
  /** Filled in at most once, on the first page that asks for a password. */
  readonly fill?: Fill;
  /** Loaded instead of the sign-in address, if the company's rules allow its host. */
  readonly launchAddress?: string;
};

export type SignInMode = 'window' | 'silent';

export type SignInPort = {
  /**
   * Loads the provider's sign-in address with its cookies, including saved ones, and returns what it posts to AWS. `window` becomes
   * visible when interaction is required; `silent` never does and fails with `sign-in-needs-person`.
   */
  signIn(provider: Provider, mode: SignInMode, options?: SignInOptions): Promise<Result<Posted>>;
  cancel(providerId: ProviderId): void;
  /** Deletes cookies, storage and HTTP credentials of the provider. */
  forget(providerId: ProviderId): Promise<void>;
};
