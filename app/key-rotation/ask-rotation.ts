import type { Context } from '../context.ts';
import type { FileDifference } from '../domain/aws-file.ts';
import { type LongLivedKey, masked } from '../domain/credentials.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import { later } from '../domain/instant.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { RotationQuestion } from './key-rotation-state.ts';
import { isOnlyIn } from './replace-key.ts';
import { GRACE, type Rotation } from './rotation.ts';

/** What would be rotated, and how that is shown. */
export type PlannedRotation = {
  readonly key: LongLivedKey;
  readonly rotation: Pick<Rotation, 'partition' | 'accountId' | 'user' | 'places' | 'oldId'>;
  /** IDs of the user's keys. */
  readonly known: readonly string[];
  readonly question: RotationQuestion;
};

/**
 * Shows what a rotation of a finding's key would do. Fails with `not-found`, `key-changed`, `key-elsewhere`, `root-key`, `two-keys`,
 * and as AWS and the files do.
 */
export async function askRotation(context: Context, { id }: { readonly id: string }): Promise<Result> {
  const planned = await planRotation(context, id);
  if (!planned.ok) return planned;
  context.apply({ type: 'rotationAsked', question: planned.value.question });
  return ok();
}

export async function planRotation({ ports, snapshot }: Context, id: string): Promise<Result<PlannedRotation>> {
  const found = snapshot().troubleshoot?.findings.find(each => each.id === id)?.finding;
  // Without AWS's word about it the key may be another service's, and must not be sent to AWS.
  if (found?.kind !== 'long-lived-key' || found.where.kind !== 'profile' || found.aws === undefined)
    return fail({ kind: 'not-found' });
  const { file, profile } = found.where;
  const placed = await ports.keyFiles.read();
  if (!placed.ok) return placed;
  const key = placed.value.find(({ place }) => place.file === file && place.profile === profile)?.key;
  if (key === undefined || masked(key.accessKeyId) !== found.id) return fail({ kind: 'key-changed' });
  const places = placed.value
    .filter(
      ({ key: { accessKeyId, secretAccessKey } }) =>
        accessKeyId === key.accessKeyId && secretAccessKey === key.secretAccessKey,
    )
    .map(({ place }) => place);
  const isEverywhere = await isOnlyIn(ports.keyFiles, key.accessKeyId, places);
  if (!isEverywhere.ok) return isEverywhere;
  const { partition } = found.aws;
  const signer = { key, partition };
  const owner = await ports.iam.owner(signer);
  if (!owner.ok) return owner;
  if (owner.value.kind === 'root') return fail({ kind: 'root-key' });
  const listed = await ports.iam.list(signer);
  if (!listed.ok) return listed;
  if (listed.value.length > 1) return fail({ kind: 'two-keys' });
  const differences: FileDifference[] = [];
  for (const place of places) {
    const difference = await ports.keyFiles.preview(place, key);
    if (!difference.ok) return difference;
    differences.push(difference.value);
  }
  const { accountId, name: user } = owner.value;
  const oldId = key.accessKeyId;
  return ok({
    key,
    rotation: { partition, accountId, user, places, oldId },
    known: listed.value.map(each => each.id),
    question: {
      id,
      shown: fingerprint({ oldId, accountId, user, differences }),
      oldId: masked(oldId),
      user,
      accountId,
      differences,
      deleteAt: later(ports.clock.now(), GRACE),
    },
  });
}
