import type { AccountId } from '../domain/arn.ts';
import { isSameJson } from '../same-json.ts';
import type { Snapshot } from '../snapshot.ts';
import { type AccountMark, accountMark } from './account-marks.ts';
import { mergeAccountNames } from './account-names.ts';

/** Updates derived account names and labels. */
export function withAccounts(previous: Snapshot, next: Snapshot): Snapshot {
  if (SOURCES.every(part => previous[part] === next[part])) return next;
  const ids = accountsIn(next);
  const { company, accounts, learnedNames } = next;
  const own = labelsOf(accounts, ({ label }) => label);
  const sources = { ...learnedNames, own, company: labelsOf(company.accounts, ({ name }) => name) };
  const names = mergeAccountNames(sources);
  const accountNames: Record<AccountId, string> = {};
  const accountMarks: Record<AccountId, AccountMark> = {};
  for (const id of ids) {
    const name = names[id];
    if (name !== undefined) accountNames[id] = name;
    const all = [id, ...Object.values(sources).flatMap(of => of[id] ?? [])];
    const mark = accountMark(all, accounts[id], company.accounts[id], company.production);
    if (mark.isProduction || Object.keys(mark).length > 1) accountMarks[id] = mark;
  }
  return {
    ...next,
    accountNames: sameOr(previous.accountNames, accountNames),
    accountMarks: sameOr(previous.accountMarks, accountMarks),
  };
}

const sameOr = <T>(previous: T, next: T): T => (isSameJson(previous, next) ? previous : next);

const SOURCES = ['roles', 'chainedRoles', 'accounts', 'learnedNames', 'company'] as const satisfies (keyof Snapshot)[];

/** Accounts to show: of known and of active roles. */
function accountsIn({ roles, chainedRoles, roleSessions }: Snapshot): ReadonlySet<AccountId> {
  return new Set(
    [
      ...Object.values(roles).flat(),
      ...chainedRoles.map(({ role }) => role),
      ...roleSessions.map(({ role }) => role),
    ].map(({ accountId }) => accountId),
  );
}

function labelsOf<T>(accounts: Readonly<Record<AccountId, T>>, labelOf: (account: T) => string | undefined) {
  const labels: Record<AccountId, string> = {};
  for (const [id, account] of Object.entries(accounts) as [AccountId, T][]) {
    const label = labelOf(account);
    if (label !== undefined && label !== '') labels[id] = label;
  }
  return labels;
}
