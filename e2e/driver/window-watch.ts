import type { RunningApp } from './running-app.ts';

/** Visible window events. */
export type WindowNews = { readonly made: number; readonly seen: readonly string[] };

type Watched = typeof globalThis & { windowNews?: { made: number; seen: string[] } };

/** Records every window that is created, shown or focused. */
export async function watchWindows(mai: RunningApp): Promise<void> {
  await mai.electron.evaluate(({ app, BrowserWindow }) => {
    const news: { made: number; seen: string[] } = { made: 0, seen: [] };
    (globalThis as Watched).windowNews = news;
    const watch = (window: Electron.BrowserWindow) => {
      for (const event of ['show', 'focus', 'blur', 'restore'] as const)
        window.on(event as 'show', () => news.seen.push(event));
    };
    for (const window of BrowserWindow.getAllWindows()) watch(window);
    app.on('browser-window-created', (_event, window) => {
      news.made += 1;
      watch(window);
    });
  });
}

/** Hides all windows and waits for the loss of focus. */
export const hideWindows = (mai: RunningApp): Promise<void> =>
  mai.electron.evaluate(async ({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) {
      const lost = window.isFocused() ? new Promise<void>(resolve => window.once('blur', resolve)) : undefined;
      window.hide();
      await lost;
    }
  });

export const windowNews = (mai: RunningApp): Promise<WindowNews> =>
  mai.electron.evaluate(() => (globalThis as Watched).windowNews ?? { made: 0, seen: [] });
