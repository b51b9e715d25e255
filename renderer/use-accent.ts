import { useLayoutEffect } from 'react';
import { accentOn } from '../app/surfaces/accent.ts';

const THEMES = ['light', 'dark'] as const;

/** What a person can switch or focus wears the system's accent colour, where that has one. What Mai means by green stays green. */
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
