import { type RefObject, useLayoutEffect, useRef } from 'react';

/** For an element that is shown for a while: if it goes while it has the focus, the focus returns to where it was before. */
export function useReturnFocus<E extends HTMLElement>(): RefObject<E | null> {
  const shown = useRef<E>(null);
  useLayoutEffect(() => {
    const element = shown.current;
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && element?.contains(document.activeElement)) before.focus();
    };
  }, []);
  return shown;
}
