import type { AwsFile, FileDifference } from '../domain/aws-file.ts';
import type { LongLivedKey, ProfilePlace } from '../domain/credentials.ts';
import type { ProfileName } from '../domain/profile.ts';
import type { Result } from '../domain/result.ts';

/** A long-lived key that a profile has, complete. */
export type PlacedKey = { readonly place: ProfilePlace; readonly key: LongLivedKey };

/** A section that has a key's ID. Its `profile` is undefined if Mai can't edit it. */
export type KeySection = {
  readonly file: AwsFile;
  readonly path: string;
  /** Its header, without brackets. */
  readonly section: string;
  readonly profile: ProfileName | undefined;
};

/** Long-lived keys in the AWS files, by the same editor as Mai's own credentials. */
export type KeyFilesPort = {
  /** Fails as the files can't be read. */
  read(): Promise<Result<readonly PlacedKey[]>>;
  /** Every section with the key's ID, whether or not `read` has its profile. Fails as the files can't be read. */
  sectionsWith(id: string): Promise<Result<readonly KeySection[]>>;
  /** Preview of `replace` by a key that isn't known yet, with secrets redacted. Fails as `replace` does. */
  preview(place: ProfilePlace, from: LongLivedKey): Promise<Result<FileDifference>>;
  /**
   * Replaces the two values of the profile's key and no other byte, after a backup. Fails with `key-changed` if the profile
   * doesn't have `from`, and as the file can't be written.
   */
  replace(place: ProfilePlace, from: LongLivedKey, to: LongLivedKey): Promise<Result>;
};
