import type { MouseEvent, ReactNode } from 'react';
import styles from './button.module.css';
import { Spinner } from './spinner.tsx';

type Props = {
  readonly children: ReactNode;
  /** `main` is the page's primary action: at most one per page. `quiet` has no border. */
  readonly kind?: 'main' | 'plain' | 'quiet' | 'danger';
  /** Accessible name where the label alone is ambiguous. It begins with the label (WCAG 2.5.3). */
  readonly label?: string;
  /** Accessible description, also shown as the tooltip. */
  readonly hint?: string;
  readonly isBusy?: boolean;
  readonly isWide?: boolean;
  readonly submits?: boolean;
  readonly onClick?: (event: MouseEvent) => void;
};

/** While busy, a button stays focusable and ignores clicks. */
export function Button({ children, kind = 'plain', label, hint, isBusy = false, isWide, submits, onClick }: Props) {
  return (
    <button
      type={submits ? 'submit' : 'button'}
      className={styles.button}
      data-kind={kind}
      data-wide={isWide}
      aria-label={label}
      title={hint}
      aria-disabled={isBusy || undefined}
      onClick={event => {
        if (isBusy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {isBusy && <Spinner />}
      {children}
    </button>
  );
}
