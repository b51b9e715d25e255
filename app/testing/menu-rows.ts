import type { Command } from '../contract.ts';
import type { MenuItem } from '../desktop/menu/menu-item.ts';
import { trayMenu } from '../desktop/tray-menu.ts';
import type { AccountId } from '../domain/arn.ts';
import { later } from '../domain/instant.ts';
import type { Snapshot } from '../snapshot.ts';
import { en } from '../text/en/en.ts';
import { ACME, NOW, sampleRole, sampleSnapshot } from './sample-role.ts';

export const dev = sampleRole('Dev');
export const admin = sampleRole('Admin');
export const shop = sampleRole('ReadOnly', '222222222222');
export const accountNames = { [dev.accountId]: 'Sales data', [shop.accountId]: 'Shop' } as Record<AccountId, string>;

export const signedIn = { signIns: { [ACME.id]: { kind: 'signed-in', since: NOW } } } as const;

/** Two roles in Sales data, one in Shop. */
export const withRoles = (facts: Partial<Snapshot> = {}): Snapshot =>
  sampleSnapshot([shop, dev, admin], { accountNames, ...signedIn, ...facts });

/** So many roles of Sales data that they are listed by account: Role0, Role1, … */
export const withManyRoles = (count: number, facts: Partial<Snapshot> = {}): Snapshot =>
  sampleSnapshot(
    Array.from({ length: count }, (_, index) => sampleRole(`Role${index}`)),
    { accountNames, ...signedIn, ...facts },
  );

/** Menu after `passed` milliseconds. */
export const menu = (snapshot: Snapshot, passed = 0): readonly MenuItem[] => trayMenu(snapshot, later(NOW, passed), en);

/** Menu as text: submenus indented, disabled rows in brackets. */
export function read(items: readonly MenuItem[], indent = ''): readonly string[] {
  return items.flatMap(item => {
    if (item.kind === 'separator') return [`${indent}---`];
    if (item.kind === 'text') return [`${indent}[${item.isChecked ? '✓ ' : ''}${item.label}]`];
    if (item.kind === 'command') return [indent + item.label];
    return [`${indent}${item.label} >`, ...read(item.items, `${indent}  `)];
  });
}

/** Rows of the top level. */
export const labels = (items: readonly MenuItem[]): readonly string[] =>
  read(items).filter(label => !label.startsWith(' '));

/** Rows of the submenu at a path of labels. */
export function inside(items: readonly MenuItem[], ...[label, ...rest]: readonly string[]): readonly MenuItem[] {
  if (label === undefined) return items;
  const found = items.find(item => item.kind === 'submenu' && item.label === label);
  return found?.kind === 'submenu' ? inside(found.items, ...rest) : [];
}

export const commands = (items: readonly MenuItem[]): readonly Command[] =>
  items.flatMap(item => {
    if (item.kind === 'command') return [item.command];
    return item.kind === 'submenu' ? commands(item.items) : [];
  });

/** Command of the first row with this label, also in submenus. */
export function commandOf(items: readonly MenuItem[], label: string): Command | undefined {
  for (const item of items) {
    if (item.kind === 'command' && item.label === label) return item.command;
    const found = item.kind === 'submenu' ? commandOf(item.items, label) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
