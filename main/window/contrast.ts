import type { ContrastPort } from '../../app/desktop/contrast-port.ts';

type Theme = {
  readonly shouldUseHighContrastColors: boolean;
  on(event: 'updated', listener: () => void): unknown;
  off(event: 'updated', listener: () => void): unknown;
};

/**
 * Whether the desktop wears a high-contrast theme. Linux only: there Chromium knows it and keeps `prefers-contrast` from pages; on
 * the other systems pages hear of it themselves.
 */
export const createContrast = (platform: NodeJS.Platform, theme: Theme): ContrastPort => ({
  watch(listener) {
    if (platform !== 'linux') return () => {};
    const look = () => listener(theme.shouldUseHighContrastColors);
    look();
    theme.on('updated', look);
    return () => theme.off('updated', look);
  },
});
