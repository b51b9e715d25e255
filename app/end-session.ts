import type { Context } from './context.ts';
import { DEFAULT_PROFILE } from './domain/profile.ts';
import type { ProviderId } from './domain/provider.ts';
import { ok, type Result } from './domain/result.ts';
import type { RoleKey } from './domain/role.ts';
import type { RoleSession } from './domain/role-session.ts';
import { roleSessionOf } from './snapshot.ts';

/** Removes the keys that Mai wrote for a role. If a file refuses, the role session stays, so that it can be tried again. */
export async function endSession(context: Context, key: RoleKey): Promise<Result> {
  const session = roleSessionOf(context.snapshot(), key);
  if (session === undefined) return ok();
  const removed = await removeKeys(context, session);
  if (!removed.ok) return removed;
  context.apply({ type: 'sessionEnded', key });
  context.apply({ type: 'settled', key });
  return ok();
}

/** Takes a session's keys out of every profile it wrote; the first refusal is the answer, after all were tried. */
export async function removeKeys(context: Context, session: RoleSession): Promise<Result> {
  let answer: Result = ok();
  for (const profile of session.profiles) {
    const removed = await context.ports.credentialsFile.remove(profile);
    if (!removed.ok && answer.ok) answer = removed;
  }
  return answer;
}

/** Ends the role sessions of one provider, or of all. */
export async function endSessions(context: Context, providerId?: ProviderId): Promise<Result> {
  let answer: Result = ok();
  for (const session of context.snapshot().roleSessions) {
    if (providerId !== undefined && session.providerId !== providerId) continue;
    const ended = await endSession(context, session.key);
    if (!ended.ok && answer.ok) answer = ended;
  }
  return answer;
}

/** Role sessions past their end leave the snapshot, and their dead keys the file. */
export async function expireSessions(context: Context): Promise<void> {
  const now = context.ports.clock.now();
  const over = context.snapshot().roleSessions.filter(session => session.expiration <= now);
  context.apply({ type: 'timePassed', now });
  for (const session of over) {
    context.fail(
      { providerId: session.providerId, key: session.key },
      { kind: 'session-expired', role: session.role.name },
    );
    await removeKeys(context, session);
  }
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
