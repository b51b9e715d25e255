import { accountMark } from '../accounts/account-marks.ts';
import type { AccountId } from '../domain/arn.ts';
import { offeredRoles } from '../roles/known-roles.ts';
import type { Snapshot } from '../snapshot.ts';
import type { CompanyRules } from './company-rules.ts';
import type { SetupChange } from './setup-change.ts';

/** Baseline for the changes of a setup. */
export type Facts = Pick<Snapshot, 'providers' | 'roles' | 'accountNames' | 'accounts' | 'preferences'>;

/** Account names that would change for known accounts, and the number of others. */
export function accountChanges(facts: Facts, before: CompanyRules, after: CompanyRules): readonly SetupChange[] {
  const fresh = accountsIn(after).filter(([id, { name }]) => before.accounts[id]?.name !== name);
  const renamed = fresh.filter(([id, { name }]) => isKnownOtherwise(facts, id, name));
  const named = fresh.filter(([id, { name }]) => !isKnownOtherwise(facts, id, name)).map(([, { name }]) => name);
  const lost = accountsIn(before).filter(([id]) => after.accounts[id] === undefined);
  return [
    ...renamed.map(([id, { name }]) => ({ kind: 'renames-account', from: called(facts, id, name), to: name }) as const),
    ...namesAccounts(named),
    ...namesAccounts(lost.map(([, { name }]) => name)).map(change => ({ kind: 'ends', change }) as const),
  ];
}

const namesAccounts = (names: readonly string[]): readonly SetupChange[] =>
  names.length === 0 ? [] : [{ kind: 'names-accounts', count: names.length, examples: names.slice(0, 3) }];

function isKnownOtherwise({ accountNames }: Facts, id: AccountId, name: string): boolean {
  const known = accountNames[id];
  return known !== undefined && known !== name;
}

/**
 * Accounts that would lose the production confirmation: known ones by all their marks, and those
 * that the setup marks as not production. With Account IDs, since names are arbitrary.
 */
export function unmarkedAccounts(facts: Facts, before: CompanyRules, after: CompanyRules): readonly string[] {
  const known = offeredRoles(facts).map(({ role }) => role.accountId);
  const isMarked = (id: AccountId, { accounts, production }: CompanyRules): boolean => {
    const names = [id, facts.accountNames[id] ?? [], accounts[id]?.name ?? []].flat();
    return accountMark(names, facts.accounts[id], accounts[id], production).isProduction;
  };
  const unmarked = [...new Set(known)].filter(id => isMarked(id, before) && !isMarked(id, after));
  const said = accountsIn(after)
    .filter(([id, { production }]) => production === false && before.accounts[id]?.production !== false)
    .map(([id]) => id);
  return [...new Set([...unmarked, ...said])].map(id => `${called(facts, id, after.accounts[id]?.name ?? '')} (${id})`);
}

const called = ({ accountNames }: Facts, id: AccountId, otherwise: string): string => accountNames[id] ?? otherwise;

const accountsIn = ({ accounts }: CompanyRules) =>
  Object.entries(accounts) as [AccountId, CompanyRules['accounts'][AccountId]][];
