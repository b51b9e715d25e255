import type { AccountGroup } from '../../app/roles/role-list.ts';
import { GridCell } from '../roles/grid-cell.tsx';
import { GridRow } from '../roles/grid-row.tsx';
import { Icon } from '../ui/icon.tsx';
import { Name } from '../ui/name.tsx';
import { useText } from '../use-text.ts';
import { AccountEnd } from './account-end.tsx';
import styles from './account-heading.module.css';
import { AccountName } from './account-name.tsx';
import type { Expand } from './use-expanded-accounts.ts';

type Props = {
  readonly group: AccountGroup;
  readonly isExpanded: boolean;
  readonly isTabStop: boolean;
  readonly expand: Expand;
};

/** Heading of an account in a long list. A click anywhere on it, Enter, Left and Right expand and collapse the account. */
export function CollapsibleHeading({ group, isExpanded, isTabStop, expand }: Props) {
  const { id, account, accountId, entries } = group;
  const text = useText();
  return (
    <GridRow className={styles.heading} data-collapsible>
      <GridCell className={styles.cell}>
        <AccountName group={group}>
          <button
            type="button"
            className={styles.fold}
            aria-expanded={isExpanded}
            data-account={id}
            tabIndex={isTabStop ? 0 : -1}
            onClick={event => expand(accountId, !isExpanded, event.currentTarget)}
          >
            <Icon name="down" />
            <Name>{account}</Name>
          </button>
        </AccountName>
        <span className={styles.id}>{text.otherAccounts.roles(entries.length)}</span>
        <AccountEnd group={group} />
      </GridCell>
    </GridRow>
  );
}
