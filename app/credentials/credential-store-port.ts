import type { FileDifference } from '../domain/aws-file.ts';
import type { Credentials, WrittenCredentials } from '../domain/credentials.ts';
import type { DeliveryMethod } from '../domain/delivery-method.ts';
import type { Instant } from '../domain/instant.ts';
import type { ProfileName } from '../domain/profile.ts';
import type { Result } from '../domain/result.ts';

/** Expected credentials per profile. */
export type ProfilesWrite = {
  readonly profiles: readonly ProfileName[];
  readonly credentials: Credentials;
  readonly region: string;
  readonly delivery: DeliveryMethod;
  /** For `process`: seconds that a tool waits for the role; 0 if it doesn't. */
  readonly toolWait: number;
  /** Consent to replace a foreign section. */
  readonly allowForeign: boolean;
  /** No credentials are placed before it resolves: until then, a crash could leave some that nobody knows of. */
  readonly after?: Promise<unknown>;
};

/** A profile with credentials that Mai wrote, and their expiration if known. */
export type OwnedProfile = { readonly profile: ProfileName; readonly expiration?: Instant };

/**
 * Credential store: the AWS files, and the vault for credentials that must not be in a file. Writes and removals take effect in
 * call order, awaited or not: a `remove` right after a `write` leaves nothing.
 */
export type CredentialStorePort = {
  /** All or nothing. Fails with `section-foreign`, `edit-refused`, or a file failure. */
  write(request: ProfilesWrite): Promise<Result>;
  /** Removes exactly the credentials that Mai wrote to the profile. */
  remove(profile: ProfileName): Promise<Result>;
  /** Credentials that Mai wrote and the profile still has; undefined if they are gone. */
  read(profile: ProfileName): Promise<Result<WrittenCredentials | undefined>>;
  /** Preview of `write` with consent, with secrets redacted. */
  preview(request: ProfilesWrite): Promise<Result<readonly FileDifference[]>>;
  /** All delivered credentials, including those of an earlier run that crashed. */
  owned(): Promise<Result<readonly OwnedProfile[]>>;
};
