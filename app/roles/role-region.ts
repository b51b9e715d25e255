import { setupProvider } from '../company/company-rules.ts';
import { isAnyRegion, isRegion, PARTITIONS } from '../domain/partition.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { AwsRole } from '../domain/role.ts';
import { lockOf, preferredRegion } from '../settings/effective-preferences.ts';
import type { Snapshot } from '../snapshot.ts';
import type { KnownRole } from './known-roles.ts';

/** Effective region: the role's unless locked, else the company's, the person's, the partition's. Regions of other partitions are ignored. */
export function regionFor(snapshot: Snapshot, { key, providerId, role }: KnownRole): string {
  const partition = PARTITIONS[role.partition];
  const signInUrl = snapshot.providers.find(({ id }) => id === providerId)?.signInUrl;
  const provider = signInUrl === undefined ? undefined : setupProvider(snapshot.company, signInUrl);
  const own = lockOf(snapshot, 'region') === undefined ? snapshot.roleSettings[key]?.region : undefined;
  const wanted = [own, provider?.region, preferredRegion(snapshot)];
  return wanted.find(region => region !== undefined && isRegion(partition, region)) ?? partition.defaultRegion;
}

/** Validates a typed region, in general or for one role's partition. */
export function checkRegion(region: string, role: AwsRole | undefined): Result {
  if (!isAnyRegion(region)) return fail({ kind: 'not-a-region' });
  if (role === undefined || isRegion(PARTITIONS[role.partition], region)) return ok();
  return fail({ kind: 'region-elsewhere', role: role.name, example: PARTITIONS[role.partition].defaultRegion });
}
