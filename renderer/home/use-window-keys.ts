import { useLayoutEffect } from 'react';
import type { RoleKey } from '../../app/domain/role.ts';
import { isWindowKey } from '../../app/surfaces/window-keys.ts';
import { focusedRow } from '../roles/focused-row.ts';
import { isSheetOpen } from '../ui/open-sheets.ts';

type Actions = {
  readonly onSettings: () => void;
  readonly onKeyboard: () => void;
  /** Everything about the role that has the focus; about the first one found where none has. */
  readonly onOptions: (key: RoleKey | undefined) => void;
};

/** The keys that open pages over the list. A page over it has keys of its own. */
export function useWindowKeys({ onSettings, onKeyboard, onOptions }: Actions): void {
  // With the page's picture: a key counts as soon as somebody sees what it is for.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isSheetOpen()) return;
      const act = actionOf(event);
      act?.();
      if (act) event.preventDefault();
    };
    const actionOf = (event: KeyboardEvent): (() => void) | undefined => {
      if (isWindowKey('settings', event)) return onSettings;
      if (isWindowKey('shortcuts', event) && !isInWords(event)) return onKeyboard;
      if (isWindowKey('options', event)) return () => onOptions(focusedRole());
      return undefined;
    };
    // Before the list takes what is typed.
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [onSettings, onKeyboard, onOptions]);
}

/** A question mark in the middle of what a person types is one. */
const isInWords = ({ key, target }: KeyboardEvent): boolean =>
  key === '?' && target instanceof HTMLInputElement && target.value !== '';

/** The role in whose row the focus is. */
export function focusedRole(): RoleKey | undefined {
  return focusedRow()?.dataset.row as RoleKey | undefined;
}
