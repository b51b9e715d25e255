import { GridRow } from '../roles/grid-row.tsx';
import { SessionCard } from './session-card.tsx';
import { SessionLine } from './session-line.tsx';
import styles from './session-row.module.css';
import type { SessionCardProps } from './use-session-facts.ts';

type Props = SessionCardProps & {
  readonly isCompact: boolean;
  /** Whether the role started while the page was open: then it is animated. */
  readonly isNew: boolean;
  readonly isHidden: boolean;
};

/** Row of an active role. Its edge has the account's color. */
export function SessionRow({ isCompact, isNew, isHidden, ...card }: Props) {
  const { mark, session } = card.active;
  return (
    <GridRow
      hidden={isHidden}
      aria-hidden={isHidden || undefined}
      className={styles.row}
      data-card={session.key}
      data-compact={isCompact}
      data-new={isNew}
      data-color={mark?.color}
      data-production={mark?.isProduction}
    >
      {isCompact ? <SessionLine {...card} /> : <SessionCard {...card} />}
    </GridRow>
  );
}
