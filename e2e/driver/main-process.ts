import type { WebPreferences } from 'electron';
import type { RunningApp } from './running-app.ts';

/** A page as seen by the main process. */
export type Page = {
  readonly url: string;
  readonly preferences: WebPreferences;
  /** Folder of its session's storage; null if it is in memory. */
  readonly partition: string | null;
  readonly processId: number;
  /** Addresses of all its frames, main frame first. */
  readonly frames: readonly string[];
};

// Electron's own tests use this method; its types do not contain it.
type Asked = Electron.WebContents & { getLastWebPreferences(): WebPreferences };

/** Every page that Mai has open. */
export const openPages = (mai: RunningApp): Promise<readonly Page[]> =>
  mai.electron.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map(contents => ({
      url: contents.getURL(),
      preferences: (contents as Asked).getLastWebPreferences(),
      partition: contents.session.storagePath,
      processId: contents.getOSProcessId(),
      frames: contents.mainFrame.framesInSubtree.map(({ url }) => url),
    })),
  );

/** Addresses only: those also exist for a page that has just crashed. */
export const openAddresses = (mai: RunningApp): Promise<readonly string[]> =>
  mai.electron.evaluate(({ webContents }) => webContents.getAllWebContents().map(contents => contents.getURL()));

/** What a page tried, and the result. */
export type Tried = { readonly what: string; readonly isPrevented: boolean };

type Watched = typeof globalThis & { tried?: { what: string; isPrevented: boolean }[] };

/** Records navigations and downloads that Mai's guards have let through. */
export async function watchPages(mai: RunningApp): Promise<() => Promise<readonly Tried[]>> {
  await mai.electron.evaluate(({ app, webContents }) => {
    const tried: { what: string; isPrevented: boolean }[] = [];
    (globalThis as Watched).tried = tried;
    const watch = (contents: Electron.WebContents) => {
      contents.on('will-frame-navigate', event => {
        if (event.isMainFrame) tried.push({ what: event.url, isPrevented: event.defaultPrevented });
      });
      contents.session.on('will-download', (event, item) =>
        tried.push({ what: `download of ${item.getFilename()}`, isPrevented: event.defaultPrevented }),
      );
    };
    for (const contents of webContents.getAllWebContents()) watch(contents);
    app.on('web-contents-created', (_event, contents) => watch(contents));
  });
  return () => mai.electron.evaluate(() => (globalThis as Watched).tried ?? []);
}
