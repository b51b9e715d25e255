import { isRegion, PARTITIONS } from './domain/partition.ts';
import type { KnownRole, Snapshot } from './snapshot.ts';

/** The role's region, else the person's, else the partition's; one of another partition does not count. */
export function regionFor(snapshot: Snapshot, { key, role }: KnownRole): string {
  const partition = PARTITIONS[role.partition];
  const wanted = [snapshot.roleSettings[key]?.region, snapshot.preferences.region];
  return wanted.find(region => region !== undefined && isRegion(partition, region)) ?? partition.defaultRegion;
}
