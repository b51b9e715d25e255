import type { Context } from '../context.ts';
import { ok, type Result } from '../domain/result.ts';
import type { OwnedProfile } from './credential-store-port.ts';
import { removeProfiles } from './write-profiles.ts';

/** Removes expired credentials without a role session from the files, if the preference says so. */
export async function sweepExpired(context: Context): Promise<Result> {
  if (!context.snapshot().preferences.removeExpiredKeys) return ok();
  const now = context.ports.clock.now();
  return sweep(context, ({ expiration }) => expiration !== undefined && expiration <= now);
}

/**
 * Removes valid credentials without a role session from the files, for example after damaged settings, since they could not be
 * seen or stopped. At start only: a starting role has credentials in the files before it has a session.
 */
export async function sweepOrphans(context: Context): Promise<Result> {
  const now = context.ports.clock.now();
  return sweep(
    context,
    ({ expiration }) => expiration !== undefined && expiration > now && context.snapshot().starting.length === 0,
  );
}

async function sweep(context: Context, isMeant: (owned: OwnedProfile) => boolean): Promise<Result> {
  const owned = await context.ports.credentialStore.owned();
  if (!owned.ok) return owned;
  const inUse = new Set(context.snapshot().roleSessions.flatMap(({ profiles }) => profiles));
  const left = owned.value.filter(profile => isMeant(profile) && !inUse.has(profile.profile));
  return removeProfiles(
    context,
    left.map(({ profile }) => profile),
  );
}
