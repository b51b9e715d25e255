import type { BrowserWindow, BrowserWindowConstructorOptions, Session, WebContents } from 'electron';
import { createWindow, webPreferences } from '../window/create-window.ts';
import { frameHost } from '../window/frame-host.ts';

// Electron looks a named window up among all windows: by a name that is taken, one provider's page would move another's pop-up.
const names = new Set<string>();

type PopUp = {
  readonly parent: BrowserWindow;
  readonly session: Session;
  /** The name that the page gave it, or none. */
  readonly name: string;
  /** Its title, for a page of this host. */
  titleOf(host: string): string;
  adopt(popUp: BrowserWindow): void;
};

/** Answers a page of a provider that opens a window: a child of the sign-in window, under its rules and in its jar. */
export function popUp(
  { parent, session, name, titleOf, adopt }: PopUp,
  make = { createWindow, webPreferences },
): Electron.WindowOpenHandlerResponse {
  if (names.has(name)) return { action: 'deny' };
  const page = { kind: 'provider', session, isVisible: true } as const;
  return {
    action: 'allow',
    overrideBrowserWindowOptions: { webPreferences: make.webPreferences(page) },
    // The features that a page may ask for are all of Electron's: no frame, no title, over everything, the whole screen.
    // Nothing of them is taken but the page itself.
    createWindow(asked) {
      const { webContents } = asked as BrowserWindowConstructorOptions & { readonly webContents: WebContents };
      const window = make.createWindow(
        page,
        { parent, width: 480, height: 640, minWidth: 400, show: true },
        webContents,
      );
      window.on('page-title-updated', event => event.preventDefault());
      // A page that a script writes into never navigates, and is of the script's site from the start.
      const show = () => window.setTitle(titleOf(frameHost(webContents.mainFrame)));
      webContents.on('did-navigate', show);
      show();
      if (name !== '') names.add(name);
      window.once('closed', () => names.delete(name));
      adopt(window);
      return webContents;
    },
  };
}
