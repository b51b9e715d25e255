import type { ReactNode } from 'react';
import type { AccountId } from '../app/domain/arn.ts';
import type { AccountGroup, RoleEntry } from '../app/role-list.ts';
import { AccountMark } from './account-mark.tsx';
import styles from './account-roles.module.css';
import { IconButton } from './icon-button.tsx';
import { Name } from './name.tsx';
import { useText } from './use-text.ts';

type Props = {
  readonly group: AccountGroup;
  /** Whether the accounts of another group stand above it. */
  readonly isFirstOfGroup: boolean;
  readonly row: (entry: RoleEntry, isFound: boolean) => ReactNode;
  readonly onAccount: (accountId: AccountId) => void;
};

/** An account with its roles. What is far out of sight is not laid out: see the style. */
export function AccountRoles({ group, isFirstOfGroup, row, onAccount }: Props) {
  const text = useText();
  const { account, accountId, mark, entries } = group;
  return (
    <>
      {isFirstOfGroup && mark?.group && (
        <p className={styles.group}>
          <Name>{mark.group}</Name>
        </p>
      )}
      <div className={styles.account}>
        <div className={styles.heading}>
          <h3 className={styles.name}>
            <Name>{account}</Name> <AccountMark mark={mark} />
          </h3>
          {!account.includes(accountId) && <span className={styles.id}>{accountId}</span>}
          <span className={styles.edit}>
            <IconButton
              icon="edit"
              label={text.accounts.edit(account)}
              tabIndex={-1}
              onClick={() => onAccount(accountId)}
            />
          </span>
        </div>
        <ul>{entries.map(entry => row(entry, false))}</ul>
      </div>
    </>
  );
}
