import type { RefObject } from 'react';
import type { RoleKey } from '../../app/domain/role.ts';
import type { RoleState } from '../../app/roles/active-sessions.ts';
import { firstToStart, roleOfDigit } from '../../app/roles/first-to-start.ts';
import type { RoleEntry } from '../../app/roles/role-list.ts';
import type { Shortcuts } from '../../app/roles/shortcuts.ts';
import type { RoleActions } from '../roles/role-actions.ts';

type Shown = {
  readonly actions: RoleActions;
  readonly states: ReadonlyMap<RoleKey, RoleState>;
  /** Matches of a search; undefined without a search. */
  readonly found: readonly RoleEntry[] | undefined;
  readonly shortcuts: Shortcuts;
  /** Roles that have a row in the list of accounts. */
  readonly listed: readonly RoleEntry[];
  readonly search: RefObject<HTMLInputElement | null>;
};

/** What Enter in the search field and the keyboard shortcuts of roles do. */
export function useTakeRole({ actions, states, found, shortcuts, listed, search }: Shown) {
  const best = found?.[0]?.key;
  const first = found === undefined ? firstToStart(shortcuts, listed, states)?.key : undefined;
  const take = (key: RoleKey) => {
    const act = { idle: actions.start, starting: () => {}, active: actions.openPage }[states.get(key) ?? 'idle'];
    act(key);
  };
  const isOnTop = [shortcuts.favorites, shortcuts.recents].flat().some(({ key }) => key === first);
  return {
    /** Role that Enter starts without a search, among the favorites and recent roles or in the list: the first place has it. */
    firstOnTop: isOnTop ? first : undefined,
    firstInList: isOnTop ? undefined : first,
    onEnter: () => {
      // So that the next word replaces it.
      search.current?.select();
      ifAny(best ?? first, take);
    },
    /** For `useWindowKeys`. `focused`: role whose row has the focus. */
    keys: {
      onDigit: (digit: number) => ifAny(roleOfDigit(shortcuts, digit)?.key, take),
      onOptions: (focused: RoleKey | undefined) => ifAny(focused ?? best, actions.openPage),
      onConsole: (focused: RoleKey | undefined) => ifAny(focused ?? best, actions.openConsole),
    },
  };
}

function ifAny(key: RoleKey | undefined, act: (key: RoleKey) => void): void {
  if (key !== undefined) act(key);
}
