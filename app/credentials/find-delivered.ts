import type { Context } from '../context.ts';
import type { Instant } from '../domain/instant.ts';
import type { ProfileName } from '../domain/profile.ts';
import { ok, type Result } from '../domain/result.ts';
import type { RoleSession } from '../domain/role-session.ts';

/**
 * Reconstructs a role session from its profiles after an interrupted delivery: profiles with credentials that Mai wrote, and
 * the earliest expiration, since some may still have the previous credentials. Undefined if there are none valid. Fails as the
 * files do.
 */
export async function findDelivered(
  { ports }: Pick<Context, 'ports'>,
  planned: RoleSession,
): Promise<Result<RoleSession | undefined>> {
  const found: { readonly profile: ProfileName; readonly expiration: Instant }[] = [];
  for (const profile of planned.profiles) {
    const credentials = await ports.credentialStore.read(profile);
    if (!credentials.ok) return credentials;
    const { expiration } = credentials.value ?? {};
    if (expiration !== undefined && ports.clock.now() < expiration) found.push({ profile, expiration });
  }
  const [soonest] = found.toSorted((one, other) => one.expiration - other.expiration);
  return ok(soonest && { ...planned, profiles: found.map(({ profile }) => profile), expiration: soonest.expiration });
}
