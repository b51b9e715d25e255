import type { Platform } from '../domain/platform.ts';
import type { Text } from '../text/en/en.ts';

/** Electron accelerator: `Control+Alt+M`. */
export type Accelerator = string;

const MODIFIERS = ['Control', 'Alt', 'Shift', 'Meta'] as const;
type Modifier = (typeof MODIFIERS)[number];

/** A modifier is required, or programs would lose a letter. */
export const ACCELERATOR =
  /^(?=(?:Shift\+)?(?:Control|Alt|Meta)\+)(?:(?:Control|Alt|Shift|Meta)\+){1,4}(?:[A-Z0-9]|F(?:[1-9]|1\d|2[0-4])|Space|Up|Down|Left|Right)$/;

/** Relevant part of a keyboard event. `code` is the physical key. */
export type KeyPress = {
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
};

/** Pressed keys as an accelerator; undefined if incomplete. */
export function acceleratorOf({ code, ctrlKey, altKey, shiftKey, metaKey }: KeyPress): Accelerator | undefined {
  const held: Readonly<Record<Modifier, boolean>> = { Control: ctrlKey, Alt: altKey, Shift: shiftKey, Meta: metaKey };
  const key = code.replace(/^(Key|Digit|Arrow)/, '');
  const accelerator = [...MODIFIERS.filter(modifier => held[modifier]), key].join('+');
  return ACCELERATOR.test(accelerator) ? accelerator : undefined;
}

/** Key names of the person's platform. */
export function keyNames(accelerator: Accelerator, platform: Platform, text: Text): readonly string[] {
  const { keys, macKeys } = text.keyboard;
  const names: Readonly<Record<string, string>> = platform === 'darwin' ? { ...keys, ...macKeys } : keys;
  return accelerator
    .replace('Mod', platform === 'darwin' ? 'Meta' : 'Control')
    .split('+')
    .map(key => names[key] ?? key);
}
