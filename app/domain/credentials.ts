import type { AccountId } from './arn.ts';
import type { AwsFile } from './aws-file.ts';
import type { Instant } from './instant.ts';
import type { ProfileName } from './profile.ts';

/** Temporary credentials as STS issues them, in the SDK's spelling. They exist in `main/` only and never enter the snapshot. */
export type Credentials = {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  /** Expiration by STS, the only one that Mai relies on. */
  readonly expiration: Instant;
};

/** Signing credentials of a request. */
export type SigningCredentials = Omit<Credentials, 'expiration'>;

/** `AKIA` marks a long-lived access key, `ASIA` a temporary one. */
export const isLongLived = (accessKeyId: string): boolean => accessKeyId.trim().startsWith('AKIA');

/** Credentials as read back from their destination. The expiration is known if Mai's record is intact. */
export type WrittenCredentials = SigningCredentials & { readonly expiration?: Instant };

/** A long-lived access key (`AKIA`). The secret exists in `main/` only and never enters the snapshot. */
export type LongLivedKey = Pick<Credentials, 'accessKeyId' | 'secretAccessKey'>;

/** A profile in one of the AWS files. */
export type ProfilePlace = { readonly file: AwsFile; readonly profile: ProfileName };

/** Owner of a long-lived key: an IAM user by its name without a path, or the account's root user. */
export type KeyOwner =
  | { readonly kind: 'user'; readonly accountId: AccountId; readonly name: string }
  | { readonly kind: 'root'; readonly accountId: AccountId };

/** Last use by IAM's record, which lags by hours and counts every signed request. `service` is an AWS namespace, such as `s3`. */
export type LastUse = { readonly at: Instant; readonly service: string };

/** IDs of long-lived access keys (IAM users) in a text; those of temporary ones start with ASIA. */
export const LONG_LIVED_ID = /\bAKIA[A-Z0-9]{12,124}\b/g;

/** Masked access key ID: prefix and last four characters. */
export const masked = (id: string): string => `${id.slice(0, 4)}…${id.slice(-4)}`;
