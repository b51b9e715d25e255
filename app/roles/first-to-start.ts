import type { RoleKey } from '../domain/role.ts';
import type { RoleState } from './active-sessions.ts';
import type { RoleEntry } from './role-list.ts';
import type { Shortcuts } from './shortcuts.ts';

/** The first role on the page that is neither active nor starting: what Enter in the empty search field starts. */
export const firstToStart = (
  { favorites, recents }: Shortcuts,
  listed: readonly RoleEntry[],
  states: ReadonlyMap<RoleKey, RoleState>,
): RoleEntry | undefined =>
  [favorites, recents, listed].flatMap(entries => entries.find(({ key }) => !states.has(key)) ?? [])[0];

/** The role of a number key: favorites as they are shown, then recent roles. `digit` counts from 1. */
export const roleOfDigit = ({ favorites, recents }: Shortcuts, digit: number): RoleEntry | undefined =>
  [...favorites, ...recents][digit - 1];
