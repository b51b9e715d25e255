import { type Instant, instant } from './domain/instant.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * When the core must look again: at the next end of a role session; undefined while nothing can change by itself. One that
 * is being renewed is looked at when its renewal is over.
 */
export function nextWake(snapshot: Snapshot, now: Instant): Instant | undefined {
  const ends = snapshot.roleSessions
    .filter(({ key }) => !snapshot.assuming.includes(key))
    .map(({ expiration }) => expiration);
  return ends.length === 0 ? undefined : instant(Math.max(now, Math.min(...ends)));
}
