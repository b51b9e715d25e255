import { type RefObject, useLayoutEffect } from 'react';
import { isSheetOpen } from './open-sheets.ts';

type Visit = { readonly search: RefObject<HTMLInputElement | null>; readonly onLeave: () => void };

/** Each time the window is opened the search is ready to type in, and nothing is left of the visit before. */
export function usePopoverVisits({ search, onLeave }: Visit): void {
  // In the first picture already, not in a second one.
  useLayoutEffect(() => {
    const onVisibility = () => {
      if (document.hidden) onLeave();
      else if (!isSheetOpen()) search.current?.focus();
    };
    if (!isSheetOpen()) search.current?.focus();
    document.addEventListener('visibilitychange', onVisibility);
    return () => document.removeEventListener('visibilitychange', onVisibility);
  }, [search, onLeave]);
}
