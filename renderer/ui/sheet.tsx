import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { spoken } from '../../app/text/spoken.ts';
import { useText } from '../use-text.ts';
import { IconButton } from './icon-button.tsx';
import { addSheet, removeSheet } from './open-sheets.ts';
import styles from './sheet.module.css';

type Props = {
  /** Its accessible name; stands at its top unless `heading` does. */
  readonly title: string;
  readonly heading?: ReactNode;
  readonly children: ReactNode;
  readonly onClose: () => void;
};

/**
 * A modal page over the list, which keeps its place below. The dialog element brings focus in, keeps it, gives it back and
 * closes on Escape.
 */
export function Sheet({ title, heading, children, onClose }: Props) {
  const text = useText();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const top = useRef<HTMLHeadingElement>(null);
  // Its end comes before the element leaves the page, as long as it can give the focus back: to the button that another sheet,
  // which takes its place, will give it back to.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    element.showModal();
    addSheet(element);
    top.current?.focus();
    // The veil belongs to the dialog: a press that hits no child of it is a press outside.
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
    <dialog ref={dialog} className={styles.sheet} aria-labelledby={id} onClose={onClose}>
      <div className={styles.body}>
        <header className={styles.header}>
          <h2 id={id} ref={top} className={styles.title} tabIndex={-1} aria-label={spoken(title)}>
            {heading ?? title}
          </h2>
          <IconButton icon="close" label={text.roleOptions.close} onClick={() => dialog.current?.close()} />
        </header>
        {children}
      </div>
    </dialog>
  );
}
