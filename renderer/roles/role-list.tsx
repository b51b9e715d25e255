import { memo, useMemo, useRef } from 'react';
import type { RoleKey } from '../../app/domain/role.ts';
import type { RoleState } from '../../app/roles/active-sessions.ts';
import { type ExpandedAccounts, stopsInList } from '../../app/roles/collapsed-accounts.ts';
import type { AccountGroup, RoleEntry } from '../../app/roles/role-list.ts';
import type { Expand } from '../accounts/use-expanded-accounts.ts';
import { useRest } from '../ui/use-rest.ts';
import hidden from '../ui/visually-hidden.module.css';
import { useText } from '../use-text.ts';
import { FoundRoles } from './found-roles.tsx';
import styles from './role-list.module.css';
import { RolesByAccount } from './roles-by-account.tsx';
import { useTabStop } from './use-tab-stop.ts';

/** A list of fewer roles needs no title on the screen. */
const FEW = 5;

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
  readonly favorites: ReadonlySet<RoleKey>;
  /** Role that Enter in the empty search field starts, if it is in this list. */
  readonly first: RoleKey | undefined;
  /** Undefined if accounts cannot be collapsed. */
  readonly expanded: ExpandedAccounts | undefined;
  readonly expand: Expand;
};

/** Matches of a search, or of the last one. */
type Results = { readonly found: readonly RoleEntry[]; readonly query: string };

/**
 * All roles, with a grid for each account rather than one listbox: rows have a second button, and accounts are headings for screen
 * readers' heading navigation. Tab stops once in the list; arrow keys move within it.
 */
export const RoleList = memo(function RoleList(props: Props) {
  const { groups, entries: all, found, inSight, query, states, favorites, first, expanded, expand } = props;
  const text = useText();
  const entries = found ?? all;
  const stops = useMemo(() => found?.map(({ key }) => key) ?? stopsInList(groups, expanded), [groups, found, expanded]);
  const { tabStop, onFocus } = useTabStop<string>(stops);
  // Before the first search too: to draw the first rows takes longer than to change them.
  const isAtRest = useRest();
  const last = useRef<Results>(undefined);
  const hasFound = found !== undefined && found.length > 0;
  if (hasFound) last.current = { found, query };
  else if (isAtRest) last.current ??= { found: all, query };
  const results = last.current;
  const title = found ? text.home.found(entries.length) : text.home.roles(entries.length);
  return (
    <section className={styles.roles} aria-label={title} onFocus={onFocus}>
      <h2 className={all.length < FEW && !found ? hidden.hidden : styles.heading}>{title}</h2>
      {/* Kept while something is searched: to draw thousands of rows again takes longer than a person should wait. */}
      <div className={styles.all} hidden={found !== undefined}>
        <RolesByAccount
          groups={groups}
          inSight={inSight}
          isHidden={found !== undefined}
          states={states}
          favorites={favorites}
          tabStop={tabStop}
          first={first}
          expanded={expanded}
          expand={expand}
        />
      </div>
      {results !== undefined && (
        <div className={styles.found} hidden={!hasFound}>
          <FoundRoles
            found={results.found}
            query={results.query}
            states={states}
            favorites={favorites}
            tabStop={tabStop}
            isHidden={!hasFound}
          />
        </div>
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
