import { longLivedKeysIn } from '../aws-files/long-lived-keys-in.ts';
import { isRegion, PARTITIONS, type PartitionId } from '../domain/partition.ts';
import type { ProfileName } from '../domain/profile.ts';
import type { TroubleshootFacts } from '../troubleshoot/facts.ts';
import { AWS_FILES } from '../troubleshoot/file-findings.ts';
import { serviceEndpoints, settingIn } from '../troubleshoot/tool-view.ts';
import type { KeyToAsk } from './ask-about-keys.ts';

type Facts = Pick<TroubleshootFacts, 'files' | 'sts' | 'variables'>;

/** The complete long-lived keys that AWS can be asked about, each once. A key for another service than AWS is never sent there. */
export function keysToAsk(facts: Facts): readonly KeyToAsk[] {
  if (facts.sts.kind === 'unreachable' && facts.sts.reason === 'offline') return [];
  const found = AWS_FILES.flatMap(file => {
    const read = facts.files[file];
    return read.kind === 'present' ? longLivedKeysIn(read.text, file) : [];
  });
  const own = found.filter(({ profile }) => !isForAnotherService(profile, facts));
  const asked = new Map(
    own.map(({ profile, key }) => [key.accessKeyId, { key, partition: partitionOf(profile, facts) }]),
  );
  return [...asked.values()];
}

const isForAnotherService = (profile: ProfileName, facts: Facts): boolean =>
  settingIn(profile, 'endpoint_url', facts) !== undefined || serviceEndpoints(profile, facts).length > 0;

/** By the profile's region; AWS's largest partition if it has none. */
function partitionOf(profile: ProfileName, facts: Facts): PartitionId {
  const region = settingIn(profile, 'region', facts)?.value ?? '';
  return Object.values(PARTITIONS).find(partition => isRegion(partition, region))?.id ?? 'aws';
}
