import type { AccountSettings } from '../accounts/account-settings.ts';
import type { AccountId } from '../domain/arn.ts';
import type { Preferences } from '../settings/preferences.ts';
import type { BrowserChoice } from './browser-choice.ts';

type Chosen = {
  readonly accounts: Readonly<Record<AccountId, AccountSettings>>;
  readonly preferences: Pick<Preferences, 'consoleBrowser'>;
};

/** Browser for an account's console: the account's own, else that of all accounts, else the system's default. */
export const browserFor = ({ accounts, preferences }: Chosen, accountId: AccountId): BrowserChoice =>
  accounts[accountId]?.browser ?? preferences.consoleBrowser ?? { kind: 'default' };
