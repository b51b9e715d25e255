import type { CompanyFailure } from './failures/company-failure.ts';
import type { CredentialsFailure } from './failures/credentials-failure.ts';
import type { FileFailure } from './failures/file-failure.ts';
import type { InputFailure } from './failures/input-failure.ts';
import type { KeychainFailure } from './failures/keychain-failure.ts';
import type { SettingsFailure } from './failures/settings-failure.ts';
import type { SignInFailure } from './failures/sign-in-failure.ts';
import type { StsFailure } from './failures/sts-failure.ts';

/**
 * Everything that can go wrong, as plain data, grouped by where it comes from: it crosses to the renderer, into notifications
 * and into settings, so it never holds a secret, a stack or a path that was not chosen by the person. `explain` gives each its
 * words and remedy.
 */
export type Failure =
  | InputFailure
  | SignInFailure
  | StsFailure
  | FileFailure
  | KeychainFailure
  | CredentialsFailure
  | CompanyFailure
  | SettingsFailure
  // Mai itself
  | { readonly kind: 'not-found' }
  | { readonly kind: 'bad-message' }
  | { readonly kind: 'unexpected'; readonly reference: string };

export type FailureKind = Failure['kind'];
