import type { BrowserWindow } from 'electron';

/**
 * A focus that goes may come back at once, as when another window of Mai's closes; and a click on the icon takes it before Mai hears of
 * the click, which is to close the window and not to find it closed and open it. Milliseconds.
 */
const CLOSE_DELAY = 100;

/** Where the focus follows the pointer, it goes to what lies between the icon and the window. Milliseconds. */
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
 * Closes the window once a person has left it for another one. Without a focus that it has had since it was shown, it has lost
 * none: that word is late, and about the time before. One that was not used since is left at once by a click alone.
 * @param mayFollowPointer whether the focus may have moved without a click
 * @returns takes back a leaving of which Mai has heard and that has not closed it yet
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
