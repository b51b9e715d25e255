import type { Text } from '../text/en/en.ts';

export type WindowKey = Exclude<keyof Text['keyboard']['what'], 'openMai'>;

/** Keyboard shortcuts in display order. `Mod` is Ctrl, and Command on macOS. */
export const WINDOW_KEYS: Readonly<Record<WindowKey, readonly string[]>> = {
  find: ['Mod+F', 'Mod+K'],
  move: ['Up', 'Down'],
  across: ['Left', 'Right'],
  take: ['Enter'],
  console: ['Mod+O'],
  nth: Array.from({ length: 9 }, (_, index) => `Mod+${index + 1}`),
  options: ['Mod+Enter'],
  menu: ['Shift+F10'],
  undo: ['Mod+Z'],
  settings: ['Mod+,'],
  shortcuts: ['Mod+/', '?'],
  back: ['Escape'],
};

type Pressed = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

/** Whether an event matches a shortcut. Ignores Shift for characters: many layouts need it for `/` and `?`. */
export function isWindowKey(name: WindowKey, { key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): boolean {
  const isFunctionKey = /^F\d+$/.test(key);
  const named = key.length === 1 ? key.toUpperCase() : shiftKey && isFunctionKey ? `Shift+${key}` : key;
  return WINDOW_KEYS[name].includes((ctrlKey || metaKey) && !altKey ? `Mod+${named}` : named);
}

/**
 * Digit of a number shortcut, 1 to 9. By the place of the key where it types another character: French keyboards need Shift
 * for digits.
 */
export function digitKey(event: Pressed & { readonly code: string }): number | undefined {
  // Not spread: a keyboard event's properties are its prototype's.
  const { ctrlKey, metaKey, altKey, shiftKey } = event;
  const key = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1] ?? event.key;
  return !shiftKey && isWindowKey('nth', { key, ctrlKey, metaKey, altKey, shiftKey }) ? Number(key) : undefined;
}

/** The shortcut as `aria-keyshortcuts` has it, by which a screen reader offers it (WAI-ARIA 1.2). `platform` is Node's. */
export const ariaKeyShortcuts = (name: WindowKey, platform: string): string =>
  WINDOW_KEYS[name].map(keys => keys.replace('Mod', platform === 'darwin' ? 'Meta' : 'Control')).join(' ');
