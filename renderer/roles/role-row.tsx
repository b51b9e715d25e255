import { type HTMLAttributes, memo } from 'react';
import type { RoleState } from '../../app/roles/active-sessions.ts';
import type { RoleEntry } from '../../app/roles/role-list.ts';
import { matchRanges } from '../../app/roles/role-search.ts';
import { roleInWords } from '../../app/window/role-in-words.ts';
import { AccountMark } from '../accounts/account-mark.tsx';
import { Highlighted } from '../ui/highlighted.tsx';
import { useText } from '../use-text.ts';
import { GridCell } from './grid-cell.tsx';
import { GridRow } from './grid-row.tsx';
import { useRoleActions } from './role-actions.ts';
import styles from './role-row.module.css';
import { RowEnd } from './row-end.tsx';

type Props = {
  readonly entry: RoleEntry;
  readonly state: RoleState | 'idle';
  readonly isFavorite: boolean;
  readonly isTabStop: boolean;
  /** Whether the row names its account, where no account heading is above it. */
  readonly showsAccount: boolean;
  /** Search query, whose matches are marked. */
  readonly query?: string;
  /** Enter in the search field chooses this row. */
  readonly isBestMatch: boolean;
  /** Further event handlers of the row. */
  readonly row?: HTMLAttributes<HTMLDivElement>;
};

/** Row of a role. A click starts the role and shows that immediately; on an active role it opens the role's page. */
export const RoleRow = memo(function RoleRow(props: Props) {
  const { entry, state, isFavorite, isTabStop, showsAccount, query = '', isBestMatch, row } = props;
  const { key, role, account, accountId, mark } = entry;
  const text = useText();
  const { start, openPage } = useRoleActions();
  const isNumberFound = query !== '' && !account.includes(accountId) && matchRanges(accountId, query).length > 0;
  const press = { idle: start, starting: () => {}, active: openPage }[state];
  return (
    <GridRow {...row} className={styles.row} data-state={state} data-best={isBestMatch} data-found={query !== ''}>
      <GridCell className={styles.words}>
        <button
          type="button"
          className={styles.pick}
          data-row={key}
          tabIndex={isTabStop ? 0 : -1}
          aria-label={roleInWords(state === 'active' ? text.role.openActive : text.role.start, entry, text)}
          aria-disabled={state === 'starting' || undefined}
          onClick={() => press(key)}
        >
          <Highlighted query={query}>{role}</Highlighted>
        </button>
        {showsAccount && (
          <p className={styles.account}>
            <Highlighted query={query}>{account}</Highlighted>
            {isNumberFound && (
              <span className={styles.number}>
                <Highlighted query={query}>{accountId}</Highlighted>
              </span>
            )}
            {mark?.group && query !== '' && <Highlighted query={query}>{mark.group}</Highlighted>}
            <AccountMark mark={mark} query={query} />
          </p>
        )}
      </GridCell>
      <RowEnd entry={entry} state={state} isFavorite={isFavorite} tabIndex={isTabStop ? 0 : -1} />
    </GridRow>
  );
});
