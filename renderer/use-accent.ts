import { useLayoutEffect } from 'react';
import { accentOn } from '../app/window/accent.ts';

const THEMES = ['light', 'dark'] as const;

/** Applies the system's accent color, if it has one, to controls and focus rings. Status colors are not affected. */
export function useAccent(accent: string | undefined): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    for (const theme of THEMES) {
      const token = `--control-${theme}`;
      if (accent === undefined) style.removeProperty(token);
      else style.setProperty(token, accentOn(theme, accent));
    }
  }, [accent]);
}
