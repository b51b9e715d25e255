import * as z from 'zod/mini';
import { type Instant, LAST_INSTANT } from '../domain/instant.ts';
import type { SeenList } from './accept-list.ts';
import { VERSION } from './update-version.ts';

/** An installation that was begun. Mai clears it once it runs as the new version. */
export type InstallAttempt = {
  readonly version: string;
  readonly at: Instant;
  /** How many times this version was tried. */
  readonly count: number;
  /** Whether its failure was shown, or it was seen to fail. */
  readonly hasFailed: boolean;
};

/** What Mai remembers about updates over restarts. */
export type UpdateRecord = {
  /** Random; decides the place in each rollout and the time of day, and is never sent. */
  readonly seed: string;
  /** The newest accepted list. */
  readonly seen?: SeenList;
  /** The last successful check. */
  readonly checkedAt?: Instant;
  /** The version that a notification has announced. */
  readonly announced?: string;
  readonly attempt?: InstallAttempt;
};

export type ChangeRecord = (record: UpdateRecord) => UpdateRecord;

const AT = z.pipe(
  z.number().check(z.int(), z.minimum(0), z.maximum(LAST_INSTANT)),
  z.transform(value => value as Instant),
);
const RELEASE = z.string().check(z.regex(VERSION));
const RECORD = z.strictObject({
  seed: z.string().check(z.regex(/^[0-9a-f-]{16,64}$/)),
  seen: z.exactOptional(
    z.strictObject({
      signedWith: z.string().check(z.regex(/^ed25519:[A-Za-z0-9+/]{43}=$/)),
      sequence: z.number().check(z.int(), z.minimum(1), z.maximum(Number.MAX_SAFE_INTEGER)),
    }),
  ),
  checkedAt: z.exactOptional(AT),
  announced: z.exactOptional(RELEASE),
  attempt: z.exactOptional(
    z.strictObject({
      version: RELEASE,
      at: AT,
      count: z.number().check(z.int(), z.minimum(1), z.maximum(1_000)),
      hasFailed: z.boolean(),
    }),
  ),
});

/** Parses a stored record strictly; undefined if it is damaged. */
export function parseUpdateRecord(value: unknown): UpdateRecord | undefined {
  const parsed = RECORD.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}
