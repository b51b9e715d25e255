import type { AccountId } from '../domain/arn.ts';
import type { AccountGroup, RoleEntry } from './role-list.ts';

/** The accounts of a list of more roles are collapsed. */
export const MANY_ROLES = 30;

/** Accounts that the person has expanded. */
export type ExpandedAccounts = ReadonlySet<AccountId>;

/** Whether the accounts of this list can be collapsed. A single account is always expanded. */
export const isCollapsible = (groups: readonly AccountGroup[]): boolean =>
  groups.length > 1 && groups.reduce((sum, { entries }) => sum + entries.length, 0) > MANY_ROLES;

/** Roles that have a row in the list of accounts: those of expanded accounts, or all if accounts cannot be collapsed. */
export function rolesInRows(groups: readonly AccountGroup[], expanded: ExpandedAccounts): readonly RoleEntry[] {
  const areAll = !isCollapsible(groups);
  return groups.flatMap(({ accountId, entries }) => (areAll || expanded.has(accountId) ? entries : []));
}

/**
 * Where arrow keys and Tab stop in the list, in order: headings of accounts that can be collapsed, by their `id`, and roles, by
 * their key. `expanded`: undefined if accounts cannot be collapsed.
 */
export const stopsInList = (
  groups: readonly AccountGroup[],
  expanded: ExpandedAccounts | undefined,
): readonly string[] =>
  groups.flatMap(({ id, accountId, entries }) => {
    const rows = expanded === undefined || expanded.has(accountId) ? entries.map(({ key }) => key) : [];
    return expanded === undefined ? rows : [id, ...rows];
  });
