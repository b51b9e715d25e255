import { type HTMLAttributes, memo } from 'react';
import type { RoleKey } from '../../app/domain/role.ts';
import type { RoleState } from '../../app/roles/live-sessions.ts';
import type { RoleEntry } from '../../app/roles/role-list.ts';
import { matchRanges } from '../../app/roles/role-search.ts';
import { roleInWords } from '../../app/surfaces/role-in-words.ts';
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
  /** Away from its account's heading a row says its account itself. */
  readonly showsAccount: boolean;
  /** What was searched for: marked where it was found. */
  readonly query?: string;
  /** Enter in the search takes this one. */
  readonly isBestMatch: boolean;
  readonly onPick: (key: RoleKey) => void;
  readonly onMore: (key: RoleKey) => void;
  readonly onFocus: (key: RoleKey) => void;
  /** What else the row answers to. */
  readonly row?: HTMLAttributes<HTMLDivElement>;
};

/** A role to pick. A click is answered at once by the row itself; a live one opens its options instead. */
export const RoleRow = memo(function RoleRow(props: Props) {
  const { entry, state, isTabStop, showsAccount, query = '', isBestMatch, onPick, onMore, onFocus, row } = props;
  const { key, role, account, accountId, mark } = entry;
  const text = useText();
  const isNumberFound = query !== '' && !account.includes(accountId) && matchRanges(accountId, query).length > 0;
  const tabIndex = isTabStop ? 0 : -1;
  const press = { idle: onPick, assuming: () => {}, live: onMore }[state];
  return (
    <GridRow {...row} className={styles.row} data-state={state} data-best={isBestMatch} data-found={query !== ''}>
      <GridCell className={styles.words}>
        <button
          type="button"
          className={styles.pick}
          data-row={key}
          tabIndex={tabIndex}
          aria-label={roleInWords(state === 'live' ? text.role.openLive : text.role.assume, entry, text)}
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
        {state === 'live' && <span className={styles.live}>{text.role.live}</span>}
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
