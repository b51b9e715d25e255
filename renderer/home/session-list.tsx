import { useMemo, useState } from 'react';
import type { Instant } from '../../app/domain/instant.ts';
import type { RoleKey } from '../../app/domain/role.ts';
import type { ActiveSession } from '../../app/roles/active-sessions.ts';
import { Grid } from '../roles/grid.tsx';
import { useRest } from '../ui/use-rest.ts';
import { useText } from '../use-text.ts';
import styles from './session-list.module.css';
import { SessionRow } from './session-row.tsx';

type Props = {
  readonly sessions: readonly ActiveSession[];
  /** Those among them that match the search. */
  readonly found: readonly ActiveSession[];
  readonly now: Instant;
  readonly language: string;
  /** Number of rows in the first paint. */
  readonly inSight: number;
  readonly onMore: (key: RoleKey) => void;
};

/** Active roles, next to expire first. Rows that do not match a search are hidden and stay rendered, to keep keystrokes fast. */
export function SessionList({ sessions, found, now, language, inSight, onMore }: Props) {
  const text = useText();
  const isWhole = useRest();
  const [first] = useState(() => new Set(sessions.map(({ session }) => session.key)));
  const shown = useMemo(() => new Set(found), [found]);
  if (sessions.length === 0) return null;
  return (
    <section
      className={styles.active}
      aria-label={text.home.active}
      hidden={found.length === 0}
      aria-hidden={found.length === 0 || undefined}
    >
      <h2 className={styles.heading}>{text.home.active}</h2>
      <Grid className={styles.list}>
        {sessions.slice(0, isWhole ? sessions.length : inSight).map(active => (
          <SessionRow
            key={active.session.key}
            active={active}
            isNew={!first.has(active.session.key)}
            isHidden={!shown.has(active)}
            now={now}
            language={language}
            onMore={onMore}
          />
        ))}
      </Grid>
    </section>
  );
}
