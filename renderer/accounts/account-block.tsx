import { memo, useCallback, useState } from 'react';
import type { ExpandedAccounts } from '../../app/roles/collapsed-accounts.ts';
import type { AccountGroup } from '../../app/roles/role-list.ts';
import { useNear } from '../ui/use-near.ts';
import styles from './account-block.module.css';
import { AccountRoles, type AccountRolesProps, type Expansion } from './account-roles.tsx';

export type AccountBlockProps = Omit<AccountRolesProps, 'group' | 'isDrawn' | 'isFirstOfGroup' | 'expansion'> & {
  readonly groups: readonly AccountGroup[];
  /** Account before the first one of this block. */
  readonly above: AccountGroup | undefined;
  /** Whether its roles are rendered before the viewport comes near. */
  readonly isInSight: boolean;
  /** Undefined where accounts cannot be collapsed. */
  readonly expanded: ExpandedAccounts | undefined;
  /** Whether it is rendered, or only its space is reserved. */
  readonly isWanted: boolean;
};

/** Margin large enough that fast scrolling or a held arrow key meets no gap. */
const AHEAD = '1200px';

/**
 * A block of accounts that are rendered together. Far outside the viewport only their headings exist, for screen readers' heading
 * navigation: thousands of rows, or hundreds of accounts, would slow down every keystroke in the search.
 */
export const AccountBlock = memo(function AccountBlock(props: AccountBlockProps) {
  const { groups, above, isInSight, isWanted, tabStop, expanded, ...same } = props;
  const [isDrawn, setDrawn] = useState(isInSight);
  const near = useNear(
    AHEAD,
    useCallback(() => setDrawn(true), []),
  );
  const rows = groups.reduce((sum, group) => sum + rowsOf(group, expanded), 0);
  const place = useCallback(
    (element: HTMLElement | null) => {
      // Reserves the final height, so that nothing moves when it is rendered.
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
            expansion={expansionOf(group, expanded)}
            {...same}
          />
        ))}
    </div>
  );
});

function expansionOf({ accountId }: AccountGroup, expanded: ExpandedAccounts | undefined): Expansion {
  if (expanded === undefined) return 'fixed';
  return expanded.has(accountId) ? 'expanded' : 'collapsed';
}

const rowsOf = (group: AccountGroup, expanded: ExpandedAccounts | undefined): number =>
  expansionOf(group, expanded) === 'collapsed' ? 1 : group.entries.length + 1;
