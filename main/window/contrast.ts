import type { ContrastPort } from '../../app/window/contrast-port.ts';

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
    const read = () => listener(theme.shouldUseHighContrastColors);
    read();
    theme.on('updated', read);
    return () => theme.off('updated', read);
  },
});
