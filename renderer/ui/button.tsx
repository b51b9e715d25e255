import type { MouseEvent, ReactNode } from 'react';
import styles from './button.module.css';
import { Spinner } from './spinner.tsx';

type Props = {
  readonly children: ReactNode;
  /** `main` is what the page is for: one at most. */
  readonly kind?: 'main' | 'plain' | 'danger';
  /** The accessible name where the words on it do not say what they are about. It begins with these words. */
  readonly label?: string;
  readonly isBusy?: boolean;
  readonly isWide?: boolean;
  readonly submits?: boolean;
  readonly onClick?: (event: MouseEvent) => void;
};

/** While it is busy it keeps its place in the focus order and answers nothing. */
export function Button({ children, kind = 'plain', label, isBusy = false, isWide, submits, onClick }: Props) {
  return (
    <button
      type={submits ? 'submit' : 'button'}
      className={styles.button}
      data-kind={kind}
      data-wide={isWide}
      aria-label={label}
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
