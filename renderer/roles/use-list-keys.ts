import { type RefObject, useLayoutEffect } from 'react';
import { isWindowKey } from '../../app/window/window-keys.ts';
import { isSheetOpen } from '../ui/open-sheets.ts';
import { focusedStop, STOP } from './focused-row.ts';
import { ACROSS, stepAcross } from './step-across.ts';

type Places = {
  readonly search: RefObject<HTMLInputElement | null>;
  /** Container of what the arrow keys stop at (`STOP`), in DOM order. */
  readonly list: RefObject<HTMLElement | null>;
};

/**
 * Keyboard handling of the home page: Up, Down, Home and End move over the rows, Left and Right over a row's actions and into
 * accounts; typing anywhere goes to the search field.
 * An open sheet handles its own keys.
 */
export function useListKeys({ search, list }: Places): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isSheetOpen()) return;
      const target = targetOf(event, search.current, list.current);
      target?.focus();
      // No `preventDefault`: the typed character goes to the newly focused field.
      if (target && !isTyping(event)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [search, list]);
}

/** Row that a key moves the focus to, if any. */
function targetOf(
  event: KeyboardEvent,
  search: HTMLInputElement | null,
  list: HTMLElement | null,
): HTMLElement | null | undefined {
  const isInSearch = document.activeElement === search;
  const step = isInSearch ? undefined : ACROSS[event.key];
  if (step !== undefined) return stepAcross(step);
  if (isWindowKey('find', event)) {
    search?.select();
    return search;
  }
  if (!MOVES.includes(event.key)) return isTyping(event) ? search : undefined;
  if (isInSearch && event.key !== 'ArrowDown') return undefined;
  // Queried only now: among thousands of rows it would exceed a keystroke's budget.
  const rows = rowsOf(list);
  const at = currentRow(rows);
  switch (event.key) {
    case 'ArrowDown':
      return rows[at + 1];
    case 'ArrowUp':
      return rows[at - 1] ?? search;
    case 'Home':
      return rows[0];
    default:
      return rows.at(-1);
  }
}

const MOVES: readonly string[] = ['ArrowDown', 'ArrowUp', 'Home', 'End'];

const rowsOf = (list: HTMLElement | null): readonly HTMLElement[] =>
  list ? [...list.querySelectorAll<HTMLElement>(`${STOP}:not([hidden] *)`)] : [];

/** Index of the focused row; -1 for none. */
function currentRow(rows: readonly HTMLElement[]): number {
  const row = focusedStop();
  return row ? rows.indexOf(row) : -1;
}

function isTyping({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  const isPress = key === ' ' && target instanceof HTMLButtonElement;
  return !isPress && (key.length === 1 || key === 'Backspace');
}
