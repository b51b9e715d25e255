import type { Text } from '../text/en/en.ts';

export type WindowKey = Exclude<keyof Text['keyboard']['what'], 'openMai'>;

/** The keys of the window, in the order in which the list shows them. `Mod` is Ctrl, and Command on a Mac. */
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

/** Whether what was pressed is one of the shortcut's keys. Shift is not looked at: on many layouts `/` and `?` need it. */
export function isWindowKey(name: WindowKey, { key, ctrlKey, metaKey, altKey }: Pressed): boolean {
  const pressed = (ctrlKey || metaKey) && !altKey ? `Mod+${key.length === 1 ? key.toUpperCase() : key}` : key;
  return WINDOW_KEYS[name].includes(pressed);
}
