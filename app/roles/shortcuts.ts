import type { RoleKey } from '../domain/role.ts';
import type { Snapshot } from '../snapshot.ts';
import type { RoleEntry } from './role-list.ts';

/** A list that is no longer than this is its own shortcut. */
const SHORT_LIST = 8;
const MOST_RECENTS = 5;

export type Shortcuts = { readonly favourites: readonly RoleEntry[]; readonly recents: readonly RoleEntry[] };

/**
 * The roles that stand above all others: favourites in the person's order, then those used last that are neither favourites
 * nor live.
 */
export function shortcuts(
  entries: readonly RoleEntry[],
  { favourites, recents, roleSessions }: Pick<Snapshot, 'favourites' | 'recents' | 'roleSessions'>,
): Shortcuts {
  const byKey = new Map(entries.map(entry => [entry.key, entry]));
  const entriesOf = (keys: readonly RoleKey[]) => keys.map(key => byKey.get(key)).filter(entry => entry !== undefined);
  const isElsewhere = (key: RoleKey) => favourites.includes(key) || roleSessions.some(session => session.key === key);
  const isShort = entries.length <= SHORT_LIST;
  return {
    favourites: entriesOf(favourites),
    recents: isShort ? [] : entriesOf(recents.filter(key => !isElsewhere(key))).slice(0, MOST_RECENTS),
  };
}

/** Where among the favourites a role goes that is put in another one's place; those that nobody sees keep theirs. */
export function favouritePlace(favourites: readonly RoleKey[], key: RoleKey, target: RoleKey): number {
  const isDown = favourites.indexOf(target) > favourites.indexOf(key);
  return favourites.filter(other => other !== key).indexOf(target) + Number(isDown);
}
