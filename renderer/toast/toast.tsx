import type { ReactNode } from 'react';
import { spoken } from '../../app/text/spoken.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { useText } from '../use-text.ts';
import styles from './toast.module.css';
import { useFading } from './use-fading.ts';

type Props = {
  readonly label: string;
  readonly children: ReactNode;
  readonly onGone: () => void;
};

/**
 * A notice that goes after some seconds, but not while the pointer or the focus is on it. It has its own room below the list,
 * so that it covers no row. No live region: what it says is announced already.
 */
export function Toast({ label, children, onGone }: Props) {
  const text = useText();
  const fading = useFading(onGone);
  return (
    <section className={styles.toast} aria-label={spoken(label)} {...fading}>
      <div className={styles.content}>{children}</div>
      <IconButton icon="close" label={text.sessions.dismiss} onClick={onGone} />
    </section>
  );
}
