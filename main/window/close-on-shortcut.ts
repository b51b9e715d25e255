import type { BrowserWindow } from 'electron';

/**
 * Closes a window without a menu on Ctrl+W or Command+W. Escape doesn't close it: sign-in pages use Escape themselves
 * (an open list, a security key's prompt), mostly without preventing the default, and typed text would be lost.
 */
export function closeOnShortcut(window: BrowserWindow): void {
  window.webContents.on('before-input-event', (event, { type, key, control, meta, alt, shift }) => {
    const isClose = type === 'keyDown' && (control || meta) && !alt && !shift && key.toLowerCase() === 'w';
    if (!isClose) return;
    event.preventDefault();
    window.close();
  });
}
