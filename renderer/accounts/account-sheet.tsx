import type { AccountChange } from '../../app/accounts/account-settings.ts';
import type { AccountId } from '../../app/domain/arn.ts';
import { accountName } from '../../app/roles/roles-state.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { AccountBrowser } from '../console/account-browser.tsx';
import { ChoiceSetting } from '../settings/choice-setting.tsx';
import { TextSetting } from '../settings/text-setting.tsx';
import { Subpage } from '../subpages/subpage.tsx';
import { Name } from '../ui/name.tsx';
import { useText } from '../use-text.ts';
import { AccountMark } from './account-mark.tsx';
import styles from './account-sheet.module.css';
import { ColorSetting } from './color-setting.tsx';

type Props = { readonly snapshot: Snapshot; readonly accountId: AccountId; readonly onClose: () => void };

/** Edits an account's name, label and color. */
export function AccountSheet({ snapshot, accountId, onClose }: Props) {
  const { accounts: words } = useText();
  const own = snapshot.accounts[accountId] ?? {};
  const mark = snapshot.accountMarks[accountId];
  const name = accountName(snapshot, accountId);
  const commandFor = (change: AccountChange) => ({ type: 'changeAccount', accountId, ...change }) as const;
  const production = { yes: true, no: false, '': '' } as const;
  const isBy = own.production === undefined ? '' : own.production ? 'yes' : 'no';
  return (
    <Subpage title={words.title(name)} heading={<Name>{name}</Name>} onClose={onClose}>
      <p className={styles.about}>
        {words.number(accountId)} <AccountMark mark={mark} />
      </p>
      <TextSetting
        label={words.label}
        hint={words.labelHint}
        value={own.label ?? snapshot.accountNames[accountId] ?? ''}
        chosen={own.label ?? ''}
        commandFor={label => commandFor({ label })}
      />
      <TextSetting
        label={words.tag}
        hint={words.tagHint}
        value={mark?.tag ?? ''}
        chosen={own.tag ?? ''}
        commandFor={tag => commandFor({ tag })}
      />
      <TextSetting
        label={words.group}
        hint={words.groupHint}
        value={mark?.group ?? ''}
        chosen={own.group ?? ''}
        commandFor={group => commandFor({ group })}
      />
      <ColorSetting snapshot={snapshot} accountId={accountId} />
      <ChoiceSetting
        label={words.isProduction}
        hint={words.isProductionHint}
        choices={[
          { value: '', label: words.byName(mark?.isProduction === true) },
          { value: 'yes', label: words.yes },
          { value: 'no', label: words.no },
        ]}
        value={isBy}
        commandFor={value => commandFor({ production: production[value === 'yes' || value === 'no' ? value : ''] })}
      />
      <AccountBrowser snapshot={snapshot} accountId={accountId} />
    </Subpage>
  );
}
