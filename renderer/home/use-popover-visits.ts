import { useLayoutEffect } from 'react';
import { placeToGoOn } from '../ui/next-focus.ts';
import { isSheetOpen } from '../ui/open-sheets.ts';

/** Resets the page each time the window opens: empty search field with the focus, no sheet. */
export function usePopoverVisits(onLeave: () => void): void {
  // Layout effect, so that the first paint has it already.
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

/** Moves the focus from the heading to the search field when the first role appears. */
export function useSearchOnceThere(isThere: boolean): void {
  useLayoutEffect(() => {
    if (isThere && document.activeElement?.tagName === 'H1') placeToGoOn()?.focus();
  }, [isThere]);
}
