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
 * The accent color of macOS and Windows. It is read again when a window gets the focus, because each system has its own
 * event for changes. Linux has no common setting.
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
