import type { CompanyFailure } from './failures/company-failure.ts';
import type { CredentialsFailure } from './failures/credentials-failure.ts';
import type { FileFailure } from './failures/file-failure.ts';
import type { InputFailure } from './failures/input-failure.ts';
import type { KeyFailure } from './failures/key-failure.ts';
import type { KeychainFailure } from './failures/keychain-failure.ts';
import type { SettingsFailure } from './failures/settings-failure.ts';
import type { SignInFailure } from './failures/sign-in-failure.ts';
import type { StsFailure } from './failures/sts-failure.ts';
import type { UpdateFailure } from './failures/update-failure.ts';

/**
 * All failures as plain data, grouped by origin. They cross to the renderer, into notifications and into settings, so they never
 * contain a secret, a stack trace or a path that the person did not choose. `explain` gives each its message and remedies.
 * words and remedy.
 */
export type Failure =
  | InputFailure
  | SignInFailure
  | StsFailure
  | FileFailure
  | KeychainFailure
  | CredentialsFailure
  | KeyFailure
  | CompanyFailure
  | SettingsFailure
  | UpdateFailure
  // Mai itself
  | { readonly kind: 'not-found' }
  | { readonly kind: 'bad-message' }
  | { readonly kind: 'unexpected'; readonly reference: string };

export type FailureKind = Failure['kind'];
