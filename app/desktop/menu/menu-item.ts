import type { Command } from '../../contract.ts';
import type { Text } from '../../text/en/en.ts';
import type { Accelerator } from '../accelerator.ts';

/** A row of the tray menu. */
export type MenuItem =
  | { readonly kind: 'separator' }
  /** Disabled. */
  | { readonly kind: 'text'; readonly label: string; readonly isChecked?: boolean }
  /** `shortcut` is shown only: it is registered elsewhere. */
  | { readonly kind: 'command'; readonly label: string; readonly command: Command; readonly shortcut?: Accelerator }
  | { readonly kind: 'submenu'; readonly label: string; readonly items: readonly MenuItem[] };

export const SEPARATOR: MenuItem = { kind: 'separator' };

export const row = (label: string, command: Command): MenuItem => ({ kind: 'command', label, command });

/** A row whose command needs the person's yes if `question` is given. A menu can't ask: confirmation is a submenu. */
export const confirmedRow = (
  label: string,
  question: string | undefined,
  command: Extract<Command, { readonly confirmed?: boolean }>,
): MenuItem =>
  question === undefined
    ? row(label, command)
    : { kind: 'submenu', label, items: [row(question, { ...command, confirmed: true })] };

/** The first rows of a long list, then a row that opens the window, where everything can be searched. */
export const capped = (items: readonly MenuItem[], most: number, text: Text): readonly MenuItem[] =>
  items.length <= most ? items : [...items.slice(0, most), row(text.menu.more, { type: 'openPopover' })];

/** Groups of rows with separators between them; empty groups disappear. */
export const separated = (groups: readonly (readonly MenuItem[])[]): readonly MenuItem[] =>
  groups.filter(group => group.length > 0).flatMap((group, index) => (index === 0 ? group : [SEPARATOR, ...group]));
