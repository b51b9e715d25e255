import { isInProduction } from '../../accounts/wants-confirmation.ts';
import type { StartGroup } from '../../start-groups/start-group.ts';
import { rolesOf, rolesToConfirm, startableRoles } from '../../start-groups/startable-roles.ts';
import type { MenuFacts } from './menu-facts.ts';
import { capped, confirmedRow, type MenuItem } from './menu-item.ts';

const MOST_GROUPS = 10;

/** Groups of roles: a click starts all. */
export function startGroups(facts: MenuFacts): readonly MenuItem[] {
  const { snapshot, text } = facts;
  const groups = snapshot.startGroups.filter(group => rolesOf(snapshot, group).length > 0);
  const items = groups.map(group => groupItem(facts, group));
  return items.length === 0 ? [] : [{ kind: 'text', label: text.groups.heading }, ...capped(items, MOST_GROUPS, text)];
}

function groupItem({ snapshot, text }: MenuFacts, group: StartGroup): MenuItem {
  const { name } = group;
  const roles = rolesOf(snapshot, group);
  const isProduction = roles.some(key => isInProduction(snapshot, key));
  const label = text.menu.what([
    name,
    text.groups.roles(roles.length),
    ...(isProduction ? [text.menu.production] : []),
  ]);
  if (startableRoles(snapshot, group).length === 0) return { kind: 'text', label, isChecked: true };
  const asked = rolesToConfirm(snapshot, group).length;
  return confirmedRow(label, asked === 0 ? undefined : text.groups.confirm.inMenu(asked), { type: 'startGroup', name });
}
