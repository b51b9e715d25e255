import { memo, useCallback } from 'react';
import type { RoleKey } from '../../app/domain/role.ts';
import type { RoleState } from '../../app/roles/active-sessions.ts';
import type { AccountGroup } from '../../app/roles/role-list.ts';
import { Grid } from '../roles/grid.tsx';
import { RoleRow } from '../roles/role-row.tsx';
import { Name } from '../ui/name.tsx';
import { AccountHeading } from './account-heading.tsx';
import styles from './account-roles.module.css';
import { CollapsibleHeading } from './collapsible-heading.tsx';
import type { Expand } from './use-expanded-accounts.ts';

export type AccountRolesProps = {
  readonly group: AccountGroup;
  /** Whether its roles are rendered, not only the heading. */
  readonly isDrawn: boolean;
  /** Whether accounts of another group precede it. */
  readonly isFirstOfGroup: boolean;
  readonly states: ReadonlyMap<RoleKey, RoleState>;
  readonly favorites: ReadonlySet<RoleKey>;
  /** Tab stop of the list, if it is this account or one of its roles. */
  readonly tabStop: string | undefined;
  /** Role that Enter in the empty search field starts, if it is one of these. */
  readonly first: RoleKey | undefined;
  readonly expansion: Expansion;
  readonly expand: Expand;
};

/** Whether the roles of an account are shown; `fixed`: they always are. */
export type Expansion = 'fixed' | 'expanded' | 'collapsed';

/** An account and its roles. The heading of one that can be collapsed is a row of the grid, where arrow keys reach it. */
export const AccountRoles = memo(function AccountRoles(props: AccountRolesProps) {
  const { group, isDrawn, isFirstOfGroup, states, favorites, tabStop, first, expansion, expand } = props;
  const { mark, entries } = group;
  const isExpanded = expansion !== 'collapsed';
  const rows = isExpanded ? entries.length + 1 : 1;
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
        {expansion === 'fixed' && <AccountHeading group={group} />}
        {(isDrawn || expansion !== 'fixed') && (
          <Grid>
            {expansion !== 'fixed' && (
              <CollapsibleHeading
                group={group}
                isExpanded={isExpanded}
                isTabStop={group.id === tabStop}
                expand={expand}
              />
            )}
            {isDrawn &&
              isExpanded &&
              entries.map(entry => (
                <RoleRow
                  key={entry.key}
                  entry={entry}
                  state={states.get(entry.key) ?? 'idle'}
                  isFavorite={favorites.has(entry.key)}
                  isTabStop={entry.key === tabStop}
                  showsAccount={false}
                  isBestMatch={entry.key === first}
                />
              ))}
          </Grid>
        )}
      </div>
    </>
  );
});
