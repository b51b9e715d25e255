import { memo, useCallback, useState } from 'react';
import type { AccountId } from '../app/domain/arn.ts';
import type { RoleKey } from '../app/domain/role.ts';
import type { RoleState } from '../app/roles/live-sessions.ts';
import type { AccountGroup } from '../app/roles/role-list.ts';
import { AccountMark } from './account-mark.tsx';
import styles from './account-roles.module.css';
import { IconButton } from './icon-button.tsx';
import { Name } from './name.tsx';
import { RoleRow } from './role-row.tsx';
import { useNear } from './use-near.ts';
import { useText } from './use-text.ts';

export type AccountRolesProps = {
  readonly group: AccountGroup;
  /** Whether its roles are drawn before anybody has come near them. */
  readonly isInSight: boolean;
  /** Whether the accounts of another group stand above it. */
  readonly isFirstOfGroup: boolean;
  readonly states: ReadonlyMap<RoleKey, RoleState>;
  /** Where Tab stops, if it is one of these roles. */
  readonly tabStop: RoleKey | undefined;
  readonly onPick: (key: RoleKey) => void;
  readonly onMore: (key: RoleKey) => void;
  readonly onFocus: (key: RoleKey) => void;
  readonly onAccount: (accountId: AccountId) => void;
};

/** Far enough that a quick scroll, or an arrow key that is held down, meets no gap. */
const AHEAD = '1200px';

/**
 * An account with its roles. What is far out of sight is not laid out (see the style), and has only its heading, by which a screen
 * reader goes from account to account: thousands of rows would have to be looked through at every key in the search.
 */
export const AccountRoles = memo(function AccountRoles(props: AccountRolesProps) {
  const { group, isInSight, isFirstOfGroup, states, tabStop, onPick, onMore, onFocus, onAccount } = props;
  const text = useText();
  const { account, accountId, mark, entries } = group;
  const [isDrawn, setDrawn] = useState(isInSight);
  const near = useNear(
    AHEAD,
    useCallback(() => setDrawn(true), []),
  );
  const rows = entries.length + 1;
  const place = useCallback(
    (element: HTMLElement | null) => {
      // As much room as it will take, so that nothing moves when it is drawn.
      element?.style.setProperty('--rows', String(rows));
      return isDrawn ? undefined : near(element);
    },
    [rows, isDrawn, near],
  );
  return (
    <>
      {isFirstOfGroup && mark?.group && (
        <p className={styles.group}>
          <Name>{mark.group}</Name>
        </p>
      )}
      <div className={styles.account} data-drawn={isDrawn} ref={place}>
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
        {isDrawn && (
          <ul>
            {entries.map(entry => (
              <RoleRow
                key={entry.key}
                entry={entry}
                state={states.get(entry.key) ?? 'idle'}
                isTabStop={entry.key === tabStop}
                showsAccount={false}
                isBestMatch={false}
                onPick={onPick}
                onMore={onMore}
                onFocus={onFocus}
              />
            ))}
          </ul>
        )}
      </div>
    </>
  );
});
