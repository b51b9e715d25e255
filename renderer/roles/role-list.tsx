import { memo, useState } from 'react';
import type { AccountId } from '../../app/domain/arn.ts';
import type { RoleKey } from '../../app/domain/role.ts';
import type { RoleState } from '../../app/roles/active-sessions.ts';
import type { AccountGroup, RoleEntry } from '../../app/roles/role-list.ts';
import { useText } from '../use-text.ts';
import { FoundRoles } from './found-roles.tsx';
import styles from './role-list.module.css';
import { RolesByAccount } from './roles-by-account.tsx';

type Props = {
  readonly groups: readonly AccountGroup[];
  /** All roles of these accounts. */
  readonly entries: readonly RoleEntry[];
  /** Matches of a search, best first; undefined without a search: then the accounts are shown. */
  readonly found: readonly RoleEntry[] | undefined;
  /** Number of rows in the first paint. */
  readonly inSight: number;
  readonly query: string;
  readonly states: ReadonlyMap<RoleKey, RoleState>;
  readonly onPick: (key: RoleKey) => void;
  readonly onMore: (key: RoleKey) => void;
  readonly onAccount: (accountId: AccountId) => void;
};

/**
 * All roles, with a grid for each account rather than one listbox: rows have a second button, and accounts are headings for screen
 * readers' heading navigation. Tab stops once in the list; arrow keys move within it.
 */
export const RoleList = memo(function RoleList(props: Props) {
  const { groups, entries: all, found, inSight, query, states, onPick, onMore, onAccount } = props;
  const text = useText();
  const entries = found ?? all;
  const [current, setCurrent] = useState<RoleKey>();
  const tabStop = entries.some(({ key }) => key === current) ? current : entries[0]?.key;
  return (
    <section
      className={styles.roles}
      aria-label={found ? text.home.found(entries.length) : text.home.roles(entries.length)}
    >
      <h2 className={styles.heading}>{found ? text.home.found(entries.length) : text.home.roles(entries.length)}</h2>
      {/* Kept while something is searched: to draw thousands of rows again takes longer than a person should wait. */}
      <div className={styles.all} hidden={found !== undefined}>
        <RolesByAccount
          groups={groups}
          inSight={inSight}
          isHidden={found !== undefined}
          states={states}
          tabStop={tabStop}
          onPick={onPick}
          onMore={onMore}
          onFocus={setCurrent}
          onAccount={onAccount}
        />
      </div>
      {found !== undefined && found.length > 0 && (
        <FoundRoles
          found={found}
          query={query}
          states={states}
          tabStop={tabStop}
          onPick={onPick}
          onMore={onMore}
          onFocus={setCurrent}
        />
      )}
      {found?.length === 0 && (
        <div className={styles.nothing}>
          <p>
            <bdi>{text.home.noMatch(query)}</bdi>
          </p>
          <p className={styles.hint}>{text.home.noMatchHint}</p>
        </div>
      )}
    </section>
  );
});
