import { memo, useCallback, useRef, useState } from 'react';
import type { RoleKey } from '../../app/domain/role.ts';
import type { RoleState } from '../../app/roles/active-sessions.ts';
import type { RoleEntry } from '../../app/roles/role-list.ts';
import { matchesInSight } from '../home/first-sight.ts';
import { useNear } from '../ui/use-near.ts';
import { useText } from '../use-text.ts';
import { Grid } from './grid.tsx';
import styles from './role-list.module.css';
import { RoleRow } from './role-row.tsx';
import { useSlots } from './use-slots.ts';

type Props = {
  /** Not empty, best first. */
  readonly found: readonly RoleEntry[];
  readonly query: string;
  readonly states: ReadonlyMap<RoleKey, RoleState>;
  readonly favorites: ReadonlySet<RoleKey>;
  readonly tabStop: string | undefined;
  /** Kept for the next search. Nothing is updated meanwhile. */
  readonly isHidden: boolean;
};

/** Typing another letter is quicker than reading more. */
const MOST_FOUND = 100;
const AHEAD = '48px';

/** Matches of a search. */
export const FoundRoles = memo(
  function FoundRoles({ found, query, states, favorites, tabStop }: Props) {
    const text = useText();
    const rows = useRef<HTMLDivElement>(null);
    const [allOf, setAllOf] = useState<string>();
    const end = useNear(
      AHEAD,
      useCallback(() => setAllOf(query), [query]),
    );
    // The others are rendered on scrolling: a keystroke must not wait for them.
    const shown = found.slice(0, allOf === query ? MOST_FOUND : matchesInSight(window.innerHeight));
    const slots = useSlots(
      shown.map(({ key }) => key),
      query,
      rows,
    );
    return (
      <>
        <Grid ref={rows}>
          {shown.map((entry, at) => (
            <RoleRow
              key={slots.get(entry.key)}
              entry={entry}
              state={states.get(entry.key) ?? 'idle'}
              isFavorite={favorites.has(entry.key)}
              isTabStop={entry.key === tabStop}
              showsAccount
              query={query}
              isBestMatch={at === 0}
            />
          ))}
        </Grid>
        {shown.length < Math.min(found.length, MOST_FOUND) && <div ref={end} />}
        {found.length > MOST_FOUND && <p className={styles.hint}>{text.home.moreFound(MOST_FOUND)}</p>}
      </>
    );
  },
  (_drawn, next) => next.isHidden,
);
