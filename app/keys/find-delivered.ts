import type { Context } from '../context.ts';
import type { Instant } from '../domain/instant.ts';
import type { ProfileName } from '../domain/profile.ts';
import { ok, type Result } from '../domain/result.ts';
import type { RoleSession } from '../domain/role-session.ts';

/**
 * The role session as its profiles really have it, after a delivery that did not finish: those that lead to credentials of
 * Mai's, and the expiration of the first that expires, since some may still have the credentials of before. Undefined where
 * there is nothing valid. Fails as the files do.
 */
export async function findDelivered(
  { ports }: Pick<Context, 'ports'>,
  planned: RoleSession,
): Promise<Result<RoleSession | undefined>> {
  const found: { readonly profile: ProfileName; readonly expiration: Instant }[] = [];
  for (const profile of planned.profiles) {
    const credentials = await ports.credentialsFile.read(profile);
    if (!credentials.ok) return credentials;
    const { expiration } = credentials.value ?? {};
    if (expiration !== undefined && ports.clock.now() < expiration) found.push({ profile, expiration });
  }
  const [soonest] = found.toSorted((one, other) => one.expiration - other.expiration);
  return ok(soonest && { ...planned, profiles: found.map(({ profile }) => profile), expiration: soonest.expiration });
}
