import { useLayoutEffect } from 'react';
import { isSheetOpen } from './open-sheets.ts';

/** What Escape does on a page. A sheet over the page takes the key for itself. */
export function useEscape(onEscape: () => void): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || isSheetOpen()) return;
      event.preventDefault();
      onEscape();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onEscape]);
}
