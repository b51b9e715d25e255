import { type Instant, instant } from './domain/instant.ts';
import type { Snapshot } from './snapshot.ts';

/** When the core must look again: at the next end of a role session; undefined while nothing can change by itself. */
export function nextWake(snapshot: Snapshot, now: Instant): Instant | undefined {
  const ends = snapshot.roleSessions.map(({ expiration }) => expiration);
  return ends.length === 0 ? undefined : instant(Math.max(now, Math.min(...ends)));
}
