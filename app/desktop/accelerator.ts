import type { Platform } from '../domain/platform.ts';
import type { Text } from '../text/en/en.ts';

/** Keys held together, as Electron writes them: `Control+Alt+M`. */
export type Accelerator = string;

const MODIFIERS = ['Control', 'Alt', 'Shift', 'Meta'] as const;
type Modifier = (typeof MODIFIERS)[number];

/** Without Ctrl, Alt or Super every program would lose a letter. */
export const ACCELERATOR =
  /^(?=(?:Shift\+)?(?:Control|Alt|Meta)\+)(?:(?:Control|Alt|Shift|Meta)\+){1,4}(?:[A-Z0-9]|F(?:[1-9]|1\d|2[0-4])|Space|Up|Down|Left|Right)$/;

/** The part of a keyboard event that counts. `code` is the key's place, whatever the layout prints on it. */
export type KeyPress = {
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
};

/** The keys that are pressed, once they make a shortcut; undefined while a modifier or a key is still missing. */
export function acceleratorOf({ code, ctrlKey, altKey, shiftKey, metaKey }: KeyPress): Accelerator | undefined {
  const held: Readonly<Record<Modifier, boolean>> = { Control: ctrlKey, Alt: altKey, Shift: shiftKey, Meta: metaKey };
  const key = code.replace(/^(Key|Digit|Arrow)/, '');
  const accelerator = [...MODIFIERS.filter(modifier => held[modifier]), key].join('+');
  return ACCELERATOR.test(accelerator) ? accelerator : undefined;
}

/** The keys as they stand on the person's keyboard. */
export function keyNames(accelerator: Accelerator, platform: Platform, text: Text): readonly string[] {
  const { keys, macKeys } = text.keyboard;
  const names: Readonly<Record<string, string>> = platform === 'darwin' ? { ...keys, ...macKeys } : keys;
  return accelerator
    .replace('Mod', platform === 'darwin' ? 'Meta' : 'Control')
    .split('+')
    .map(key => names[key] ?? key);
}
