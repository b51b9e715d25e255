import { type RefObject, useLayoutEffect, useRef } from 'react';
import { addSheet, removeSheet } from '../ui/open-sheets.ts';

type Modal = {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly heading: RefObject<HTMLHeadingElement | null>;
};

/**
 * Opens a dialog element as long as the component is shown. The element moves the focus in, traps it, restores it, closes on Escape, and
 * hides from screen readers what is behind it. The heading has the focus first.
 */
export function useModal(): Modal {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // Close before the element is removed, while it can still restore the focus: another one that replaces it then restores it to the same
  // button.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    element.showModal();
    addSheet(element);
    heading.current?.focus();
    return () => {
      element.close();
      removeSheet(element);
    };
  }, []);
  return { dialog, heading };
}
