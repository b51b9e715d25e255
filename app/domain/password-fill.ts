import type { ProviderId } from './provider.ts';

/** Where Mai types a password, and whose. The password itself lies in the keychain, and nowhere else. */
export type Fill = {
  /** The exact origin (`https://sso.acme.example`) of the page that asked. It is typed nowhere else. */
  readonly origin: string;
  readonly user: string;
};

/** What is known of a provider's password page. */
export type PasswordFill =
  /** The person types it. `isOffered`: Mai may do that, and they have not said no yet. */
  | {
      readonly kind: 'possible';
      readonly origin: string;
      readonly isOffered: boolean;
      /** The page did not take the one that was saved, so Mai has forgotten it. */
      readonly wasRefused?: boolean;
    }
  | ({ readonly kind: 'on' } & Fill);

/** What a provider's page did: it asked its person for a password, or did not take the one that Mai had typed. */
export type PasswordNews =
  | { readonly kind: 'asked'; readonly providerId: ProviderId; readonly origin: string }
  | { readonly kind: 'refused'; readonly providerId: ProviderId };
