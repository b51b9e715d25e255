import type { Text } from '../text/en/en.ts';

export type WindowKey = Exclude<keyof Text['keyboard']['what'], 'openMai'>;

/** Keyboard shortcuts in display order. `Mod` is Ctrl, and Command on macOS. */
export const WINDOW_KEYS: Readonly<Record<WindowKey, readonly string[]>> = {
  find: ['Mod+F'],
  move: ['Up', 'Down'],
  take: ['Enter'],
  options: ['Mod+Enter'],
  settings: ['Mod+,'],
  shortcuts: ['Mod+/', '?'],
  back: ['Escape'],
};

type Pressed = { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean; readonly altKey: boolean };

/** Whether an event matches a shortcut. Ignores Shift: many layouts need it for `/` and `?`. */
export function isWindowKey(name: WindowKey, { key, ctrlKey, metaKey, altKey }: Pressed): boolean {
  const pressed = (ctrlKey || metaKey) && !altKey ? `Mod+${key.length === 1 ? key.toUpperCase() : key}` : key;
  return WINDOW_KEYS[name].includes(pressed);
}

/** The shortcut as `aria-keyshortcuts` has it, by which a screen reader offers it (WAI-ARIA 1.2). `platform` is Node's. */
export const ariaKeyShortcuts = (name: WindowKey, platform: string): string =>
  WINDOW_KEYS[name].map(keys => keys.replace('Mod', platform === 'darwin' ? 'Meta' : 'Control')).join(' ');
