import { type PointerEvent, type ReactNode, useId } from 'react';
import { spoken } from '../../app/text/spoken.ts';
import { useModal } from '../subpages/use-modal.ts';
import { useText } from '../use-text.ts';
import { IconButton } from './icon-button.tsx';
import styles from './sheet.module.css';

type Props = {
  /** Accessible name, shown as the title unless `heading` is given. */
  readonly title: string;
  readonly heading?: ReactNode;
  readonly children: ReactNode;
  readonly onClose: () => void;
};

/** Question over the lower part of the window. A press outside closes it, as Escape does. */
export function Sheet({ title, heading: shown, children, onClose }: Props) {
  const text = useText();
  const id = useId();
  const { dialog, heading } = useModal();
  // The backdrop belongs to the dialog element: a press whose target is the dialog itself is outside.
  const closeOutside = ({ target, currentTarget }: PointerEvent<HTMLDialogElement>) => {
    if (target === currentTarget) currentTarget.close();
  };
  return (
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-labelledby={id}
      tabIndex={-1}
      onClose={onClose}
      onPointerDown={closeOutside}
    >
      <div className={styles.body}>
        <div className={styles.header}>
          <h2 id={id} ref={heading} className={styles.title} tabIndex={-1} aria-label={spoken(title)}>
            {shown ?? title}
          </h2>
          <IconButton icon="close" label={text.roleOptions.close} onClick={() => dialog.current?.close()} />
        </div>
        {children}
      </div>
    </dialog>
  );
}
