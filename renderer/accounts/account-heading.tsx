import type { AccountGroup } from '../../app/roles/role-list.ts';
import { Name } from '../ui/name.tsx';
import { AccountEnd } from './account-end.tsx';
import styles from './account-heading.module.css';
import { AccountName } from './account-name.tsx';

/** Heading of an account above its roles. */
export function AccountHeading({ group }: { readonly group: AccountGroup }) {
  return (
    <div className={styles.heading}>
      <AccountName group={group}>
        <Name>{group.account}</Name>
      </AccountName>
      <AccountEnd group={group} />
    </div>
  );
}
