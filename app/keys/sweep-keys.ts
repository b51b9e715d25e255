import type { Context } from '../context.ts';
import { ok, type Result } from '../domain/result.ts';
import type { OwnedProfile } from './credentials-file-port.ts';
import { removeKeys } from './remove-keys.ts';

/** Takes expired credentials of Mai's out of the files, where no role session has them, if the person wants expired ones removed. */
export async function sweepExpired(context: Context): Promise<Result> {
  if (!context.snapshot().preferences.removeExpiredKeys) return ok();
  const now = context.ports.clock.now();
  return sweep(context, ({ expiration }) => expiration !== undefined && expiration <= now);
}

/**
 * Takes valid credentials of Mai's out of the files that no role session has, as when the settings were damaged: nobody
 * could see or stop them. For the start only: a role that is being started has its credentials in the files first.
 */
export async function sweepOrphans(context: Context): Promise<Result> {
  const now = context.ports.clock.now();
  return sweep(
    context,
    ({ expiration }) => expiration !== undefined && expiration > now && context.snapshot().assuming.length === 0,
  );
}

async function sweep(context: Context, isMeant: (owned: OwnedProfile) => boolean): Promise<Result> {
  const owned = await context.ports.credentialsFile.owned();
  if (!owned.ok) return owned;
  const inUse = new Set(context.snapshot().roleSessions.flatMap(({ profiles }) => profiles));
  const left = owned.value.filter(profile => isMeant(profile) && !inUse.has(profile.profile));
  return removeKeys(
    context,
    left.map(({ profile }) => profile),
  );
}
