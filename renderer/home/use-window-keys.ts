import { useLayoutEffect } from 'react';
import type { RoleKey } from '../../app/domain/role.ts';
import { digitKey, isWindowKey } from '../../app/window/window-keys.ts';
import { focusedRow } from '../roles/focused-row.ts';
import { isSheetOpen } from '../ui/open-sheets.ts';

type Actions = {
  readonly onSettings: () => void;
  readonly onKeyboard: () => void;
  /** Opens the page of the focused role, else of the first match. */
  readonly onOptions: (key: RoleKey | undefined) => void;
  /** Opens the console of the focused role, else of the first match. */
  readonly onConsole: (key: RoleKey | undefined) => void;
  /** Starts a favorite or recent role, by its position from 1. */
  readonly onDigit: (digit: number) => void;
  /** Opens the context menu of the focused role. */
  readonly onMenu: () => void;
  readonly onUndo: () => void;
};

/** Keyboard shortcuts of the home page. An open sheet handles its own keys. */
export function useWindowKeys(actions: Actions): void {
  const { onSettings, onKeyboard, onOptions, onConsole, onDigit, onMenu, onUndo } = actions;
  // Layout effect: the shortcuts work as soon as the page is painted.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isSheetOpen() || isInMenu(event)) return;
      const act = actionOf(event);
      act?.();
      if (act) event.preventDefault();
    };
    const actionOf = (event: KeyboardEvent): (() => void) | undefined => {
      if (isWindowKey('settings', event)) return onSettings;
      if (isWindowKey('shortcuts', event) && !isInText(event)) return onKeyboard;
      if (isWindowKey('options', event)) return () => onOptions(focusedRole());
      if (isWindowKey('console', event)) return () => onConsole(focusedRole());
      const digit = digitKey(event);
      if (digit !== undefined) return () => onDigit(digit);
      if (event.key === 'ContextMenu' || isWindowKey('menu', event)) return onMenu;
      if (isWindowKey('undo', event) && !isInText(event)) return onUndo;
      return undefined;
    };
    // Capture phase: before the list handles typing.
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [onSettings, onKeyboard, onOptions, onConsole, onDigit, onMenu, onUndo]);
}

/** Within typed text a question mark is text, and Ctrl+Z undoes typing. */
const isInText = ({ key, target }: KeyboardEvent): boolean =>
  /^[?z]$/i.test(key) && target instanceof HTMLInputElement && target.value !== '';

/** An open menu handles its own keys. */
const isInMenu = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest('[role="menu"]') !== null;

/** Role of the focused row. */
export function focusedRole(): RoleKey | undefined {
  return focusedRow()?.dataset.row as RoleKey | undefined;
}
