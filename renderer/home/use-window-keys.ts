import { useLayoutEffect } from 'react';
import type { RoleKey } from '../../app/domain/role.ts';
import { isWindowKey } from '../../app/window/window-keys.ts';
import { focusedRow } from '../roles/focused-row.ts';
import { isSheetOpen } from '../ui/open-sheets.ts';

type Actions = {
  readonly onSettings: () => void;
  readonly onKeyboard: () => void;
  /** Opens the page of the focused role, else of the first match. */
  readonly onOptions: (key: RoleKey | undefined) => void;
};

/** Keyboard shortcuts that open sheets. An open sheet handles its own keys. */
export function useWindowKeys({ onSettings, onKeyboard, onOptions }: Actions): void {
  // Layout effect: the shortcuts work as soon as the page is painted.
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
    // Capture phase: before the list handles typing.
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [onSettings, onKeyboard, onOptions]);
}

/** A question mark within typed text is only text. */
const isInWords = ({ key, target }: KeyboardEvent): boolean =>
  key === '?' && target instanceof HTMLInputElement && target.value !== '';

/** Role of the focused row. */
export function focusedRole(): RoleKey | undefined {
  return focusedRow()?.dataset.row as RoleKey | undefined;
}
