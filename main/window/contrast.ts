import type { ContrastPort } from '../../app/window/contrast-port.ts';

type Theme = {
  readonly shouldUseHighContrastColors: boolean;
  on(event: 'updated', listener: () => void): unknown;
  off(event: 'updated', listener: () => void): unknown;
};

/**
 * Whether the desktop has a high-contrast theme. Linux only: there Chromium doesn't pass it on to pages as
 * `prefers-contrast`, as it does on other systems.
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
