import { useLayoutEffect } from 'react';
import { placeToGoOn } from './next-focus.ts';

/**
 * A button that did its work may vanish with the focus on it. The focus is on the body also while a screen reader's caret stands
 * on words: that is no loss, and nothing may be torn from it.
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
