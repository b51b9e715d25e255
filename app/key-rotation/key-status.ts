import type { AccountId } from '../domain/arn.ts';
import type { PartitionId } from '../domain/partition.ts';

/** A key that AWS has answered about. The ID is whole: it stays in the core. */
export type KnownKey = {
  readonly accessKeyId: string;
  readonly partition: PartitionId;
  readonly status: KeyStatus;
};

/** What AWS says about a long-lived key, to the key itself. `days`: whole days ago. */
export type KeyStatus =
  | { readonly kind: 'root'; readonly accountId: AccountId }
  /** Deleted, inactive, or of another partition. */
  | { readonly kind: 'rejected'; readonly code: string }
  | {
      readonly kind: 'user';
      readonly accountId: AccountId;
      readonly name: string;
      /** Undefined where the key may not list its user's keys: then it can't be rotated either. */
      readonly keys?: { readonly days: number; readonly count: number };
      /** Undefined where IAM doesn't tell. */
      readonly lastUse?: { readonly days: number; readonly service: string } | 'never';
    };
