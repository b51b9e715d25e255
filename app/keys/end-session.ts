import type { Context } from '../context.ts';
import type { Failure } from '../domain/failure.ts';
import { hours, type Instant } from '../domain/instant.ts';
import type { ProviderId } from '../domain/provider.ts';
import type { Lapsed } from '../domain/refresh.ts';
import { ok, type Result } from '../domain/result.ts';
import { providerOfKey, type RoleKey } from '../domain/role.ts';
import { isLive, type RoleSession } from '../domain/role-session.ts';
import { refreshOf } from '../refresh/renewal-state.ts';
import { knownRole } from '../roles/known-roles.ts';
import type { Snapshot } from '../snapshot.ts';
import { settleIntent } from './delivery-journal.ts';
import { removeKeys } from './remove-keys.ts';
import { roleSessionOf } from './sessions-state.ts';
import { withdraw } from './withdraw.ts';

type About = { readonly key: RoleKey };

/** Removes the keys that Mai wrote for a role. If a file refuses, the role session stays, so that it can be tried again. */
export async function endSession(context: Context, { key }: About): Promise<Result> {
  const known = roleSessionOf(context.snapshot(), key);
  const intent = known && (await context.ports.journal.note({ kind: 'remove', session: known }));
  await withdraw(context, [key]);
  context.apply({ type: 'lapsedDropped', keys: [key] });
  const profiles = roleSessionOf(context.snapshot(), key)?.profiles ?? [];
  const removed = await removeKeys(context, profiles);
  if (removed.ok) context.apply({ type: 'sessionEnded', key });
  if (removed.ok) context.apply({ type: 'settled', key });
  if (intent !== undefined) settleIntent(context, intent);
  return removed;
}

/** Nothing comes of keys that are being got. A role that has others keeps those. */
export async function cancelAssume(context: Context, { key }: About): Promise<Result> {
  if (roleSessionOf(context.snapshot(), key) === undefined) return endSession(context, { key });
  await withdraw(context, [key]);
  return ok();
}

/** Ends the role sessions of one provider, or of all, and the assumes that would make new ones. */
export async function endSessions(context: Context, providerId?: ProviderId): Promise<Result> {
  const isMeant = (key: RoleKey) => providerId === undefined || providerOfKey(key) === providerId;
  await withdraw(context, context.snapshot().assuming.filter(isMeant));
  const { roleSessions, lapsed, lastRoles } = context.snapshot();
  const keys = new Set([...[...roleSessions, ...lapsed].map(({ key }) => key), ...lastRoles].filter(isMeant));
  let answer: Result = ok();
  for (const key of keys) {
    const ended = await endSession(context, { key });
    if (!ended.ok && answer.ok) answer = ended;
  }
  return answer;
}

/** How long ago a role may have ended and still come back by itself: a night is slept through, a weekend is not. */
const LAPSE_LIMIT = hours(16);

/**
 * Role sessions past their end leave the snapshot, and their dead keys the file if the person wants that. Those that a
 * refresh can bring back are remembered as lapsed, unless Mai has only just started: then nobody expects them. One that is
 * being renewed is left to its renewal: removing its keys now could hit the new ones.
 */
export async function expireSessions(context: Context, isStart = false): Promise<void> {
  const now = context.ports.clock.now();
  const { roleSessions, assuming, lapsed, preferences } = context.snapshot();
  const removesKeys = preferences.removeExpiredKeys;
  const over = roleSessions.filter(session => !isLive(session, now) && !assuming.includes(session.key));
  const back = isStart ? [] : over.filter(session => comesBack(context.snapshot(), session, now));
  const tooOld = lapsed.filter(({ endedAt }) => now - endedAt > LAPSE_LIMIT);
  context.apply({ type: 'timePassed', now, lapsed: back.map(lapsedOf) });
  context.apply({ type: 'lapsedDropped', keys: tooOld.map(({ key }) => key) });
  for (const { providerId, key, role } of tooOld)
    context.fail({ providerId, key }, { kind: 'session-expired', role: role.name });
  await Promise.all(
    over.map(async session => {
      const { key, providerId, role, profiles } = session;
      const removed = removesKeys ? await removeKeys(context, profiles) : ok();
      const expired: Failure = { kind: 'session-expired', role: role.name, ...(!removesKeys && { keysStay: true }) };
      const isQuiet = back.includes(session) && refreshOf(context.snapshot(), providerId)?.kind !== 'put-off';
      if (!removed.ok) context.fail({ providerId, key }, removed.failure);
      else if (!isQuiet) context.fail({ providerId, key }, expired);
    }),
  );
}

function comesBack(snapshot: Snapshot, { key, providerId, expiration }: RoleSession, now: Instant): boolean {
  const isGivenUp = [providerId, key].some(subject => refreshOf(snapshot, subject)?.kind === 'gave-up');
  return !isGivenUp && now - expiration <= LAPSE_LIMIT && knownRole(snapshot, key) !== undefined;
}

const lapsedOf = ({ key, providerId, role, expiration }: RoleSession): Lapsed => ({
  key,
  providerId,
  role,
  reason: 'ended',
  endedAt: expiration,
});
