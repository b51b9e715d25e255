import type { BrowserWindow, WebContents } from 'electron';
import type { Snapshot } from '../../app/snapshot.ts';
import { APP_PAGE } from '../window/app-origin.ts';
import { createWindow } from '../window/create-window.ts';

/** The small window that asks for a proxy's password. It exists as long as the question. */
export class ProxyWindow {
  readonly #preload: string;
  readonly #dismiss: () => void;
  #window: BrowserWindow | undefined;

  constructor(preload: string, dismiss: () => void) {
    this.#preload = preload;
    this.#dismiss = dismiss;
  }

  contents(): WebContents | undefined {
    return this.#window?.webContents;
  }

  render({ proxyQuestion }: Snapshot): void {
    if (proxyQuestion === undefined) {
      const window = this.#window;
      this.#window = undefined;
      window?.destroy();
    } else this.#window ??= this.#open();
  }

  #open(): BrowserWindow {
    const window = createWindow(
      { kind: 'own', preload: this.#preload },
      { width: 380, height: 540, minWidth: 320, minHeight: 320, title: 'Mai', center: true, maximizable: false },
    );
    window.once('ready-to-show', () => window.show());
    window.on('closed', () => {
      if (this.#window !== window) return;
      this.#window = undefined;
      this.#dismiss();
    });
    window.loadURL(`${APP_PAGE}#proxy`).catch(() => {});
    return window;
  }
}
