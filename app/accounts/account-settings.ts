import type { BrowserChoice } from '../console/browser-choice.ts';
import type { AccountId } from '../domain/arn.ts';

/** Colors of account labels. */
export const COLORS = ['red', 'orange', 'yellow', 'green', 'teal', 'blue', 'purple', 'grey'] as const;
export type Color = (typeof COLORS)[number];

/** The person's settings of an account. */
export type AccountSettings = {
  readonly label?: string;
  readonly tag?: string;
  /** Group heading. */
  readonly group?: string;
  readonly colour?: Color;
  /** Overrides the guess by the account's name. */
  readonly production?: boolean;
  /** Browser for the account's console; that of all accounts without one. */
  readonly browser?: BrowserChoice;
};

/** Changes to an account; an empty text removes a setting. */
export type AccountChange = { readonly [K in keyof AccountSettings]?: AccountSettings[K] | '' };

/** Account names by source. */
export type NamedAccounts = Readonly<Record<AccountId, string>>;

/** Names that Mai found. They are saved, since their sources are not always available. */
export type LearnedNames = {
  /** From AWS's role selection page. */
  readonly signInPage: NamedAccounts;
  /** The account's alias (`iam:ListAccountAliases`). */
  readonly alias: NamedAccounts;
};
