import { isRegion, PARTITIONS, type Partition } from '../domain/partition.ts';
import { isPortal } from '../domain/provider.ts';
import { preferredRegion } from '../settings/effective-preferences.ts';
import type { Snapshot } from '../snapshot.ts';

/** The partition of an access portal, by a host that names no region. */
export function partitionOfPortal(address: string): Partition {
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  if (/\.(cn|com\.cn)$/.test(host)) return PARTITIONS['aws-cn'];
  if (/(^|\.)us-gov[.-]/.test(host)) return PARTITIONS['aws-us-gov'];
  return host.endsWith('.eu') ? PARTITIONS['aws-eusc'] : PARTITIONS.aws;
}

/** The region that is most likely an access portal's: another portal's, the default region of roles, or the partition's first. */
export function likelyRegion(
  { providers, preferences, company }: Pick<Snapshot, 'providers' | 'preferences' | 'company'>,
  address: string,
): string {
  const partition = partitionOfPortal(address);
  const known = [
    ...providers.filter(isPortal).map(({ portal }) => portal.region),
    preferredRegion({ preferences, company }),
  ];
  return known.find(region => region !== undefined && isRegion(partition, region)) ?? partition.defaultRegion;
}
