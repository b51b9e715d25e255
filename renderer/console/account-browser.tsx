import type { AccountId } from '../../app/domain/arn.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { useText } from '../use-text.ts';
import { BrowserSetting } from './browser-setting.tsx';

type Props = { readonly snapshot: Snapshot; readonly accountId: AccountId };

/** Browser for one account's console. */
export function AccountBrowser({ snapshot, accountId }: Props) {
  const { console: words } = useText();
  return (
    <BrowserSetting
      snapshot={snapshot}
      label={words.browser}
      hint={words.browserHint}
      scope={{ kind: 'account', ofAll: snapshot.preferences.consoleBrowser ?? { kind: 'default' } }}
      chosen={snapshot.accounts[accountId]?.browser}
      commandFor={choice => ({ type: 'changeAccount', accountId, browser: choice ?? '' })}
    />
  );
}
