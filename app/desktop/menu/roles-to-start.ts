import type { AccountGroup, RoleEntry } from '../../roles/role-list.ts';
import { SHORT_LIST } from '../../roles/shortcuts.ts';
import { consoles } from './consoles.ts';
import type { MenuFacts } from './menu-facts.ts';
import { capped, type MenuItem, row } from './menu-item.ts';
import { roleItem } from './role-item.ts';
import { accountLabel, roleLabel, roleOnly } from './role-label.ts';
import { startGroups } from './start-groups.ts';

/** Maximum number of roles in the menu; beyond it, the search of the window is better. */
const MOST_ROLES = 250;
/** Maximum number of rows in one list: about the height of a small display. */
const MOST_ROWS = 30;
const MOST_FAVORITES = 12;

/** Favorites, recent roles, groups, and all others: one by one if there are few, else by account. */
export function rolesToStart(facts: MenuFacts): readonly (readonly MenuItem[])[] {
  const { text, entries } = facts;
  const { favorites, recents } = facts.shortcuts;
  return [
    list(text.tray.favorites, capped(items(facts, favorites), MOST_FAVORITES, text)),
    list(text.tray.recents, items(facts, recents)),
    startGroups(facts),
    [...(entries.length <= SHORT_LIST ? fewRoles(facts, favorites) : byAccount(facts)), ...consoles(facts)],
  ];
}

const list = (heading: string, rows: readonly MenuItem[]): readonly MenuItem[] =>
  rows.length === 0 ? [] : [{ kind: 'text', label: heading }, ...rows];

const items = (facts: MenuFacts, entries: readonly RoleEntry[]): readonly MenuItem[] =>
  entries.map(entry => roleItem(facts, entry, roleLabel(entry, facts)));

/** What is not above already, as an active role or as a favorite. */
function fewRoles(facts: MenuFacts, favorites: readonly RoleEntry[]): readonly MenuItem[] {
  const { snapshot, active, text, entries } = facts;
  const above = new Set([
    ...active.map(({ session }) => session.key),
    ...favorites.map(({ key }) => key),
    ...snapshot.starting,
  ]);
  const others = entries.filter(({ key }) => !above.has(key));
  return list(text.menu.roles, items(facts, others));
}

function byAccount(facts: MenuFacts): readonly MenuItem[] {
  const { text, groups, entries } = facts;
  if (entries.length > MOST_ROLES) return [row(text.tray.allRoles, { type: 'openPopover' })];
  const accounts = capped(
    inGroups(groups, group => accountItem(facts, group)),
    MOST_ROWS,
    text,
  );
  return groups.length === 1 ? accounts : [{ kind: 'submenu', label: text.menu.allAccounts, items: accounts }];
}

/** Grouped accounts are in the group's submenu. */
function inGroups(groups: readonly AccountGroup[], itemOf: (group: AccountGroup) => MenuItem): readonly MenuItem[] {
  const names = [...new Set(groups.map(({ mark }) => mark?.group))];
  return names.flatMap(name => {
    const accounts = groups.filter(({ mark }) => mark?.group === name).map(itemOf);
    return name === undefined ? accounts : [{ kind: 'submenu' as const, label: name, items: accounts }];
  });
}

function accountItem(facts: MenuFacts, { account, accountId, entries }: AccountGroup): MenuItem {
  const roles = entries.map(entry => roleItem(facts, entry, roleOnly(entry, facts)));
  return {
    kind: 'submenu',
    label: accountLabel(account, accountId, facts),
    items: capped(roles, MOST_ROWS, facts.text),
  };
}
