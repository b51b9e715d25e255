import { type HTMLAttributes, memo } from 'react';
import type { RoleKey } from '../../app/domain/role.ts';
import type { RoleState } from '../../app/roles/active-sessions.ts';
import type { RoleEntry } from '../../app/roles/role-list.ts';
import { matchRanges } from '../../app/roles/role-search.ts';
import { roleInWords } from '../../app/window/role-in-words.ts';
import { AccountMark } from '../accounts/account-mark.tsx';
import { GettingKeys } from '../home/starting-role.tsx';
import { Highlighted } from '../ui/highlighted.tsx';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { useText } from '../use-text.ts';
import { GridCell } from './grid-cell.tsx';
import { GridRow } from './grid-row.tsx';
import styles from './role-row.module.css';

type Props = {
  readonly entry: RoleEntry;
  readonly state: RoleState | 'idle';
  readonly isTabStop: boolean;
  /** Whether the row names its account, where no account heading is above it. */
  readonly showsAccount: boolean;
  /** Search query, whose matches are marked. */
  readonly query?: string;
  /** Enter in the search field chooses this row. */
  readonly isBestMatch: boolean;
  readonly onPick: (key: RoleKey) => void;
  readonly onMore: (key: RoleKey) => void;
  readonly onFocus: (key: RoleKey) => void;
  /** Further event handlers of the row. */
  readonly row?: HTMLAttributes<HTMLDivElement>;
};

/** Row of a role. A click starts the role and shows that immediately; on an active role it opens the options. */
export const RoleRow = memo(function RoleRow(props: Props) {
  const { entry, state, isTabStop, showsAccount, query = '', isBestMatch, onPick, onMore, onFocus, row } = props;
  const { key, role, account, accountId, mark } = entry;
  const text = useText();
  const isNumberFound = query !== '' && !account.includes(accountId) && matchRanges(accountId, query).length > 0;
  const tabIndex = isTabStop ? 0 : -1;
  const press = { idle: onPick, assuming: () => {}, active: onMore }[state];
  return (
    <GridRow {...row} className={styles.row} data-state={state} data-best={isBestMatch} data-found={query !== ''}>
      <GridCell className={styles.words}>
        <button
          type="button"
          className={styles.pick}
          data-row={key}
          tabIndex={tabIndex}
          aria-label={roleInWords(state === 'active' ? text.role.openActive : text.role.assume, entry, text)}
          aria-disabled={state === 'assuming' || undefined}
          onClick={() => press(key)}
          onFocus={() => onFocus(key)}
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
      <GridCell className={styles.end}>
        {state === 'assuming' && <GettingKeys entry={entry} tabIndex={tabIndex} />}
        {state === 'active' && <span className={styles.active}>{text.role.active}</span>}
        {state === 'idle' && (
          <>
            {(isBestMatch || isTabStop) && (
              <span className={styles.enter}>
                <Icon name="enter" />
              </span>
            )}
            <span className={styles.more}>
              <IconButton
                icon="more"
                label={roleInWords(text.role.more, entry, text)}
                tabIndex={tabIndex}
                onClick={() => onMore(key)}
              />
            </span>
          </>
        )}
      </GridCell>
    </GridRow>
  );
});
