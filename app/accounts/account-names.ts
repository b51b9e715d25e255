import type { LearnedNames, NamedAccounts } from './account-settings.ts';

export type AccountNameSources = LearnedNames & {
  /** The person's name for it. */
  readonly own: NamedAccounts;
  /** Name by the company setup. */
  readonly company: NamedAccounts;
};

export const NO_ACCOUNT_NAMES: AccountNameSources = { own: {}, company: {}, signInPage: {}, alias: {} };

/** Effective account names: the person's, the company's, the sign-in page's, the alias. */
export function mergeAccountNames({ own, company, signInPage, alias }: AccountNameSources): NamedAccounts {
  return { ...alias, ...signInPage, ...company, ...own };
}

/** Maximum length of a name, in characters. */
const LONGEST_ACCOUNT_NAME = 100;

/** Sanitizes an account name: one line, no control or bidirectional characters, not just the ID; undefined if nothing is left. */
export function accountNameFrom(text: string, accountId: string): string | undefined {
  const name = text
    .replace(/[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_ACCOUNT_NAME)
    .trim();
  return name === '' || name.replaceAll('-', '') === accountId ? undefined : name;
}
