import type { ReactNode } from 'react';
import type { AccountGroup, RoleEntry } from '../app/role-list.ts';
import styles from './account-roles.module.css';
import { Name } from './name.tsx';

type Props = {
  readonly group: AccountGroup;
  readonly row: (entry: RoleEntry, isFound: boolean) => ReactNode;
};

/** An account with its roles. What is far out of sight is not laid out: see the style. */
export function AccountRoles({ group: { account, accountId, entries }, row }: Props) {
  return (
    <div className={styles.account}>
      <h3 className={styles.heading}>
        <Name>{account}</Name>
        {!account.includes(accountId) && <span className={styles.id}>{accountId}</span>}
      </h3>
      <ul>{entries.map(entry => row(entry, false))}</ul>
    </div>
  );
}
