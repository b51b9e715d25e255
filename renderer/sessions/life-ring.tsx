import styles from './life-ring.module.css';

// Circle from the top, counterclockwise: the elapsed part starts at the top right, as in the tray icon.
const RING = 'M20 3a17 17 0 1 0 0 34a17 17 0 1 0 0-34';
const KEY = 'M20 12a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7M20 19v9.5M20 24.5h3M20 28.5h3';
const HOURGLASS =
  'M15.5 12h9M15.5 28h9M16.5 12c0 4 3 5.5 3.5 8c-.5 2.5-3.5 4-3.5 8M23.5 12c0 4-3 5.5-3.5 8c.5 2.5 3.5 4 3.5 8';

type Props = {
  /** Fraction of the session that is left: 1 at the start, 0 at expiration. */
  readonly left: number;
  readonly isExpiring: boolean;
  /** The time that is left, where no text beside it tells. */
  readonly label?: string;
};

/** Time left as a ring. */
export function LifeRing({ left, isExpiring, label }: Props) {
  return (
    <svg
      className={styles.ring}
      data-expiring={isExpiring}
      viewBox="0 0 40 40"
      role={label && 'img'}
      aria-label={label}
      aria-hidden={label === undefined}
    >
      <path className={styles.track} d={RING} />
      <path
        className={styles.left}
        data-passing="always"
        d={RING}
        pathLength={100}
        strokeDasharray={`${Math.max(1, left * 100)} 100`}
      />
      <path className={styles.sign} d={isExpiring ? HOURGLASS : KEY} />
    </svg>
  );
}
