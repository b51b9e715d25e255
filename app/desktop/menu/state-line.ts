import { type Instant, instant } from '../../domain/instant.ts';
import { isActive } from '../../domain/role-session.ts';
import { renewsAutomatically } from '../../renewal/renews-automatically.ts';
import { companyLabels } from '../../roles/role-list.ts';
import { roleSessionOf } from '../../sessions/sessions-state.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Text } from '../../text/en/en.ts';
import { renewalNotices, timeOf } from '../../window/renewal-notices.ts';

/** The state of Mai in words: what is running, what needs the person, or how many roles are active and for how long. */
export function stateLine(snapshot: Snapshot, now: Instant, text: Text): string {
  const words = text.menu.state;
  const starts = snapshot.starting.filter(key => roleSessionOf(snapshot, key) === undefined).length;
  if (starts > 0) return words.starting(starts);
  const signingIn = snapshot.providers.find(({ id }) => {
    const signIn = snapshot.signIns[id];
    return signIn?.kind === 'signing-in' && signIn.mode === 'window';
  });
  if (signingIn !== undefined) return text.tray.signingIn(companyLabels(snapshot.providers).get(signingIn.id) ?? '');
  const inTheWay = renewalNotices(snapshot, now, text).filter(({ kind }) => kind === 'interaction-required');
  if (inTheWay.some(({ providerId }) => providerId !== undefined)) return words.signIn;
  if (inTheWay.length > 0 || snapshot.failureNotices.length > 0) return words.attention;
  return activeLine(snapshot, now, text);
}

/**
 * How many roles are active, and the next expiration if not all of them renew automatically. Changes by time at
 * expirations only: on Linux each change rebuilds the menu.
 */
export function activeLine(snapshot: Snapshot, now: Instant, text: Text): string {
  const words = text.menu.state;
  const active = snapshot.roleSessions.filter(session => isActive(session, now));
  if (active.length === 0) return words.none;
  const ends = active.filter(session => !renewsAutomatically(snapshot, session)).map(({ expiration }) => expiration);
  const line =
    ends.length === 0
      ? words.renewing(active.length)
      : words.expiring(active.length, timeOf(snapshot, instant(Math.min(...ends))));
  const isProduction = active.some(({ role }) => snapshot.accountMarks[role.accountId]?.isProduction === true);
  return isProduction ? text.menu.what([text.menu.production, line]) : line;
}
