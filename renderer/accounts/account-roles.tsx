import { memo, useCallback } from 'react';
import type { RoleKey } from '../../app/domain/role.ts';
import type { RoleState } from '../../app/roles/active-sessions.ts';
import type { AccountGroup } from '../../app/roles/role-list.ts';
import { spoken } from '../../app/text/spoken.ts';
import { Grid } from '../roles/grid.tsx';
import { useRoleActions } from '../roles/role-actions.ts';
import { RoleRow } from '../roles/role-row.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Name } from '../ui/name.tsx';
import { useText } from '../use-text.ts';
import { AccountMark } from './account-mark.tsx';
import styles from './account-roles.module.css';

export type AccountRolesProps = {
  readonly group: AccountGroup;
  /** Whether its roles are rendered, not only the heading. */
  readonly isDrawn: boolean;
  /** Whether accounts of another group precede it. */
  readonly isFirstOfGroup: boolean;
  readonly states: ReadonlyMap<RoleKey, RoleState>;
  readonly favorites: ReadonlySet<RoleKey>;
  /** Tab stop of the list, if it is one of these roles. */
  readonly tabStop: RoleKey | undefined;
};

/** An account and its roles. */
export const AccountRoles = memo(function AccountRoles(props: AccountRolesProps) {
  const { group, isDrawn, isFirstOfGroup, states, favorites, tabStop } = props;
  const text = useText();
  const { openAccount } = useRoleActions();
  const { account, accountId, mark, entries } = group;
  const Heading = mark?.group ? 'h4' : 'h3';
  const rows = entries.length + 1;
  // Reserves the final height, so that the scroll position stays when the rows are rendered.
  const room = useCallback((element: HTMLElement | null) => element?.style.setProperty('--rows', String(rows)), [rows]);
  return (
    <>
      {isFirstOfGroup && mark?.group && (
        <h3 className={styles.group}>
          <Name>{mark.group}</Name>
        </h3>
      )}
      <div className={styles.account} data-drawn={isDrawn} ref={room}>
        <div className={styles.heading}>
          <Heading className={styles.name}>
            <Name>{account}</Name> <AccountMark mark={mark} />
          </Heading>
          {!account.includes(accountId) && <span className={styles.id}>{accountId}</span>}
          <span className={styles.edit}>
            <IconButton
              icon="edit"
              label={spoken(text.accounts.edit(account))}
              tabIndex={-1}
              onClick={() => openAccount(accountId)}
            />
          </span>
        </div>
        {isDrawn && (
          <Grid>
            {entries.map(entry => (
              <RoleRow
                key={entry.key}
                entry={entry}
                state={states.get(entry.key) ?? 'idle'}
                isFavorite={favorites.has(entry.key)}
                isTabStop={entry.key === tabStop}
                showsAccount={false}
                isBestMatch={false}
              />
            ))}
          </Grid>
        )}
      </div>
    </>
  );
});
