import { type RefObject, useLayoutEffect } from 'react';
import { isSheetOpen } from '../ui/open-sheets.ts';
import { focusedRow } from './focused-row.ts';

type Places = {
  readonly search: RefObject<HTMLInputElement | null>;
  /** Container of the rows: elements with `data-row`, in DOM order. */
  readonly list: RefObject<HTMLElement | null>;
};

/**
 * Keyboard handling of the home page: Up, Down, Home and End move over the rows, Left and Right over a row's actions; typing
 * anywhere goes to the search field.
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
  search: HTMLElement | null,
  list: HTMLElement | null,
): HTMLElement | null | undefined {
  const isInSearch = document.activeElement === search;
  const step = isInSearch ? undefined : STEPS[event.key];
  if (step !== undefined) return actionBeside(step);
  if (!MOVES.includes(event.key)) return isTyping(event) || isFind(event) ? search : undefined;
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

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Next or previous button of the focused row. */
function actionBeside(step: 1 | -1): HTMLElement | undefined {
  const focused = document.activeElement;
  const buttons = [...(focused?.closest('[role="row"]')?.querySelectorAll('button') ?? [])];
  const at = buttons.indexOf(focused as HTMLButtonElement);
  return at < 0 ? undefined : buttons[at + step];
}

const MOVES: readonly string[] = ['ArrowDown', 'ArrowUp', 'Home', 'End'];

const rowsOf = (list: HTMLElement | null): readonly HTMLElement[] =>
  list ? [...list.querySelectorAll<HTMLElement>('[data-row]:not([hidden] *)')] : [];

/** Index of the focused row; -1 for none. */
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
