import type { RoleKey } from '../domain/role.ts';
import type { RoleState } from './active-sessions.ts';
import { MANY_ROLES } from './collapsed-accounts.ts';
import type { AccountGroup } from './role-list.ts';
import { SHORT_LIST } from './shortcuts.ts';

/** Reduces the list of roles. Groups are alternatives; all else must apply as well. */
export type RoleFilter =
  | { readonly kind: 'active' }
  | { readonly kind: 'production' }
  | { readonly kind: 'group'; readonly group: string };

export const isSameFilter = (one: RoleFilter, other: RoleFilter): boolean =>
  one.kind === other.kind && (one.kind !== 'group' || other.kind !== 'group' || one.group === other.group);

/**
 * Filters that would leave some of the roles and not all of them; none for a list that is short, or of accounts that are all
 * alike.
 */
export function offeredFilters(
  groups: readonly AccountGroup[],
  states: ReadonlyMap<RoleKey, RoleState>,
): readonly RoleFilter[] {
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  if (count <= SHORT_LIST) return [];
  const names = [...new Set(groups.map(({ mark }) => mark?.group))];
  const ofAccounts: readonly RoleFilter[] = [
    ...(divides(groups, ({ mark }) => mark?.isProduction === true) ? [{ kind: 'production' as const }] : []),
    ...names.flatMap(group => (group === undefined || names.length === 1 ? [] : [{ kind: 'group' as const, group }])),
  ];
  if (count <= MANY_ROLES) return ofAccounts.length > 1 ? ofAccounts : [];
  const isAnyActive = groups.some(({ entries }) => entries.some(({ key }) => states.has(key)));
  return isAnyActive ? [{ kind: 'active' }, ...ofAccounts] : ofAccounts;
}

const divides = <T>(all: readonly T[], isOne: (one: T) => boolean): boolean => all.some(isOne) && !all.every(isOne);

/** Accounts and roles that the filters leave; the same list without filters. */
export function filteredRoles(
  groups: readonly AccountGroup[],
  filters: readonly RoleFilter[],
  states: ReadonlyMap<RoleKey, RoleState>,
): readonly AccountGroup[] {
  if (filters.length === 0) return groups;
  const has = (kind: RoleFilter['kind']) => filters.some(filter => filter.kind === kind);
  const names = new Set(filters.flatMap(filter => (filter.kind === 'group' ? [filter.group] : [])));
  const ofAccounts = groups.filter(
    ({ mark }) =>
      (!has('production') || mark?.isProduction === true) &&
      (names.size === 0 || (mark?.group !== undefined && names.has(mark.group))),
  );
  if (!has('active')) return ofAccounts;
  return ofAccounts.flatMap(group => {
    const entries = group.entries.filter(({ key }) => states.has(key));
    return entries.length === 0 ? [] : [{ ...group, entries }];
  });
}
