import type { AccentPort } from '../../app/window/accent-port.ts';

type System = {
  /** `rrggbbaa`. */
  readonly getAccentColor: () => string;
};

type Windows = {
  on(event: 'browser-window-focus', listener: () => void): unknown;
  off(event: 'browser-window-focus', listener: () => void): unknown;
};

/**
 * The accent colour of macOS and Windows. Each has a notice of its own for a change; that somebody comes back to a window of ours
 * is notice enough. Linux has no one place for it.
 */
export const createAccent = (platform: NodeJS.Platform, system: System, windows: Windows): AccentPort => ({
  watch(listener) {
    if (platform !== 'darwin' && platform !== 'win32') return () => {};
    const read = () => {
      const [accent] = /^[0-9a-f]{6}/i.exec(system.getAccentColor()) ?? [];
      if (accent !== undefined) listener(`#${accent.toLowerCase()}`);
    };
    read();
    windows.on('browser-window-focus', read);
    return () => windows.off('browser-window-focus', read);
  },
});
