import type { RoleKey } from '../domain/role.ts';
import type { Snapshot } from '../snapshot.ts';
import type { RoleEntry } from './role-list.ts';

/** Lists up to this length need no shortcuts. */
export const SHORT_LIST = 8;
const MOST_RECENTS = 5;

export type Shortcuts = { readonly favorites: readonly RoleEntry[]; readonly recents: readonly RoleEntry[] };

/**
 * Roles at the top: favorites in the person's order, then recent roles that are neither favorites
 * nor active.
 */
export function shortcuts(
  entries: readonly RoleEntry[],
  { favorites, recents, roleSessions }: Pick<Snapshot, 'favorites' | 'recents' | 'roleSessions'>,
): Shortcuts {
  const byKey = new Map(entries.map(entry => [entry.key, entry]));
  const entriesOf = (keys: readonly RoleKey[]) => keys.map(key => byKey.get(key)).filter(entry => entry !== undefined);
  const isElsewhere = (key: RoleKey) => favorites.includes(key) || roleSessions.some(session => session.key === key);
  const isShort = entries.length <= SHORT_LIST;
  return {
    favorites: entriesOf(favorites),
    recents: isShort ? [] : entriesOf(recents.filter(key => !isElsewhere(key))).slice(0, MOST_RECENTS),
  };
}

/** New position of a favorite that is moved to another one's; hidden favorites keep theirs. */
export function favoritePlace(favorites: readonly RoleKey[], key: RoleKey, target: RoleKey): number {
  const isDown = favorites.indexOf(target) > favorites.indexOf(key);
  return favorites.filter(other => other !== key).indexOf(target) + Number(isDown);
}
