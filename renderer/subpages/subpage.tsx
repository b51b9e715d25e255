import { type ReactNode, useId } from 'react';
import { spoken } from '../../app/text/spoken.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { useText } from '../use-text.ts';
import styles from './subpage.module.css';
import { useModal } from './use-modal.ts';

type Props = {
  /** Accessible name, shown as the title unless `heading` is given. */
  readonly title: string;
  readonly heading?: ReactNode;
  readonly children: ReactNode;
  /** Back to where one came from, by the arrow or by Escape. */
  readonly onClose: () => void;
};

/**
 * Page of the window's full height over another one, which keeps its scroll position, its typed text and, for the way back, its focus.
 * The header stays while the page scrolls.
 */
export function Subpage({ title, heading: shown, children, onClose }: Props) {
  const { addCompany } = useText();
  const id = useId();
  const { dialog, heading } = useModal();
  return (
    <dialog ref={dialog} className={styles.page} aria-labelledby={id} tabIndex={-1} onClose={onClose}>
      <div className={styles.header}>
        <IconButton icon="back" label={addCompany.back} onClick={() => dialog.current?.close()} />
        <h2 id={id} ref={heading} className={styles.title} tabIndex={-1} aria-label={spoken(title)}>
          {shown ?? title}
        </h2>
      </div>
      <div className={styles.content}>{children}</div>
    </dialog>
  );
}
