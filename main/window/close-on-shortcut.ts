import type { BrowserWindow } from 'electron';

/**
 * Ctrl+W, or Command+W, closes a window that has no menu to say so. Escape does not: sign-in pages have uses of their own for it (an
 * open list, a security key's question), of which most tell the browser nothing, and what was typed would be lost.
 */
export function closeOnShortcut(window: BrowserWindow): void {
  window.webContents.on('before-input-event', (event, { type, key, control, meta, alt, shift }) => {
    const isClose = type === 'keyDown' && (control || meta) && !alt && !shift && key.toLowerCase() === 'w';
    if (!isClose) return;
    event.preventDefault();
    window.close();
  });
}
