import type { LearnedNames, NamedAccounts } from './account-settings.ts';

export type AccountNameSources = LearnedNames & {
  /** What the person calls it. */
  readonly own: NamedAccounts;
  /** What the company's set-up calls it. */
  readonly company: NamedAccounts;
};

export const NO_ACCOUNT_NAMES: AccountNameSources = { own: {}, company: {}, signInPage: {}, alias: {} };

/** The name that counts for each account: the person's own label, the company's, the sign-in page's, the alias. */
export function mergeAccountNames({ own, company, signInPage, alias }: AccountNameSources): NamedAccounts {
  return { ...alias, ...signInPage, ...company, ...own };
}

/** The longest name that is kept, in characters. */
export const LONGEST_ACCOUNT_NAME = 100;

/** A name as it may be shown and kept: one line, no control or direction signs, not just the number; undefined if nothing is left. */
export function accountNameFrom(text: string, accountId: string): string | undefined {
  const name = text
    .replace(/[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_ACCOUNT_NAME)
    .trim();
  return name === '' || name.replaceAll('-', '') === accountId ? undefined : name;
}
