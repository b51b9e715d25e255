import type { AccountId } from '../domain/arn.ts';
import type { ProfilePlace } from '../domain/credentials.ts';
import { hours, type Instant, later } from '../domain/instant.ts';
import type { PartitionId } from '../domain/partition.ts';

/** How long the old key stays inactive before it is deleted: weekly jobs run within it, a week's vacation ends within it. */
const GRACE_DAYS = 14;
export const GRACE = hours(24) * GRACE_DAYS;
/** Between the reminder and the deletion, at least. */
const NOTICE = hours(24);

/**
 * A rotation as the journal has it: access key IDs, never a secret. The journal has each stage before its first effect at AWS, so
 * that a killed Mai finds out what was done from AWS and the files.
 */
export type Rotation = {
  readonly id: string;
  readonly partition: PartitionId;
  readonly accountId: AccountId;
  /** IAM user. */
  readonly user: string;
  /** All profiles that had the old key. */
  readonly places: readonly ProfilePlace[];
  readonly oldId: string;
  readonly startedAt: Instant;
  readonly stage: Stage;
};

export type Stage =
  /** A key may have been created. `known`: the user's keys before. */
  | { readonly kind: 'creating'; readonly known: readonly string[] }
  /** The new key exists. The files have the old key or the new one; both are active. */
  | { readonly kind: 'replacing'; readonly newId: string }
  /** The new key exists, but no file ever had it: its secret is gone. */
  | { readonly kind: 'unused'; readonly newId: string }
  /** A key that appeared while Mai was killed during a creation. Most likely Mai's, and its secret is gone then. */
  | { readonly kind: 'unknown-key'; readonly newId: string }
  /** The old key is inactive. */
  | { readonly kind: 'inactive'; readonly newId: string; readonly deleteAt: Instant; readonly remindedAt?: Instant }
  /** The person wants the old key back: it is never deleted from here on. */
  | { readonly kind: 'reactivating'; readonly newId: string }
  | { readonly kind: 'both-active'; readonly newId: string };

export type StageKind = Stage['kind'];

/** When the old key may be deleted: never less than a day after the reminder, even if Mai was off for weeks. */
export const deletionAt = ({ deleteAt, remindedAt }: Extract<Stage, { kind: 'inactive' }>): Instant => {
  const afterReminder = remindedAt === undefined ? deleteAt : later(remindedAt, NOTICE);
  return afterReminder > deleteAt ? afterReminder : deleteAt;
};

/** Next time at which a stage has work to do; undefined if it waits for the person. */
export function stageDueAt(stage: Stage): Instant | undefined {
  if (stage.kind !== 'inactive') return undefined;
  return stage.remindedAt === undefined ? later(stage.deleteAt, -NOTICE) : deletionAt(stage);
}
