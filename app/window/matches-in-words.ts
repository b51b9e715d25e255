import type { RoleKey } from '../domain/role.ts';
import type { RoleState } from '../roles/active-sessions.ts';
import type { RoleEntry } from '../roles/role-list.ts';
import type { Text } from '../text/en/en.ts';
import { roleInWords } from './role-in-words.ts';

/** Announcement of the matches and of Enter's effect, which are only visual otherwise. */
export function matchesInWords(
  found: readonly RoleEntry[],
  states: ReadonlyMap<RoleKey, RoleState>,
  text: Text,
): string {
  const count = text.home.matches(found.length);
  const [best] = found;
  const state = best && (states.get(best.key) ?? 'idle');
  if (best === undefined || state === 'starting') return count;
  const words = state === 'active' ? text.role.more : text.role.start;
  return text.announce.news([count, text.announce.enter(roleInWords(words, best, text))]);
}
