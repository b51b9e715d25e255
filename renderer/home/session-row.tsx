import { GridRow } from '../roles/grid-row.tsx';
import { SessionCard, type SessionCardProps } from './session-card.tsx';
import styles from './session-row.module.css';

type Props = SessionCardProps & {
  /** Whether it came while the page was open: then it is seen to come. */
  readonly isNew: boolean;
  readonly isHidden: boolean;
};

/** A live role: what it is, how long it still works, and Stop. */
export function SessionRow({ isNew, isHidden, ...card }: Props) {
  return (
    <GridRow hidden={isHidden} aria-hidden={isHidden || undefined} className={styles.row} data-new={isNew}>
      <SessionCard {...card} />
    </GridRow>
  );
}
