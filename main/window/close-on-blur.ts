import type { BrowserWindow } from 'electron';

/**
 * Delay before closing on blur, in milliseconds. The focus may return at once, for example when another window of Mai
 * closes. And a click on the icon causes the blur before its click event, which should close the window, not reopen it.
 */
const CLOSE_DELAY = 100;

/**
 * Delay where the focus follows the pointer, which first crosses what is between the icon and the window. Milliseconds.
 */
const POINTER_DELAY = 2_000;

const USES: ReadonlySet<string> = new Set([
  'mouseMove',
  'mouseEnter',
  'mouseDown',
  'rawKeyDown',
  'keyDown',
  'touchStart',
]);

/**
 * Closes the window when it loses the focus. Ignores a blur that arrives before the window was ever focused. A window
 * that was not used yet closes at once only if a click caused the blur.
 * @param mayFollowPointer whether the focus may have moved without a click
 * @returns cancels a pending close
 */
export function closeOnBlur(
  window: BrowserWindow,
  close: () => void,
  mayFollowPointer: () => Promise<boolean>,
): () => void {
  let hasFocus = false;
  let isUsed = false;
  let closing: NodeJS.Timeout | undefined;
  const cancelClose = () => {
    clearTimeout(closing);
    closing = undefined;
  };
  window.on('focus', () => {
    hasFocus = true;
    cancelClose();
  });
  window.webContents.on('input-event', (_event, { type }) => {
    if (USES.has(type)) isUsed = true;
  });
  for (const end of ['hide', 'closed'] as const)
    window.on(end as 'hide', () => {
      hasFocus = false;
      isUsed = false;
      cancelClose();
    });
  window.on('blur', () => {
    cancelClose();
    if (!hasFocus) return;
    if (isUsed) closing = setTimeout(close, CLOSE_DELAY);
    else {
      closing = setTimeout(close, POINTER_DELAY);
      const scheduled = closing;
      void mayFollowPointer().then(may => {
        if (may || closing !== scheduled) return;
        cancelClose();
        closing = setTimeout(close, CLOSE_DELAY);
      });
    }
  });
  return cancelClose;
}
