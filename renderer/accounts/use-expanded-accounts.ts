import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { AccountId } from '../../app/domain/arn.ts';
import type { ExpandedAccounts } from '../../app/roles/collapsed-accounts.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { useCommands } from '../use-commands.ts';

/** Expands or collapses an account. `heading`: stays in sight, also if the account was scrolled past it. */
export type Expand = (accountId: AccountId, on: boolean, heading: HTMLElement) => void;

type Expanding = { readonly expanded: ExpandedAccounts; readonly expand: Expand };

/** Accounts that are expanded. Changed at once: among thousands of roles the next snapshot takes a moment. */
export function useExpandedAccounts({ preferences }: Pick<Snapshot, 'preferences'>): Expanding {
  const { send } = useCommands();
  const [expanded, setExpanded] = useState<ExpandedAccounts>(() => new Set(preferences.expandedAccounts));
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
  return { expanded, expand };
}
