import { memo } from 'react';
import type { RoleKey } from '../app/domain/role.ts';
import type { AccountGroup } from '../app/roles/role-list.ts';
import styles from './account-roles.module.css';
import { AccountRoles, type AccountRolesProps } from './account-roles.tsx';
import { useRest } from './use-rest.ts';

type Props = Omit<AccountRolesProps, 'group' | 'isInSight' | 'isFirstOfGroup'> & {
  readonly groups: readonly AccountGroup[];
  readonly isHidden: boolean;
};

/** More rows than a window shows. */
const FIRST_ROWS = 16;

/**
 * All roles, account by account: those in sight first, so that nobody waits for thousands, and the others once they are painted. While
 * it is hidden it stays as it was: at every key in the search, thousands of rows would be looked at for nothing.
 */
export const RolesByAccount = memo(function RolesByAccount({ groups, isHidden: _, tabStop, ...same }: Props) {
  const isWhole = useRest();
  const first = firstAccounts(groups);
  return groups.map((group, at) =>
    isWhole || at < first ? (
      <AccountRoles
        key={group.id}
        group={group}
        // The last as well, since the End key goes there.
        isInSight={at < first || at === groups.length - 1}
        isFirstOfGroup={group.mark?.group !== groups[at - 1]?.mark?.group}
        tabStop={isIn(group, tabStop) ? tabStop : undefined}
        {...same}
      />
    ) : (
      // Its room is kept, so that the scroll bar stays where it is.
      <div key={group.id} className={styles.account} />
    ),
  );
}, isSettled);

/** How many accounts the first picture may need. */
function firstAccounts(groups: readonly AccountGroup[]): number {
  let rows = 0;
  const at = groups.findIndex(({ entries }) => {
    rows += entries.length + 1;
    return rows >= FIRST_ROWS;
  });
  return at < 0 ? groups.length : at + 1;
}

const isIn = ({ entries }: AccountGroup, role: RoleKey | undefined): boolean => entries.some(({ key }) => key === role);

function isSettled(drawn: Props, next: Props): boolean {
  return next.isHidden || (Object.keys(next) as (keyof Props)[]).every(name => Object.is(drawn[name], next[name]));
}
