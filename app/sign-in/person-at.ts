import type { ProviderId } from '../domain/provider.ts';
import type { Snapshot } from '../snapshot.ts';

/** Who is signed in at a company, as AWS was told with the last role, or as the saved password's user; undefined if unknown. */
export function personAt(
  { roleSessions, passwordFills }: Pick<Snapshot, 'roleSessions' | 'passwordFills'>,
  providerId: ProviderId,
): string | undefined {
  const [newest] = roleSessions
    .filter(session => session.providerId === providerId && session.source === undefined)
    .toSorted((one, other) => other.startedAt - one.startedAt);
  const fill = passwordFills[providerId];
  return newest?.sessionName ?? (fill?.kind === 'on' ? fill.user : undefined);
}
