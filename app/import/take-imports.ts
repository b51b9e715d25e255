import { accountNameFrom } from '../accounts/account-names.ts';
import type { Context } from '../context.ts';
import type { CommandOf } from '../contract.ts';
import { parseRoleArn } from '../domain/arn.ts';
import { isRegion, PARTITIONS } from '../domain/partition.ts';
import type { ProviderId } from '../domain/provider.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { roleKey } from '../domain/role.ts';
import { checkProfileName } from '../roles/profile-names.ts';
import { lockOf } from '../settings/effective-preferences.ts';
import { providerAt, signInAndPick } from '../sign-in/providers.ts';
import { type ImportCandidate, importId } from './import-candidate.ts';

/** Imports the chosen entries, and signs in if they belong to one company. Fails with `too-many-companies`. */
export async function takeImports(context: Context, { chosen }: CommandOf<'takeImports'>): Promise<Result> {
  const taken = await takeChosen(context, chosen);
  if (!taken.ok) return taken;
  const [only, ...others] = taken.value;
  return only === undefined || others.length > 0 ? ok() : signInAndPick(context, { providerId: only });
}

/** Returns the companies of the chosen entries. */
async function takeChosen(context: Context, chosen: readonly string[]): Promise<Result<readonly ProviderId[]>> {
  const found = (context.snapshot().imports ?? []).flatMap(({ candidates }) => candidates);
  const wanted = found.filter(candidate => chosen.includes(importId(candidate)));
  const companies = new Set<ProviderId>();
  for (const candidate of wanted) {
    const { signInUrl, portalRegion } = candidate;
    const portal = portalRegion === undefined ? undefined : { region: portalRegion };
    const providerId = await providerAt(context, signInUrl, portal);
    if (providerId === undefined) return fail({ kind: 'too-many-companies' });
    companies.add(providerId);
    takeRole(context, providerId, candidate);
    takePermissionSets(context, providerId, candidate);
  }
  return ok([...companies]);
}

/** Imports profile name and region, and the account name if no better one is known. */
function takeRole({ snapshot, apply }: Context, providerId: ProviderId, candidate: ImportCandidate): void {
  const role = parseRoleArn(candidate.role?.roleArn ?? candidate.roleArn ?? '');
  if (role === undefined) return;
  const { profileName = '', region = '' } = candidate;
  const label = accountNameFrom(candidate.accountName ?? '', role.accountId);
  const key = roleKey(providerId, role.arn);
  const name = checkProfileName(snapshot(), key, profileName);
  const takesName = name.ok && lockOf(snapshot(), 'profileNames') === undefined;
  const takesRegion = lockOf(snapshot(), 'region') === undefined && isRegion(PARTITIONS[role.partition], region);
  const change = { ...(takesName && { profileName: name.value }), ...(takesRegion && { region }) };
  if (Object.keys(change).length > 0) apply({ type: 'roleSettingsChanged', key, change });
  const isUnnamed = snapshot().accounts[role.accountId]?.label === undefined;
  if (label !== undefined && isUnnamed) apply({ type: 'accountChanged', accountId: role.accountId, change: { label } });
}

/** As many favorites as have a number key. */
const MOST_FAVORITES = 9;

/** The first roles that the tool's profiles use become favorites; their regions are imported. */
function takePermissionSets(
  { snapshot, apply }: Context,
  providerId: ProviderId,
  { permissionSets = [] }: ImportCandidate,
): void {
  for (const { arn, region = '' } of permissionSets) {
    const role = parseRoleArn(arn);
    if (role === undefined) continue;
    const key = roleKey(providerId, arn);
    const { favorites } = snapshot();
    const isFavorite = favorites.includes(key) || favorites.length >= MOST_FAVORITES;
    if (!isFavorite) apply({ type: 'favoriteChanged', key, at: favorites.length });
    const takesRegion = lockOf(snapshot(), 'region') === undefined && isRegion(PARTITIONS[role.partition], region);
    if (takesRegion) apply({ type: 'roleSettingsChanged', key, change: { region } });
  }
}
