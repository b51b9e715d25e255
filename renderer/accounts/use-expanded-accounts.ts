import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { AccountId } from '../../app/domain/arn.ts';
import { type ExpandedAccounts, isCollapsible } from '../../app/roles/collapsed-accounts.ts';
import type { AccountGroup } from '../../app/roles/role-list.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { useCommands } from '../use-commands.ts';

/** Expands or collapses an account. `heading`: stays in sight, also if the account was scrolled past it. */
export type Expand = (accountId: AccountId, on: boolean, heading: HTMLElement) => void;

type Expanding = { readonly expanded: ExpandedAccounts | undefined; readonly expand: Expand };

/** A filter leaves out what is listed later. */
const NO_LISTINGS = {};

/**
 * Accounts of this list that are expanded; undefined if they cannot be collapsed. Changed at once: among thousands of roles the
 * next snapshot takes a moment.
 */
export function useExpandedAccounts(
  { preferences, listings }: Pick<Snapshot, 'preferences' | 'listings'>,
  groups: readonly AccountGroup[],
  isFiltered: boolean,
): Expanding {
  const { send } = useCommands();
  const [expanded, setExpanded] = useState<ExpandedAccounts>(() => new Set(preferences.expandedAccounts));
  const considered = isFiltered ? NO_LISTINGS : listings;
  const canCollapse = useMemo(() => isCollapsible(groups, considered), [groups, considered]);
  const changed = useRef<HTMLElement>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks after each change
  useLayoutEffect(() => {
    changed.current?.scrollIntoView({ block: 'nearest' });
    changed.current = undefined;
  }, [expanded]);
  const expand = useCallback<Expand>(
    (accountId, on, heading) => {
      changed.current = heading;
      setExpanded(now => {
        const next = new Set(now);
        if (on) next.add(accountId);
        else next.delete(accountId);
        return next;
      });
      void send({ type: 'expandAccount', accountId, on });
    },
    [send],
  );
  return { expanded: canCollapse ? expanded : undefined, expand };
}
