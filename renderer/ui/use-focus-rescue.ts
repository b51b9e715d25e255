import { useLayoutEffect } from 'react';
import { placeToGoOn } from './next-focus.ts';

/**
 * Moves the focus when the focused element was removed, for example a button that did its work. A focus on the body alone is no
 * reason: a screen reader's caret may be in the text then.
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
