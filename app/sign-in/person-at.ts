import type { ProviderId } from '../domain/provider.ts';
import type { Snapshot } from '../snapshot.ts';
import { signInOf } from './sign-in-state.ts';

/**
 * Who is signed in at a company: by its sign-in, after a restart as AWS was told with the newest role, else as the saved
 * password's user; undefined if unknown.
 */
export function personAt(
  snapshot: Pick<Snapshot, 'signIns' | 'roleSessions' | 'passwordFills'>,
  providerId: ProviderId,
): string | undefined {
  const signIn = signInOf(snapshot, providerId);
  const [newest] = snapshot.roleSessions
    .filter(session => session.providerId === providerId && session.source === undefined)
    .toSorted((one, other) => other.startedAt - one.startedAt);
  const fill = snapshot.passwordFills[providerId];
  const saved = fill?.kind === 'on' ? fill.user : undefined;
  return (signIn.kind === 'signed-in' ? signIn.person : undefined) ?? newest?.sessionName ?? saved;
}
