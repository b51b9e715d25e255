import { useLayoutEffect } from 'react';
import { placeToGoOn } from '../ui/next-focus.ts';
import { isSheetOpen } from '../ui/open-sheets.ts';

/** Each time the window is opened the search is ready to type in, and nothing is left of the visit before. */
export function usePopoverVisits(onLeave: () => void): void {
  // In the first picture already, not in a second one.
  useLayoutEffect(() => {
    const begin = () => {
      if (!isSheetOpen()) placeToGoOn()?.focus();
    };
    const onVisibility = () => {
      if (document.hidden) onLeave();
      else begin();
    };
    begin();
    document.addEventListener('visibilitychange', onVisibility);
    return () => document.removeEventListener('visibilitychange', onVisibility);
  }, [onLeave]);
}

/** With the first role there is a search: it takes over from the heading. */
export function useSearchOnceThere(isThere: boolean): void {
  useLayoutEffect(() => {
    if (isThere && document.activeElement?.tagName === 'H1') placeToGoOn()?.focus();
  }, [isThere]);
}
