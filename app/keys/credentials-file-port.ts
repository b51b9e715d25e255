import type { FileDifference } from '../domain/aws-file.ts';
import type { Credentials, WrittenCredentials } from '../domain/credentials.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { Instant } from '../domain/instant.ts';
import type { ProfileName } from '../domain/profile.ts';
import type { Result } from '../domain/result.ts';

export type ProfileWrite = {
  readonly profile: ProfileName;
  readonly credentials: Credentials;
  readonly region: string;
  readonly delivery: Delivery;
  /** The person said yes to a section that is not Mai's. */
  readonly allowForeign: boolean;
};

export type OwnedProfile = { readonly profile: ProfileName; readonly expiration?: Instant };

export type CredentialsFilePort = {
  write(request: ProfileWrite): Promise<Result>;
  /** Removes exactly the keys that Mai wrote to the profile. */
  remove(profile: ProfileName): Promise<Result>;
  /** The credentials of Mai's that the profile leads to now; undefined once they are not there any more. */
  read(profile: ProfileName): Promise<Result<WrittenCredentials | undefined>>;
  /** What `write` with a yes would change, with every secret hidden. */
  preview(request: ProfileWrite): Promise<Result<readonly FileDifference[]>>;
  /** What Mai has delivered, also in an earlier run that crashed. */
  owned(): Promise<Result<readonly OwnedProfile[]>>;
};
