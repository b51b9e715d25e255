import type { AccountId } from '../domain/arn.ts';
import type { SignInState } from '../sign-in/sign-in-state.ts';
import type { AccountGroup, RoleEntry } from './role-list.ts';

/** The accounts of a list of more roles are collapsed. */
export const MANY_ROLES = 30;

/** Accounts that the person has expanded. */
export type ExpandedAccounts = ReadonlySet<AccountId>;

/**
 * Whether the accounts of this list can be collapsed. A single account is always expanded. An account that a portal has still to
 * list counts as one role: a list that is known to become long must not collapse under the pointer when it does.
 */
export function isCollapsible(groups: readonly AccountGroup[], listings: SignInState['listings']): boolean {
  const roles = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  const total = Object.values(listings).reduce((sum, { total = 0 }) => sum + total, 0);
  return groups.length > 1 && roles + Math.max(0, total - groups.length) > MANY_ROLES;
}

/** Roles that have a row in the list of accounts. `expanded`: undefined if accounts cannot be collapsed. */
export const rolesInRows = (
  groups: readonly AccountGroup[],
  expanded: ExpandedAccounts | undefined,
): readonly RoleEntry[] =>
  groups.flatMap(({ accountId, entries }) => (expanded === undefined || expanded.has(accountId) ? entries : []));

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
