import type { BrowserWindow } from 'electron';

/** A page that nobody has looked at for so long is let go: a fifth of Mai's memory. Milliseconds. */
export const REST_AFTER = 30_000;

/** A world of its own, which the page's scripts do not reach. */
const WORLD = 1_002;

/** Asks the page whether it holds something that a person has begun: an open sheet, or words in a field. */
const HAS_BEGINNINGS = `document.querySelector('dialog[open]') !== null ||
  [...document.querySelectorAll('input')].some(({ type, value }) => ['text', 'url', 'search'].includes(type) && value !== '')`;

type Window = Pick<BrowserWindow, 'on' | 'isVisible' | 'isDestroyed' | 'destroy'> & {
  readonly webContents: Pick<BrowserWindow['webContents'], 'executeJavaScriptInIsolatedWorld'>;
};

/** Destroys a window some time after it was hidden, unless something would be lost with it. The next one is made anew. */
export function restWhenHidden(window: Window): void {
  let timer: NodeJS.Timeout | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void rest(), REST_AFTER);
  };
  async function rest(): Promise<void> {
    // A page that does not answer has nothing to lose.
    const hasBeginnings: unknown = await window.webContents
      .executeJavaScriptInIsolatedWorld(WORLD, [{ code: HAS_BEGINNINGS }])
      .catch(() => false);
    if (window.isDestroyed() || window.isVisible()) return;
    if (hasBeginnings === true) wait();
    else window.destroy();
  }
  window.on('hide', wait);
  window.on('show', () => clearTimeout(timer));
  window.on('closed', () => clearTimeout(timer));
}
