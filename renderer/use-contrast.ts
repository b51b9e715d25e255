import { useLayoutEffect } from 'react';

/** Applies high contrast where the system requests it but Chromium does not report it by `prefers-contrast`. */
export function useContrast(isHigh: boolean): void {
  useLayoutEffect(() => {
    document.documentElement.dataset.contrast = isHigh ? 'more' : 'no-preference';
  }, [isHigh]);
}
