import type { Context } from '../context.ts';
import { settleIntent } from '../credentials/delivery-journal.ts';
import { removeCredentials } from '../credentials/remove-credentials.ts';
import type { Failure } from '../domain/failure.ts';
import { hours, type Instant } from '../domain/instant.ts';
import type { ProviderId } from '../domain/provider.ts';
import { ok, type Result } from '../domain/result.ts';
import { providerOfKey, type RoleKey } from '../domain/role.ts';
import { isLive, type RoleSession } from '../domain/role-session.ts';
import type { Lapsed } from '../renewal/renewal.ts';
import { renewalOf } from '../renewal/renewal-state.ts';
import { knownRole } from '../roles/known-roles.ts';
import type { Snapshot } from '../snapshot.ts';
import { roleSessionOf } from './sessions-state.ts';
import { withdraw } from './withdraw.ts';

type About = { readonly key: RoleKey };

/** Stops a role: removes the credentials that Mai wrote. If a file can't be edited, the session stays, for another attempt. */
export async function stopRole(context: Context, { key }: About): Promise<Result> {
  const known = roleSessionOf(context.snapshot(), key);
  const intent = known && (await context.ports.journal.note({ kind: 'remove', session: known }));
  await withdraw(context, [key]);
  context.apply({ type: 'lapsedDropped', keys: [key] });
  const profiles = roleSessionOf(context.snapshot(), key)?.profiles ?? [];
  const removed = await removeCredentials(context, profiles);
  if (removed.ok) context.apply({ type: 'sessionEnded', key });
  if (removed.ok) context.apply({ type: 'settled', key });
  if (intent !== undefined) settleIntent(context, intent);
  return removed;
}

/** Cancels a start or renewal. Existing credentials stay. */
export async function cancelStart(context: Context, { key }: About): Promise<Result> {
  if (roleSessionOf(context.snapshot(), key) === undefined) return stopRole(context, { key });
  await withdraw(context, [key]);
  return ok();
}

/** Stops the roles of one provider or of all, and cancels starts. */
export async function stopRoles(context: Context, providerId?: ProviderId): Promise<Result> {
  const isMeant = (key: RoleKey) => providerId === undefined || providerOfKey(key) === providerId;
  await withdraw(context, context.snapshot().assuming.filter(isMeant));
  const { roleSessions, lapsed, lastRoles } = context.snapshot();
  const keys = new Set([...[...roleSessions, ...lapsed].map(({ key }) => key), ...lastRoles].filter(isMeant));
  let answer: Result = ok();
  for (const key of keys) {
    const ended = await stopRole(context, { key });
    if (!ended.ok && answer.ok) answer = ended;
  }
  return answer;
}

/** How long after expiration a role may restart automatically: over a night, not over a weekend. */
const LAPSE_LIMIT = hours(16);

/**
 * Removes expired role sessions from the snapshot and, by preference, their credentials from the files. Those that renewal can
 * restart are remembered as lapsed, unless Mai has just started. A role that is being renewed is left to its renewal: removing
 * its credentials now could remove the new ones.
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
      const removed = removesKeys ? await removeCredentials(context, profiles) : ok();
      const expired: Failure = { kind: 'session-expired', role: role.name, ...(!removesKeys && { keysStay: true }) };
      const isQuiet = back.includes(session) && renewalOf(context.snapshot(), providerId)?.kind !== 'put-off';
      if (!removed.ok) context.fail({ providerId, key }, removed.failure);
      else if (!isQuiet) context.fail({ providerId, key }, expired);
    }),
  );
}

function comesBack(snapshot: Snapshot, { key, providerId, expiration }: RoleSession, now: Instant): boolean {
  const isGivenUp = [providerId, key].some(subject => renewalOf(snapshot, subject)?.kind === 'gave-up');
  return !isGivenUp && now - expiration <= LAPSE_LIMIT && knownRole(snapshot, key) !== undefined;
}

const lapsedOf = ({ key, providerId, role, expiration }: RoleSession): Lapsed => ({
  key,
  providerId,
  role,
  reason: 'ended',
  endedAt: expiration,
});
