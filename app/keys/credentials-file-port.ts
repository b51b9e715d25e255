import type { FileDifference } from '../domain/aws-file.ts';
import type { Credentials, WrittenCredentials } from '../domain/credentials.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { Instant } from '../domain/instant.ts';
import type { ProfileName } from '../domain/profile.ts';
import type { Result } from '../domain/result.ts';

/** What profiles are to lead to. */
export type ProfilesWrite = {
  readonly profiles: readonly ProfileName[];
  readonly credentials: Credentials;
  readonly region: string;
  readonly delivery: Delivery;
  /** The person said yes to a section that is not Mai's. */
  readonly allowForeign: boolean;
};

/** A profile with credentials of Mai's in it, and their end as far as it is known. */
export type OwnedProfile = { readonly profile: ProfileName; readonly expiration?: Instant };

/**
 * Where credentials go: the AWS files, and the vault for those that must not be in a file. Writes and removals take effect in
 * the order in which they were asked for, whether the caller waits or not: a `remove` right behind a `write` leaves nothing.
 */
export type CredentialsFilePort = {
  /** Fails with nothing written where one of the profiles is refused: `section-foreign`, `edit-refused`; else as the files do. */
  write(request: ProfilesWrite): Promise<Result>;
  /** Removes exactly the keys that Mai wrote to the profile. */
  remove(profile: ProfileName): Promise<Result>;
  /** The credentials of Mai's that the profile leads to now; undefined once they are not there any more. */
  read(profile: ProfileName): Promise<Result<WrittenCredentials | undefined>>;
  /** What `write` with a yes would change, with every secret hidden. */
  preview(request: ProfilesWrite): Promise<Result<readonly FileDifference[]>>;
  /** What Mai has delivered, also in an earlier run that crashed. */
  owned(): Promise<Result<readonly OwnedProfile[]>>;
};
