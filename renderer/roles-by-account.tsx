import { memo, type ReactNode, startTransition, useEffect, useState } from 'react';
import type { AccountId } from '../app/domain/arn.ts';
import type { AccountGroup, RoleEntry } from '../app/role-list.ts';
import { AccountRoles } from './account-roles.tsx';

type Props = {
  readonly groups: readonly AccountGroup[];
  readonly isHidden: boolean;
  readonly row: (entry: RoleEntry, isFound: boolean) => ReactNode;
  readonly onAccount: (accountId: AccountId) => void;
};

/** More than a window shows. */
const FIRST_ACCOUNTS = 12;

/**
 * All roles, account by account: those in sight first, so that nobody waits for thousands, and the others right after. While
 * it is hidden it stays as it was: at every key in the search, thousands of rows would be looked at for nothing.
 */
export const RolesByAccount = memo(
  function RolesByAccount({ groups, row, onAccount }: Props) {
    const [isWhole, setWhole] = useState(false);
    useEffect(() => startTransition(() => setWhole(true)), []);
    return (isWhole ? groups : groups.slice(0, FIRST_ACCOUNTS)).map((group, at) => (
      <AccountRoles
        key={group.id}
        group={group}
        isFirstOfGroup={group.mark?.group !== groups[at - 1]?.mark?.group}
        row={row}
        onAccount={onAccount}
      />
    ));
  },
  (_previous, next) => next.isHidden,
);
