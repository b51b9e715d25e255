import { wantsConfirmation } from '../../accounts/wants-confirmation.ts';
import type { RoleKey } from '../../domain/role.ts';
import { SHORT_LIST } from '../../roles/shortcuts.ts';
import type { MenuFacts } from './menu-facts.ts';
import { capped, confirmedRow, type MenuItem } from './menu-item.ts';
import { roleLabel } from './role-label.ts';

const MOST_CONSOLES = 15;

type Choice = { readonly key: RoleKey; readonly role: string; readonly label: string };

/** Opens the AWS console as a favorite or recent role, or as any if there are few; one that is not active is started first. */
export function consoles(facts: MenuFacts): readonly MenuItem[] {
  const { snapshot, text } = facts;
  const items = choices(facts).map(({ key, role, label }) => {
    const question = wantsConfirmation(snapshot, key) ? text.tray.confirm(role) : undefined;
    return confirmedRow(label, question, { type: 'openConsole', key });
  });
  return items.length === 0
    ? []
    : [{ kind: 'submenu', label: text.menu.openConsole, items: capped(items, MOST_CONSOLES, text) }];
}

function choices(facts: MenuFacts): readonly Choice[] {
  const { text, entries, active } = facts;
  const { favorites, recents } = facts.shortcuts;
  const others = entries.length <= SHORT_LIST ? entries : [...favorites, ...recents];
  const isActive = new Set(active.map(({ session }) => session.key));
  return [
    ...active.map(one => ({
      key: one.session.key,
      role: one.role,
      label: text.menu.active(roleLabel(one, facts)),
    })),
    ...others
      .filter(({ key }) => !isActive.has(key))
      .map(entry => ({ key: entry.key, role: entry.role, label: roleLabel(entry, facts) })),
  ];
}
