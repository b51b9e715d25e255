import { useLayoutEffect } from 'react';
import { STOP } from '../roles/focused-row.ts';
import { placeToGoOn } from './next-focus.ts';

/**
 * Moves the focus when the focused element was removed, for example a button that did its work: to its row, if that is still
 * there. A focus on the body alone is no reason: a screen reader's caret may be in the text then.
 */
export function useFocusRescue(): void {
  useLayoutEffect(() => {
    let focused: Element | undefined;
    let row: Element | null | undefined;
    const note = ({ target }: FocusEvent) => {
      focused = target instanceof Element ? target : undefined;
      row = focused?.closest('[role="row"]');
    };
    const rescue = () => {
      if (focused === undefined || focused.isConnected) return;
      focused = undefined;
      if (isLost()) row?.querySelector<HTMLElement>(STOP)?.focus();
      if (isLost()) placeToGoOn()?.focus();
    };
    const removals = new MutationObserver(rescue);
    removals.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', note);
    return () => {
      removals.disconnect();
      document.removeEventListener('focusin', note);
    };
  }, []);
}

const isLost = (): boolean => document.activeElement === document.body;
