import { useMemo, useState } from 'react';
import type { Instant } from '../../app/domain/instant.ts';
import { renewsAutomatically } from '../../app/renewal/renews-automatically.ts';
import type { ActiveSession } from '../../app/roles/active-sessions.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { Grid } from '../roles/grid.tsx';
import { useTabStop } from '../roles/use-tab-stop.ts';
import { useRest } from '../ui/use-rest.ts';
import { useShared } from '../use-shared.ts';
import { useText } from '../use-text.ts';
import { copyChoiceOf } from './copy-choice.ts';
import { isCompact } from './is-compact.ts';
import styles from './session-list.module.css';
import { SessionRow } from './session-row.tsx';

type Props = {
  readonly snapshot: Snapshot;
  readonly sessions: readonly ActiveSession[];
  /** Those among them that match the search. */
  readonly found: readonly ActiveSession[];
  readonly now: Instant;
  /** Number of rows in the first paint. */
  readonly inSight: number;
};

/** Active roles, next to expire first. Rows that do not match a search are hidden and stay rendered, to keep keystrokes fast. */
export function SessionList({ snapshot, sessions, found, now, inSight }: Props) {
  const text = useText();
  const isWhole = useRest();
  const [first] = useState(() => new Set(sessions.map(({ session }) => session.key)));
  const shown = useMemo(() => new Set(found), [found]);
  const { tabStop, onFocus } = useTabStop(found.map(({ session }) => session.key));
  const choice = useShared(copyChoiceOf(snapshot));
  if (sessions.length === 0) return null;
  return (
    <section
      className={styles.active}
      aria-label={text.home.active}
      hidden={found.length === 0}
      aria-hidden={found.length === 0 || undefined}
    >
      <h2 className={styles.heading}>{text.home.active}</h2>
      <Grid className={styles.list} onFocus={onFocus}>
        {sessions.slice(0, isWhole ? sessions.length : inSight).map(active => (
          <SessionRow
            key={active.session.key}
            active={active}
            isCompact={isCompact(sessions.length)}
            isNew={!first.has(active.session.key)}
            isHidden={!shown.has(active)}
            isTabStop={active.session.key === tabStop}
            now={now}
            language={snapshot.language}
            renews={renewsAutomatically(snapshot, active.session)}
            choice={choice}
          />
        ))}
      </Grid>
    </section>
  );
}
