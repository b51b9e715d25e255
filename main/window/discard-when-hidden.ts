import type { BrowserWindow } from 'electron';

/** A page that nobody has looked at for so long is let go: a fifth of Mai's memory. Milliseconds. */
export const DISCARD_AFTER = 30_000;

/** A world of its own, which the page's scripts do not reach. */
const ISOLATED_WORLD = 1_002;

/** Asks the page whether it holds something that a person has begun: an open sheet, or words in a field. */
const HAS_INPUT = `document.querySelector('dialog[open]') !== null ||
  [...document.querySelectorAll('input')].some(({ type, value }) => ['text', 'url', 'search'].includes(type) && value !== '')`;

type Window = Pick<BrowserWindow, 'on' | 'isVisible' | 'isDestroyed' | 'destroy'> & {
  readonly webContents: Pick<BrowserWindow['webContents'], 'executeJavaScriptInIsolatedWorld'>;
};

/** Destroys a window some time after it was hidden, unless something would be lost with it. The next one is made anew. */
export function discardWhenHidden(window: Window): void {
  let timer: NodeJS.Timeout | undefined;
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void discard(), DISCARD_AFTER);
  };
  async function discard(): Promise<void> {
    // A page that does not answer has nothing to lose.
    const hasInput: unknown = await window.webContents
      .executeJavaScriptInIsolatedWorld(ISOLATED_WORLD, [{ code: HAS_INPUT }])
      .catch(() => false);
    if (window.isDestroyed() || window.isVisible()) return;
    if (hasInput === true) schedule();
    else window.destroy();
  }
  window.on('hide', schedule);
  window.on('show', () => clearTimeout(timer));
  window.on('closed', () => clearTimeout(timer));
}
