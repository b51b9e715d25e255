import type { BrowserWindow } from 'electron';

/** How long a hidden page stays loaded. Discarding it frees a fifth of Mai's memory. Milliseconds. */
export const DISCARD_AFTER = 30_000;

/** An isolated world, which the page's scripts can't reach. */
const ISOLATED_WORLD = 1_002;

/** Whether the page has unfinished input: an open sheet, or text in a field. */
const HAS_INPUT = `document.querySelector('dialog[open]') !== null ||
  [...document.querySelectorAll('input')].some(({ type, value }) => ['text', 'url', 'search'].includes(type) && value !== '')`;

type Window = Pick<BrowserWindow, 'on' | 'isVisible' | 'isDestroyed' | 'destroy'> & {
  readonly webContents: Pick<BrowserWindow['webContents'], 'executeJavaScriptInIsolatedWorld'>;
};

/**
 * Destroys a window some time after it was created or hidden, unless input would be lost or a result is still to come (`isAwaited`), which
 * only the page that saw its beginning announces to screen readers. The next one is created from scratch.
 */
export function discardWhenHidden(window: Window, isAwaited: () => boolean): void {
  let timer: NodeJS.Timeout | undefined;
  const schedule = (): void => {
    clearTimeout(timer);
    const wasAwaited = isAwaited();
    timer = setTimeout(() => void discard(wasAwaited), DISCARD_AFTER);
  };
  async function discard(wasAwaited: boolean): Promise<void> {
    // A page that doesn't respond has nothing to lose.
    const hasInput: unknown = await window.webContents
      .executeJavaScriptInIsolatedWorld(ISOLATED_WORLD, [{ code: HAS_INPUT }])
      .catch(() => false);
    if (window.isDestroyed() || window.isVisible()) return;
    // A result has come since: the window may be about to open with it.
    if (hasInput === true || wasAwaited || isAwaited()) schedule();
    else window.destroy();
  }
  // A window that was prepared may never be shown.
  schedule();
  window.on('hide', schedule);
  window.on('show', () => clearTimeout(timer));
  window.on('closed', () => clearTimeout(timer));
}
