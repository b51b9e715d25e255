import { Spinner } from '../ui/spinner.tsx';
import hidden from '../ui/visually-hidden.module.css';
import styles from './card-button.module.css';

type Props = {
  readonly children: string;
  /** Accessible name, which contains the text. */
  readonly label: string;
  /** What it is doing; a spinner takes the place of the text then, in the same width. */
  readonly busy?: string | undefined;
  readonly tabIndex: number;
  readonly onClick: () => void;
};

/** Button on a card. While busy it stays focusable and ignores clicks. */
export function CardButton({ children, label, busy, tabIndex, onClick }: Props) {
  const isBusy = busy !== undefined;
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={isBusy ? undefined : label}
      aria-disabled={isBusy || undefined}
      tabIndex={tabIndex}
      onClick={() => {
        if (!isBusy) onClick();
      }}
    >
      <span className={styles.label} data-hidden={isBusy} aria-hidden={isBusy}>
        {children}
      </span>
      {isBusy && (
        <span className={styles.busy}>
          <Spinner />
          <span className={hidden.hidden}>{busy}</span>
        </span>
      )}
    </button>
  );
}
