import type { Context } from './context.ts';
import type { Failure } from './domain/failure.ts';
import { DEFAULT_PROFILE } from './domain/profile.ts';
import type { ProviderId } from './domain/provider.ts';
import { ok, type Result } from './domain/result.ts';
import { providerOfKey, type RoleKey } from './domain/role.ts';
import { isLive } from './domain/role-session.ts';
import { removeKeys } from './remove-keys.ts';
import { roleSessionOf } from './snapshot.ts';
import { withdraw } from './withdraw.ts';

/** Removes the keys that Mai wrote for a role. If a file refuses, the role session stays, so that it can be tried again. */
export async function endSession(context: Context, key: RoleKey): Promise<Result> {
  await withdraw(context, [key]);
  const session = roleSessionOf(context.snapshot(), key);
  if (session === undefined) return ok();
  const removed = await removeKeys(context, session.profiles);
  if (!removed.ok) return removed;
  context.apply({ type: 'sessionEnded', key });
  context.apply({ type: 'settled', key });
  return ok();
}

/** Ends the role sessions of one provider, or of all, and the assumes that would make new ones. */
export async function endSessions(context: Context, providerId?: ProviderId): Promise<Result> {
  const isMeant = (key: RoleKey) => providerId === undefined || providerOfKey(key) === providerId;
  await withdraw(context, context.snapshot().assuming.filter(isMeant));
  let answer: Result = ok();
  for (const { key } of context.snapshot().roleSessions.filter(session => isMeant(session.key))) {
    const ended = await endSession(context, key);
    if (!ended.ok && answer.ok) answer = ended;
  }
  return answer;
}

/**
 * Role sessions past their end leave the snapshot, and their dead keys the file. One that is being renewed is left to its
 * renewal: removing its keys now could hit the new ones.
 */
export async function expireSessions(context: Context): Promise<void> {
  const now = context.ports.clock.now();
  const { roleSessions, assuming } = context.snapshot();
  const over = roleSessions.filter(session => !isLive(session, now) && !assuming.includes(session.key));
  context.apply({ type: 'timePassed', now });
  await Promise.all(
    over.map(async ({ key, providerId, role, profiles }) => {
      const removed = await removeKeys(context, profiles);
      const failure: Failure = removed.ok ? { kind: 'session-expired', role: role.name } : removed.failure;
      context.fail({ providerId, key }, failure);
    }),
  );
}

/** Gives `default` to a role, or to none. The role that had it keeps its own profile. */
export async function releaseDefault(context: Context): Promise<Result> {
  const { apply, snapshot, ports } = context;
  const owner = snapshot().defaultOwner;
  if (owner === undefined) return ok();
  const session = roleSessionOf(snapshot(), owner);
  if (session?.profiles.includes(DEFAULT_PROFILE)) {
    const removed = await ports.credentialsFile.remove(DEFAULT_PROFILE);
    if (!removed.ok) return removed;
    apply({
      type: 'roleAssumed',
      session: { ...session, profiles: session.profiles.filter(name => name !== DEFAULT_PROFILE) },
    });
  }
  apply({ type: 'defaultOwnerChanged', key: undefined });
  return ok();
}
