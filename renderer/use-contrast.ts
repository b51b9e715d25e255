import { useLayoutEffect } from 'react';

/** The page wears high contrast where the system wants it and does not tell pages itself (`prefers-contrast`). */
export function useContrast(isHigh: boolean): void {
  useLayoutEffect(() => {
    document.documentElement.dataset.contrast = isHigh ? 'more' : 'no-preference';
  }, [isHigh]);
}
