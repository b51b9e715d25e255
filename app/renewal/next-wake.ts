import { type Instant, instant } from '../domain/instant.ts';
import type { Snapshot } from '../snapshot.ts';
import { dueAt, targets } from './renewal-plan.ts';

/**
 * Next wake-up of the core: a due renewal, the next expiration or step of a key rotation; undefined while nothing changes by time. A starting role is
 * checked once it has started.
 */
export function nextWake(snapshot: Snapshot, now: Instant): Instant | undefined {
  const ends = snapshot.roleSessions
    .filter(({ key }) => !snapshot.starting.includes(key))
    .map(({ expiration }) => expiration);
  const dues = targets(snapshot)
    .map(target => dueAt(snapshot, target))
    .filter(due => due !== undefined);
  const rotations = snapshot.rotations.map(({ dueAt: due }) => due).filter(due => due !== undefined);
  const times = [...ends, ...dues, ...rotations];
  return times.length === 0 ? undefined : instant(Math.max(now, Math.min(...times)));
}
