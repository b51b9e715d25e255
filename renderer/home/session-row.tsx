import { GridRow } from '../roles/grid-row.tsx';
import { SessionCard, type SessionCardProps } from './session-card.tsx';
import styles from './session-row.module.css';

type Props = SessionCardProps & {
  /** Whether the role started while the page was open: then it is animated. */
  readonly isNew: boolean;
  readonly isHidden: boolean;
};

/** Row of an active role: name, time left, and Stop. */
export function SessionRow({ isNew, isHidden, ...card }: Props) {
  return (
    <GridRow hidden={isHidden} aria-hidden={isHidden || undefined} className={styles.row} data-new={isNew}>
      <SessionCard {...card} />
    </GridRow>
  );
}
