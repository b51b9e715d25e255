import type { ProviderId } from './provider.ts';

/** Saved password: origin and user. The password itself is in the keychain only. */
export type Fill = {
  /** Exact origin of the page that asked (`https://sso.acme.example`). The password is filled in nowhere else. */
  readonly origin: string;
  readonly user: string;
};

/** Password fill of a provider. */
export type PasswordFill =
  /** Not saved. `isOffered`: saving is allowed and was not declined. */
  | {
      readonly kind: 'possible';
      readonly origin: string;
      readonly isOffered: boolean;
      /** So far the person has typed it once: the offer waits for the second time. */
      readonly wasTypedOnce?: boolean;
      /** The page rejected the saved password, so it was deleted. */
      readonly wasRefused?: boolean;
    }
  | ({ readonly kind: 'on' } & Fill);

/** Event of a sign-in page: it asked for a password, or rejected the one that was filled in. */
export type PasswordNews =
  | { readonly kind: 'asked'; readonly providerId: ProviderId; readonly origin: string }
  | { readonly kind: 'refused'; readonly providerId: ProviderId };
