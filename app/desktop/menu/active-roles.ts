import type { MenuFacts } from './menu-facts.ts';
import { capped, type MenuItem, row } from './menu-item.ts';
import { actionsOf, roleItem, timeInWords } from './role-item.ts';
import { roleLabel } from './role-label.ts';

const MOST_ACTIVE = 12;

/** Active and starting roles, with Stop all from the second on. */
export function activeRoles(facts: MenuFacts): readonly MenuItem[] {
  const { snapshot, text, active, entries } = facts;
  const items = active.map(one => ({
    kind: 'submenu' as const,
    label: text.menu.withState(text.menu.active(roleLabel(one, facts)), timeInWords(facts, one.session)),
    items: actionsOf(facts, one.session),
  }));
  const renewed = new Set(active.map(({ session }) => session.key));
  const starting = snapshot.starting.filter(key => !renewed.has(key));
  const starts = starting.length === 0 ? [] : entries.filter(({ key }) => starting.includes(key));
  return [
    ...capped(items, MOST_ACTIVE, text),
    ...capped(
      starts.map(entry => roleItem(facts, entry, roleLabel(entry, facts))),
      MOST_ACTIVE,
      text,
    ),
    ...(active.length > 1 ? [row(text.menu.stopAll, { type: 'stopAll' })] : []),
  ];
}
