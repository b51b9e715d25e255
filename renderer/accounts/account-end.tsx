import type { AccountGroup } from '../../app/roles/role-list.ts';
import { spoken } from '../../app/text/spoken.ts';
import { useRoleActions } from '../roles/role-actions.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { useText } from '../use-text.ts';
import styles from './account-heading.module.css';

type Props = { readonly group: AccountGroup };

/** Account ID, and the button of the account’s page. */
export function AccountEnd({ group: { account, accountId } }: Props) {
  const text = useText();
  const { openAccount } = useRoleActions();
  return (
    <>
      {!account.includes(accountId) && <span className={styles.id}>{accountId}</span>}
      <span className={styles.edit}>
        <IconButton
          icon="edit"
          label={spoken(text.accounts.edit(account))}
          tabIndex={-1}
          onClick={() => openAccount(accountId)}
        />
      </span>
    </>
  );
}
