import { useLayoutEffect } from 'react';
import { openSheet } from './open-sheets.ts';

/**
 * A button that did its work may vanish with the focus on it. Then the search takes it over, else the heading of what is open, so
 * that the keyboard and a screen reader go on from there. The focus is on the body also while a screen reader's caret stands on
 * words: that is no loss, and nothing may be torn from it.
 */
export function useFocusRescue(): void {
  useLayoutEffect(() => {
    let focused: Element | undefined;
    const note = ({ target }: FocusEvent) => {
      focused = target instanceof Element ? target : undefined;
    };
    const rescue = () => {
      if (focused === undefined || focused.isConnected) return;
      focused = undefined;
      if (document.activeElement === document.body) placeToGoOn()?.focus();
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

const placeToGoOn = (): HTMLElement | null => {
  const sheet = openSheet();
  return sheet
    ? sheet.querySelector<HTMLElement>('h2[tabindex]')
    : document.querySelector<HTMLElement>('main [type="search"], main h1[tabindex]');
};
