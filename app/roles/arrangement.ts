import { companyRules } from '../company/company-rules.ts';
import type { Policies } from '../company/set-up-offer.ts';
import type { TakenSetUp } from '../company/set-up-schema.ts';
import type { AccountChange, AccountSettings, LearnedNames, NamedAccounts } from '../domain/account-settings.ts';
import type { AccountId } from '../domain/arn.ts';
import type { ProfileName } from '../domain/profile.ts';
import { assertNever } from '../domain/result.ts';
import type { RoleKey } from '../domain/role.ts';
import { withChanges } from '../settings/offers.ts';
import type { Snapshot } from '../snapshot.ts';
import { type AccountMark, accountMark } from './account-marks.ts';
import { mergeAccountNames } from './account-names.ts';

/** How the person and the company arrange accounts and roles. */
export type ArrangementEvent =
  | { readonly type: 'accountChanged'; readonly accountId: AccountId; readonly change: AccountChange }
  | { readonly type: 'accountsNamed'; readonly names: NamedAccounts; readonly from: keyof LearnedNames }
  /** `at` counts from 0 among the favourites; without it the role is none any more. */
  | { readonly type: 'favouriteChanged'; readonly key: RoleKey; readonly at: number | undefined }
  | { readonly type: 'roleUsed'; readonly key: RoleKey }
  | { readonly type: 'profilesNamed'; readonly names: Readonly<Record<RoleKey, ProfileName>> }
  | { readonly type: 'roleDurationChanged'; readonly key: RoleKey; readonly seconds: number | undefined }
  | ({ readonly type: 'policiesRead' } & Policies)
  | { readonly type: 'setUpChanged'; readonly setUp: TakenSetUp | undefined };

/** As many of the roles used last are remembered. */
const MOST_RECENTS = 20;

export function arrange(snapshot: Snapshot, event: ArrangementEvent): Snapshot {
  switch (event.type) {
    case 'accountChanged': {
      const { accountId, change } = event;
      const changed = withoutEmpty({ ...snapshot.accounts[accountId], ...change });
      return { ...snapshot, accounts: { ...snapshot.accounts, [accountId]: changed } };
    }
    case 'accountsNamed': {
      const known = snapshot.learnedNames[event.from];
      const isKnown = Object.entries(event.names).every(([id, name]) => known[id as AccountId] === name);
      if (isKnown) return snapshot;
      const learned = { ...snapshot.learnedNames, [event.from]: { ...known, ...event.names } };
      return { ...snapshot, learnedNames: learned };
    }
    case 'favouriteChanged': {
      const others = snapshot.favourites.filter(key => key !== event.key);
      return { ...snapshot, favourites: event.at === undefined ? others : others.toSpliced(event.at, 0, event.key) };
    }
    case 'roleUsed': {
      if (snapshot.recents[0] === event.key) return snapshot;
      const recents = [event.key, ...snapshot.recents.filter(key => key !== event.key)].slice(0, MOST_RECENTS);
      return { ...snapshot, recents };
    }
    case 'profilesNamed': {
      const named = Object.entries(event.names).map(([key, profileName]) => [
        key,
        { ...snapshot.roleSettings[key as RoleKey], profileName },
      ]);
      return { ...snapshot, roleSettings: { ...snapshot.roleSettings, ...Object.fromEntries(named) } };
    }
    case 'roleDurationChanged': {
      const { duration: _, ...others } = snapshot.roleSettings[event.key] ?? {};
      const changed = event.seconds === undefined ? others : { ...others, duration: event.seconds };
      return { ...snapshot, roleSettings: { ...snapshot.roleSettings, [event.key]: changed } };
    }
    case 'policiesRead':
      return withChanges(withRules({ ...snapshot, policies: event.policies, policyProblems: event.problems }));
    case 'setUpChanged': {
      const { setUp: _, ...rest } = snapshot;
      return withRules(event.setUp === undefined ? rest : { ...rest, setUp: event.setUp });
    }
    default:
      return assertNever(event);
  }
}

const withoutEmpty = (settings: AccountChange): AccountSettings =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== ''));

/** With the rules that policies and set-up make together. */
export const withRules = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  company: companyRules(snapshot.policies, snapshot.setUp),
});

/** With the names and marks of accounts, where something changed that they are made of. */
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

const sameOr = <T>(previous: T, next: T): T => (JSON.stringify(previous) === JSON.stringify(next) ? previous : next);

const SOURCES = ['roles', 'chainedRoles', 'accounts', 'learnedNames', 'company'] as const satisfies (keyof Snapshot)[];

/** The accounts that somebody may see: of roles that can be picked, and of those that live on. */
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
