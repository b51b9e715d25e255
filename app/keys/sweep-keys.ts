import type { Context } from '../context.ts';
import { ok, type Result } from '../domain/result.ts';
import { removeKeys } from './remove-keys.ts';

/**
 * Takes out of the files what an earlier run left there when it crashed: expired keys of profiles that belong to no role
 * session any more. Keys that are still good stay until they have expired.
 */
export async function sweepKeys(context: Context): Promise<Result> {
  const { ports, snapshot } = context;
  if (!snapshot().preferences.removeExpiredKeys) return ok();
  const owned = await ports.credentialsFile.owned();
  if (!owned.ok) return owned;
  const now = ports.clock.now();
  const inUse = new Set(snapshot().roleSessions.flatMap(({ profiles }) => profiles));
  const over = owned.value.filter(
    ({ profile, expiration }) => expiration !== undefined && expiration <= now && !inUse.has(profile),
  );
  return removeKeys(
    context,
    over.map(({ profile }) => profile),
  );
}
