import * as z from 'zod/mini';
import { REFERENCE } from '../command-fields.ts';
import { type Instant, LAST_INSTANT } from '../domain/instant.ts';
import { PARTITIONS, type PartitionId } from '../domain/partition.ts';
import type { ProfileName } from '../domain/profile.ts';
import { ACCOUNT_ID, branded } from '../domain/stored-role.ts';

const KEY_ID = z.string().check(z.regex(/^[A-Z0-9]{16,128}$/));
const INSTANT = z.pipe(
  z.number().check(z.int(), z.minimum(0), z.maximum(LAST_INSTANT)),
  z.transform(value => value as Instant),
);
const withNewKey = <K extends string>(kind: K) => z.strictObject({ kind: z.literal(kind), newId: KEY_ID });

/** A rotation in the journal. */
export const ROTATION = z.strictObject({
  id: REFERENCE,
  partition: z.enum(Object.keys(PARTITIONS) as [PartitionId, ...PartitionId[]]),
  accountId: ACCOUNT_ID,
  user: z.string().check(z.regex(/^[\w+=,.@-]{1,64}$/)),
  places: z
    .array(
      z.strictObject({
        file: z.enum(['credentials', 'config']),
        profile: branded<ProfileName>(/^[A-Za-z0-9_\-./%@:+]{1,128}$/),
      }),
    )
    .check(z.minLength(1), z.maxLength(100)),
  oldId: KEY_ID,
  startedAt: INSTANT,
  stage: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('creating'), known: z.array(KEY_ID).check(z.maxLength(10)) }),
    withNewKey('replacing'),
    withNewKey('unused'),
    withNewKey('unknown-key'),
    z.strictObject({
      kind: z.literal('inactive'),
      newId: KEY_ID,
      deleteAt: INSTANT,
      remindedAt: z.exactOptional(INSTANT),
    }),
    withNewKey('reactivating'),
    withNewKey('both-active'),
  ]),
});
