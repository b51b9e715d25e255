import { type Instant, instant } from '../domain/instant.ts';
import type { ProviderId } from '../domain/provider.ts';
import { isActive } from '../domain/role-session.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Text } from '../text/en/en.ts';
import { timeOf } from '../window/renewal-notices.ts';

/** Until when credentials of a company are valid after a sign-out, in a program that has read them already; undefined if there are none. */
export function staysValid(snapshot: Snapshot, providerId: ProviderId, now: Instant, text: Text): string | undefined {
  const ends = snapshot.roleSessions
    .filter(session => session.providerId === providerId && isActive(session, now))
    .map(({ expiration }) => expiration);
  return ends.length === 0 ? undefined : text.accessPortal.staysValid(timeOf(snapshot, instant(Math.max(...ends))));
}
