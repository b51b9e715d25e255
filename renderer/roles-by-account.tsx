import { memo, startTransition, useEffect, useState } from 'react';
import type { RoleKey } from '../app/domain/role.ts';
import type { AccountGroup } from '../app/roles/role-list.ts';
import styles from './account-roles.module.css';
import { AccountRoles, type AccountRolesProps } from './account-roles.tsx';

type Props = Omit<AccountRolesProps, 'group' | 'isInSight' | 'isFirstOfGroup'> & {
  readonly groups: readonly AccountGroup[];
  readonly isHidden: boolean;
};

/** More than a window shows. */
const FIRST_ACCOUNTS = 12;

/** A page that is never at rest must not keep the others waiting. */
const LATEST = { timeout: 500 };

/**
 * All roles, account by account: those in sight first, so that nobody waits for thousands, and the others once they are painted. While
 * it is hidden it stays as it was: at every key in the search, thousands of rows would be looked at for nothing.
 */
export const RolesByAccount = memo(function RolesByAccount({ groups, isHidden: _, tabStop, ...same }: Props) {
  const [isWhole, setWhole] = useState(false);
  useEffect(() => {
    const rest = requestIdleCallback(() => startTransition(() => setWhole(true)), LATEST);
    return () => cancelIdleCallback(rest);
  }, []);
  return groups.map((group, at) =>
    isWhole || at < FIRST_ACCOUNTS ? (
      <AccountRoles
        key={group.id}
        group={group}
        // The last as well, since the End key goes there.
        isInSight={at < FIRST_ACCOUNTS || at === groups.length - 1}
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

const isIn = ({ entries }: AccountGroup, role: RoleKey | undefined): boolean => entries.some(({ key }) => key === role);

function isSettled(drawn: Props, next: Props): boolean {
  return next.isHidden || (Object.keys(next) as (keyof Props)[]).every(name => Object.is(drawn[name], next[name]));
}
