import { setUpProvider } from '../company/company-rules.ts';
import { isAnyRegion, isRegion, PARTITIONS } from '../domain/partition.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { AwsRole } from '../domain/role.ts';
import { lockOf, preferredRegion } from '../settings/effective-preferences.ts';
import type { Snapshot } from '../snapshot.ts';
import type { KnownRole } from './known-roles.ts';

/** The role's own region unless regions are locked, else its company's, else the person's, else the partition's; one of another partition does not count. */
export function regionFor(snapshot: Snapshot, { key, providerId, role }: KnownRole): string {
  const partition = PARTITIONS[role.partition];
  const signInUrl = snapshot.providers.find(({ id }) => id === providerId)?.signInUrl;
  const provider = signInUrl === undefined ? undefined : setUpProvider(snapshot.company, signInUrl);
  const own = lockOf(snapshot, 'region') === undefined ? snapshot.roleSettings[key]?.region : undefined;
  const wanted = [own, provider?.region, preferredRegion(snapshot)];
  return wanted.find(region => region !== undefined && isRegion(partition, region)) ?? partition.defaultRegion;
}

/** A region as a person typed it, for everything or for one role, whose partition it must be of. */
export function checkRegion(region: string, role: AwsRole | undefined): Result {
  if (!isAnyRegion(region)) return fail({ kind: 'not-a-region' });
  if (role === undefined || isRegion(PARTITIONS[role.partition], region)) return ok();
  return fail({ kind: 'region-elsewhere', role: role.name, example: PARTITIONS[role.partition].defaultRegion });
}
