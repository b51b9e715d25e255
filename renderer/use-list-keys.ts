import { type RefObject, useEffect } from 'react';

type Places = {
  readonly search: RefObject<HTMLInputElement | null>;
  /** Holds the rows: elements with `data-row`, in the order in which they are drawn. */
  readonly list: RefObject<HTMLElement | null>;
  readonly onEscape: () => void;
};

/**
 * The keyboard of the home page: arrows, Home and End move over the rows, what is typed anywhere goes to the search, Escape
 * steps back. A sheet over the page has its own.
 */
export function useListKeys({ search, list, onEscape }: Places): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
      const act = actionFor(event, search.current, list.current, onEscape);
      if (act?.() === true) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [search, list, onEscape]);
}

/** Runs the action; true when the browser must not do its own thing with the key as well. */
type Action = () => boolean;

function actionFor(
  event: KeyboardEvent,
  search: HTMLInputElement | null,
  list: HTMLElement | null,
  onEscape: () => void,
): Action | undefined {
  const rows = () => [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const focus = (row: HTMLElement | null | undefined) => {
    row?.focus();
    return row !== null && row !== undefined;
  };
  const isInSearch = document.activeElement === search;
  const withControl = event.ctrlKey || event.metaKey;
  switch (event.key) {
    case 'Escape':
      return () => {
        onEscape();
        return true;
      };
    case 'ArrowDown':
      return () => focus(rows()[rowIndex(rows()) + 1]);
    case 'ArrowUp':
      return () => {
        const at = rowIndex(rows());
        return !isInSearch && focus(at > 0 ? rows()[at - 1] : search);
      };
    case 'Home':
      return isInSearch ? undefined : () => focus(rows()[0]);
    case 'End':
      return isInSearch ? undefined : () => focus(rows().at(-1));
    case 'f':
      return withControl ? () => focus(search) : () => typeInto(search);
    default:
      return !withControl && !event.altKey && isTyping(event) ? () => typeInto(search) : undefined;
  }
}

/** Focus alone is enough: the key's own effect comes after it. */
function typeInto(search: HTMLInputElement | null): boolean {
  search?.focus();
  return false;
}

function isTyping({ key, target }: KeyboardEvent): boolean {
  if (target instanceof HTMLInputElement) return false;
  const presses = key === ' ' && target instanceof HTMLButtonElement;
  return !presses && (key.length === 1 || key === 'Backspace');
}

/** The row that has the focus, on itself or on one of its buttons; -1 for none. */
function rowIndex(rows: readonly HTMLElement[]): number {
  const row = document.activeElement?.closest('li')?.querySelector<HTMLElement>('[data-row]');
  return row ? rows.indexOf(row) : -1;
}
