import type { AccountId } from './arn.ts';

/** The colours of an account's mark. */
export const COLOURS = ['red', 'orange', 'yellow', 'green', 'teal', 'blue', 'purple', 'grey'] as const;
export type Colour = (typeof COLOURS)[number];

/** What a person chose for an account. */
export type AccountSettings = {
  readonly label?: string;
  readonly tag?: string;
  /** The heading under which it stands. */
  readonly group?: string;
  readonly colour?: Colour;
  /** Against what its name says. */
  readonly production?: boolean;
};

/** What a person changes about an account; an empty text takes a choice back. */
export type AccountChange = { readonly [K in keyof AccountSettings]?: AccountSettings[K] | '' };

/** Names for accounts, by where they come from. */
export type NamedAccounts = Readonly<Record<AccountId, string>>;

/** Names that Mai found out itself: they are kept, since they can't always be had. */
export type LearnedNames = {
  /** What the AWS sign-in page showed last. */
  readonly signInPage: NamedAccounts;
  /** The account's alias (`iam:ListAccountAliases`). */
  readonly alias: NamedAccounts;
};
