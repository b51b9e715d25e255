import type { AccountMark } from '../accounts/account-marks.ts';
import { isShown } from '../company/company-rules.ts';
import { type AccountId, isPermissionSetArn } from '../domain/arn.ts';
import type { ProviderId } from '../domain/provider.ts';
import type { RoleKey } from '../domain/role.ts';
import type { Snapshot } from '../snapshot.ts';
import { type KnownRole, knownRoles } from './known-roles.ts';
import type { Searchable } from './role-search.ts';
import { accountName } from './roles-state.ts';

/** Display names of a role. `role` and `account` together are unique in the list. */
export type RoleEntry = Searchable & {
  readonly key: RoleKey;
  readonly role: string;
  readonly account: string;
  readonly accountId: AccountId;
  readonly mark?: AccountMark;
};

/** Roles of one account of a company. */
export type AccountGroup = {
  readonly id: string;
  readonly account: string;
  readonly accountId: AccountId;
  readonly mark?: AccountMark;
  readonly entries: readonly RoleEntry[];
};

export type RoleFacts = Pick<
  Snapshot,
  'providers' | 'roles' | 'chainedRoles' | 'accountNames' | 'accountMarks' | 'company' | 'language'
>;

/**
 * Roles that the company does not hide, grouped by account, sorted by the collation of the person's language; grouped accounts
 * are below their group.
 */
export function roleList(facts: RoleFacts): readonly AccountGroup[] {
  const { compare } = collatorOf(facts);
  const offered = knownRoles(facts).filter(({ role }) => isShown(role, facts.company));
  const accounts = groupBy(offered, accountOf);
  // By account: there are fewer accounts than roles, and the first paint waits for this.
  const accountLabel = accountLabels(
    facts,
    Array.from(accounts.values(), ([first]) => first),
  );
  return Array.from(accounts, ([id, ofAccount]): AccountGroup => {
    const [{ providerId, role }] = ofAccount;
    const account = accountLabel(providerId, role.accountId);
    const mark = facts.accountMarks[role.accountId];
    const entries = entriesOf(ofAccount, account, accountName(facts, role.accountId), mark);
    return {
      id,
      account,
      accountId: role.accountId,
      ...(mark !== undefined && { mark }),
      entries: entries.toSorted((one, other) => compare(one.role, other.role)),
    };
  }).toSorted(
    (one, other) => compareGroups(one.mark?.group, other.mark?.group, compare) || compare(one.account, other.account),
  );
}

/** Accounts in the order of the list, as far as it is known without their roles. */
export function inListOrder(
  facts: Pick<RoleFacts, 'accountNames' | 'accountMarks' | 'language'>,
  accountIds: readonly AccountId[],
): readonly AccountId[] {
  const { compare } = collatorOf(facts);
  const groupOf = (accountId: AccountId) => facts.accountMarks[accountId]?.group;
  return accountIds.toSorted(
    (one, other) =>
      compareGroups(groupOf(one), groupOf(other), compare) ||
      compare(accountName(facts, one), accountName(facts, other)),
  );
}

const collatorOf = ({ language }: Pick<RoleFacts, 'language'>): Intl.Collator =>
  new Intl.Collator(language, { numeric: true, sensitivity: 'base' });

/** Ungrouped accounts come last. */
function compareGroups(one: string | undefined, other: string | undefined, compare: Intl.Collator['compare']): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  return compare(one, other);
}

type Some<T> = readonly [T, ...T[]];

const accountOf = ({ providerId, role }: KnownRole): string => `${providerId} ${role.accountId}`;

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, Some<T>> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/**
 * Roles of an account may differ only in their path, which then belongs to the name. A permission set has none of its own, but a
 * chained role may have its name.
 */
function entriesOf(
  ofAccount: Some<KnownRole>,
  account: string,
  name: string,
  mark: AccountMark | undefined,
): readonly RoleEntry[] {
  const isUnique = new Set(ofAccount.map(({ role }) => role.name)).size === ofAccount.length;
  const isAlone = (name: string) => isUnique || ofAccount.filter(({ role }) => role.name === name).length === 1;
  return ofAccount.map(({ key, role }) => {
    const label = isAlone(role.name) ? role.name : role.roleArn.slice(startOfPath(role.roleArn));
    const about = { key, role: label, account, accountId: role.accountId, ...(mark !== undefined && { mark }) };
    const more = [mark?.tag, mark?.group].filter(text => text !== undefined);
    return { ...about, texts: [label, account, name, role.accountId, ...more] };
  });
}

const startOfPath = (roleArn: string): number =>
  isPermissionSetArn(roleArn) ? roleArn.indexOf('permission-set/') : roleArn.indexOf(':role/') + ':role/'.length;

/** Account name, with the Account ID if the name is ambiguous, and the company if two offer it. */
function accountLabels(
  facts: RoleFacts,
  oneOfEach: readonly KnownRole[],
): (providerId: ProviderId, accountId: AccountId) => string {
  const nameOf = (accountId: AccountId) => accountName(facts, accountId);
  const accountsOfName = setsOf(oneOfEach, ({ role }) => [nameOf(role.accountId), role.accountId]);
  const companiesOfAccount = setsOf(oneOfEach, ({ providerId, role }) => [role.accountId, providerId]);
  const companies = companyLabels(facts.providers);
  return (providerId, accountId) => {
    const name = nameOf(accountId);
    const isSharedName = (accountsOfName.get(name)?.size ?? 0) > 1;
    const isSharedAccount = (companiesOfAccount.get(accountId)?.size ?? 0) > 1;
    const more = [isSharedName && accountId, isSharedAccount && companies.get(providerId)].filter(Boolean);
    return more.length === 0 ? name : `${name} (${more.join(', ')})`;
  };
}

/** Name of a company, or its whole address if names are ambiguous. */
export function companyLabels(providers: Snapshot['providers']): ReadonlyMap<ProviderId, string> {
  const byName = groupBy(providers, ({ name }) => name);
  return new Map(
    providers.map(({ id, name, signInUrl }) => [
      id,
      byName.get(name)?.length === 1 ? name : signInUrl.replace(/^https?:\/\//, ''),
    ]),
  );
}

function setsOf<T>(values: readonly T[], pairOf: (value: T) => readonly [string, string]) {
  const sets = new Map<string, Set<string>>();
  for (const value of values) {
    const [key, member] = pairOf(value);
    const set = sets.get(key) ?? new Set();
    sets.set(key, set.add(member));
  }
  return sets;
}
