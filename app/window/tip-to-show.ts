import type { Tip } from '../settings/preferences.ts';
import type { Snapshot } from '../snapshot.ts';

/**
 * The tip to show: how to start a role, until one was started; then how tools find it, until a second one is used. Each until
 * it is dismissed, and none for a person without a choice of roles.
 */
export function tipToShow(
  { preferences, recents, roleSessions }: Pick<Snapshot, 'preferences' | 'recents' | 'roleSessions'>,
  roles: number,
): Tip | undefined {
  const isRead = (tip: Tip) => preferences.dismissedTips?.includes(tip) === true;
  if (recents.length === 0) return roles < 2 || isRead('start') ? undefined : 'start';
  const hasFirst =
    recents.length === 1 && roleSessions.some(({ key, delivery }) => key === recents[0] && delivery === 'file');
  return hasFirst && !isRead('profile') ? 'profile' : undefined;
}
