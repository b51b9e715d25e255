import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { spoken } from '../../app/text/spoken.ts';
import { useText } from '../use-text.ts';
import { IconButton } from './icon-button.tsx';
import { addSheet, removeSheet } from './open-sheets.ts';
import styles from './sheet.module.css';

type Props = {
  /** Accessible name, shown as the title unless `heading` is given. */
  readonly title: string;
  readonly heading?: ReactNode;
  readonly children: ReactNode;
  readonly onClose: () => void;
};

/**
 * Modal page over the list, which keeps its scroll position. The dialog element moves the focus in, traps it, restores it and
 * closes on Escape.
 */
export function Sheet({ title, heading, children, onClose }: Props) {
  const text = useText();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const top = useRef<HTMLHeadingElement>(null);
  // Close before the element is removed, while it can still restore the focus: another sheet that replaces this one then
  // restores it to the same button.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    element.showModal();
    addSheet(element);
    top.current?.focus();
    // The backdrop belongs to the dialog element: a press whose target is the dialog itself is outside.
    const closeOutside = (event: PointerEvent) => {
      if (event.target === element) element.close();
    };
    element.addEventListener('pointerdown', closeOutside);
    return () => {
      element.removeEventListener('pointerdown', closeOutside);
      element.close();
      removeSheet(element);
    };
  }, []);
  return (
    <dialog ref={dialog} className={styles.sheet} aria-labelledby={id} tabIndex={-1} onClose={onClose}>
      <div className={styles.body}>
        <div className={styles.header}>
          <h2 id={id} ref={top} className={styles.title} tabIndex={-1} aria-label={spoken(title)}>
            {heading ?? title}
          </h2>
          <IconButton icon="close" label={text.roleOptions.close} onClick={() => dialog.current?.close()} />
        </div>
        {children}
      </div>
    </dialog>
  );
}
