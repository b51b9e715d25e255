import type { Context } from '../context.ts';
import type { LastUse, LongLivedKey } from '../domain/credentials.ts';
import { hours, type Instant } from '../domain/instant.ts';
import type { PartitionId } from '../domain/partition.ts';
import type { KeyStatus, KnownKey } from './key-status.ts';

/** A key to ask AWS about, with its own rights. */
export type KeyToAsk = { readonly key: LongLivedKey; readonly partition: PartitionId };

/** Most keys to ask about, so that Troubleshoot stays within seconds. */
const MOST = 5;

/** What AWS says about each key. A key that AWS can't be asked about is missing. */
export async function askAboutKeys(
  ports: Pick<Context['ports'], 'iam' | 'clock'>,
  keys: readonly KeyToAsk[],
): Promise<readonly KnownKey[]> {
  const asked = keys.slice(0, MOST).map(async (signer): Promise<readonly KnownKey[]> => {
    const status = await statusOf(ports, signer);
    const { key, partition } = signer;
    return status === undefined ? [] : [{ accessKeyId: key.accessKeyId, partition, status }];
  });
  return (await Promise.all(asked)).flat();
}

async function statusOf(
  { iam, clock }: Pick<Context['ports'], 'iam' | 'clock'>,
  signer: KeyToAsk,
): Promise<KeyStatus | undefined> {
  const daysSince = (at: Instant) => Math.max(0, Math.floor((clock.now() - at) / hours(24)));
  const lastUseIn = ({ at, service }: LastUse) => ({ days: daysSince(at), service });
  const id = signer.key.accessKeyId;
  // Asked first: the other two calls are uses of the key themselves.
  const lastUse = await iam.lastUse(signer, id);
  // An unreachable IAM would make Troubleshoot wait three times.
  if (!lastUse.ok && lastUse.failure.kind !== 'iam-refused') return undefined;
  const owner = await iam.owner(signer);
  if (!owner.ok)
    return owner.failure.kind === 'iam-refused' ? { kind: 'rejected', code: owner.failure.code } : undefined;
  const { accountId } = owner.value;
  if (owner.value.kind === 'root') return { kind: 'root', accountId };
  const listed = await iam.list(signer);
  const own = listed.ok ? listed.value.find(each => each.id === id) : undefined;
  return {
    kind: 'user',
    accountId,
    name: owner.value.name,
    ...(listed.ok && own !== undefined && { keys: { days: daysSince(own.createdAt), count: listed.value.length } }),
    ...(lastUse.ok && { lastUse: lastUse.value === undefined ? 'never' : lastUseIn(lastUse.value) }),
  };
}
