import { memo, useCallback, useState } from 'react';
import type { AccountGroup } from '../../app/roles/role-list.ts';
import { useNear } from '../ui/use-near.ts';
import styles from './account-block.module.css';
import { AccountRoles, type AccountRolesProps } from './account-roles.tsx';

export type AccountBlockProps = Omit<AccountRolesProps, 'group' | 'isDrawn' | 'isFirstOfGroup'> & {
  readonly groups: readonly AccountGroup[];
  /** The account before the first of these. */
  readonly above: AccountGroup | undefined;
  /** Whether its roles are drawn before anybody has come near them. */
  readonly isInSight: boolean;
  /** Whether it has more than its room yet. */
  readonly isWanted: boolean;
};

/** Far enough that a quick scroll, or an arrow key that is held down, meets no gap. */
const AHEAD = '1200px';

/**
 * Some accounts that are drawn together. Far out of sight they have only their headings, by which a screen reader goes from account to
 * account: thousands of rows would have to be looked through at every key in the search, and hundreds of accounts as well.
 */
export const AccountBlock = memo(function AccountBlock(props: AccountBlockProps) {
  const { groups, above, isInSight, isWanted, tabStop, ...same } = props;
  const [isDrawn, setDrawn] = useState(isInSight);
  const near = useNear(
    AHEAD,
    useCallback(() => setDrawn(true), []),
  );
  const rows = groups.reduce((sum, { entries }) => sum + entries.length + 1, 0);
  const place = useCallback(
    (element: HTMLElement | null) => {
      // As much room as it will take, so that nothing moves when it is drawn.
      element?.style.setProperty('--rows', String(rows));
      return isDrawn ? undefined : near(element);
    },
    [rows, isDrawn, near],
  );
  return (
    <div className={styles.block} data-drawn={isDrawn && isWanted} ref={place}>
      {isWanted &&
        groups.map((group, at) => (
          <AccountRoles
            key={group.id}
            group={group}
            isDrawn={isDrawn}
            isFirstOfGroup={group.mark?.group !== (groups[at - 1] ?? above)?.mark?.group}
            tabStop={tabStop}
            {...same}
          />
        ))}
    </div>
  );
});
