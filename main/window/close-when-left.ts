import type { BrowserWindow } from 'electron';

/**
 * A focus that goes may come back at once, as when another window of Mai's closes; and a click on the icon takes it before Mai hears of
 * the click, which is to close the window and not to find it closed and open it. Milliseconds.
 */
const LEFT_AFTER = 100;

/** Where the focus follows the pointer, it goes to what lies between the icon and the window. Milliseconds. */
const UNTIL_REACHED = 2_000;

const REACHING: ReadonlySet<string> = new Set([
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
export function closeWhenLeft(
  window: BrowserWindow,
  close: () => void,
  mayFollowPointer: () => Promise<boolean>,
): () => void {
  let hasFocus = false;
  let isReached = false;
  let leaving: NodeJS.Timeout | undefined;
  const stay = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  window.on('focus', () => {
    hasFocus = true;
    stay();
  });
  window.webContents.on('input-event', (_event, { type }) => {
    if (REACHING.has(type)) isReached = true;
  });
  for (const end of ['hide', 'closed'] as const)
    window.on(end as 'hide', () => {
      hasFocus = false;
      isReached = false;
      stay();
    });
  window.on('blur', () => {
    stay();
    if (!hasFocus) return;
    if (isReached) leaving = setTimeout(close, LEFT_AFTER);
    else {
      leaving = setTimeout(close, UNTIL_REACHED);
      const waiting = leaving;
      void mayFollowPointer().then(may => {
        if (may || leaving !== waiting) return;
        stay();
        leaving = setTimeout(close, LEFT_AFTER);
      });
    }
  });
  return stay;
}
