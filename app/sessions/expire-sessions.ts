import type { Context } from '../context.ts';
import { toolsWait } from '../credential-process/tools-wait.ts';
import { removeProfiles } from '../credentials/write-profiles.ts';
import type { Failure } from '../domain/failure.ts';
import { hours, type Instant } from '../domain/instant.ts';
import { ok } from '../domain/result.ts';
import { isActive, type RoleSession } from '../domain/role-session.ts';
import type { RoleToResume } from '../renewal/renewal.ts';
import { renewalOf } from '../renewal/renewal-state.ts';
import { knownRole } from '../roles/known-roles.ts';
import type { Snapshot } from '../snapshot.ts';

/** How long after expiration a role may restart automatically: over a night, not over a weekend. */
export const RESUME_LIMIT = hours(16);

/**
 * Removes expired role sessions from the snapshot and, by preference, their credentials from the files. Those that renewal can
 * restart are remembered as roles to resume, unless Mai has just started. A role that is being renewed is left to its renewal: removing
 * its credentials now could remove the new ones.
 */
export async function expireSessions(context: Context, isStart = false): Promise<void> {
  const now = context.ports.clock.now();
  const { roleSessions, starting, rolesToResume, preferences } = context.snapshot();
  const removesKeys = preferences.removeExpiredKeys;
  const over = roleSessions.filter(session => !isActive(session, now) && !starting.includes(session.key));
  const back = isStart ? [] : over.filter(session => comesBack(context.snapshot(), session, now));
  const tooOld = rolesToResume.filter(({ endedAt }) => now - endedAt > RESUME_LIMIT);
  context.apply({ type: 'timePassed', now, rolesToResume: back.map(roleToResumeOf) });
  context.apply({ type: 'rolesToResumeDropped', keys: tooOld.map(({ key }) => key) });
  for (const { providerId, key, role } of tooOld)
    context.fail({ providerId, key }, { kind: 'session-expired', role: role.name });
  await Promise.all(
    over.map(async session => {
      const { key, providerId, role, profiles } = session;
      // The profile that tools wait with has no credentials in it.
      const isLeft = toolsWait(context.snapshot(), key);
      const removed = removesKeys && !isLeft ? await removeProfiles(context, profiles) : ok();
      const expired: Failure = { kind: 'session-expired', role: role.name, ...(!removesKeys && { keysStay: true }) };
      const isQuiet = back.includes(session) && renewalOf(context.snapshot(), providerId)?.kind !== 'snoozed';
      if (!removed.ok) context.fail({ providerId, key }, removed.failure);
      else if (!isQuiet) context.fail({ providerId, key }, expired);
    }),
  );
}

function comesBack(snapshot: Snapshot, { key, providerId, expiration }: RoleSession, now: Instant): boolean {
  const isGivenUp = [providerId, key].some(subject => renewalOf(snapshot, subject)?.kind === 'gave-up');
  return !isGivenUp && now - expiration <= RESUME_LIMIT && knownRole(snapshot, key) !== undefined;
}

const roleToResumeOf = ({ key, providerId, role, expiration }: RoleSession): RoleToResume => ({
  key,
  providerId,
  role,
  reason: 'ended',
  endedAt: expiration,
});
