import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * For a question that is asked in place: the window scrolls to it, and if it goes while it has the focus, the focus returns to where
 * it was before.
 */
export function useQuestion<E extends HTMLElement>(): RefObject<E | null> {
  const question = useRef<E>(null);
  useLayoutEffect(() => {
    const element = question.current;
    const before = document.activeElement;
    element?.scrollIntoView({ block: 'nearest' });
    return () => {
      if (before instanceof HTMLElement && element?.contains(document.activeElement)) before.focus();
    };
  }, []);
  return question;
}
