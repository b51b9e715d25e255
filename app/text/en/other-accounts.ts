import { plural } from '../grammar.ts';

/** The words of the question about a sign-in that ended with other accounts than before. */
export const enOtherAccounts = {
  title: 'Are these your accounts?',
  lead: (company: string) =>
    `The sign-in to ${company} ended with other accounts than before. Nothing has changed yet.`,
  warning:
    'Another website can send accounts of its own during a sign-in. If you didn’t expect a change, don’t use them, and tell your IT department.',
  host: 'Sent by',
  issuer: 'Signed by',
  knownIssuer: 'Signed before by',
  unnamed: 'Not named',
  accounts: 'Accounts',
  accountId: (accountId: string) => `Account ID ${accountId}`,
  roles: (count: number) => plural('en', count, { one: '1 role', other: n => `${n} roles` }),
  sealed: 'Only AWS can read the accounts of this sign-in. Your list of roles stays as it is.',
  expired: 'This sign-in has expired. To start a role, you sign in again.',
  use: 'Use these accounts',
  leave: 'Don’t use them',
};
