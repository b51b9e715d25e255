import { type RefObject, useLayoutEffect } from 'react';
import { isSheetOpen } from '../ui/open-sheets.ts';
import { focusedRow } from './focused-row.ts';

type Places = {
  readonly search: RefObject<HTMLInputElement | null>;
  /** Holds the rows: elements with `data-row`, in the order in which they are drawn. */
  readonly list: RefObject<HTMLElement | null>;
};

/**
 * The keyboard of the home page: arrows, Home and End move over the rows, and what is typed anywhere goes to the search.
 * A sheet over the page has its own.
 */
export function useListKeys({ search, list }: Places): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isSheetOpen()) return;
      const target = targetOf(event, search.current, list.current);
      target?.focus();
      // A typed character must still arrive where the focus has gone.
      if (target && !isTyping(event)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [search, list]);
}

/** Where a key takes the focus, if anywhere. */
function targetOf(
  event: KeyboardEvent,
  search: HTMLElement | null,
  list: HTMLElement | null,
): HTMLElement | null | undefined {
  const isInSearch = document.activeElement === search;
  if (!MOVES.includes(event.key)) return isTyping(event) || isFind(event) ? search : undefined;
  if (isInSearch && event.key !== 'ArrowDown') return undefined;
  // Looked for only now: among thousands that takes longer than a letter may.
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
  list ? [...list.querySelectorAll<HTMLElement>('[data-row]:not([hidden] *)')] : [];

/** Where the row that has the focus stands; -1 for none. */
function currentRow(rows: readonly HTMLElement[]): number {
  const row = focusedRow();
  return row ? rows.indexOf(row) : -1;
}

const isFind = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean => key === 'f' && (ctrlKey || metaKey);

function isTyping({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  const isPress = key === ' ' && target instanceof HTMLButtonElement;
  return !isPress && (key.length === 1 || key === 'Backspace');
}
