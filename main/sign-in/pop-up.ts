import type { BrowserWindow, BrowserWindowConstructorOptions, Session, WebContents } from 'electron';
import { isAllowedAddress } from '../../app/domain/provider.ts';
import type { SignInMode } from '../../app/sign-in/sign-in-port.ts';
import { createWindow, webPreferences } from '../window/create-window.ts';
import { frameHost } from '../window/frame-host.ts';
import { isForbidden } from './page-failure.ts';

/** Windows of one sign-in, with its own: more are an attack or a fault. */
const MAX_WINDOWS = 4;

// Electron finds a named window among all windows of the app: with a name in use, one provider's page would navigate
// another's pop-up.
const names = new Set<string>();

type Opener = {
  readonly kind: 'sign-in' | 'pop-up';
  readonly mode: SignInMode;
  /** Open windows of this sign-in. */
  readonly windows: number;
  readonly mayOpen: Parameters<typeof isForbidden>[1];
};

/** Whether a provider page may open a window: only a visible sign-in's own page, and no pop-up. */
export const mayOpenPopUp = (url: string, { kind, mode, windows, mayOpen }: Opener): boolean =>
  kind === 'sign-in' &&
  mode === 'window' &&
  windows <= MAX_WINDOWS &&
  (url === 'about:blank' || (isAllowedAddress(url) && !isForbidden(url, mayOpen)));

type PopUp = {
  readonly parent: BrowserWindow;
  readonly session: Session;
  /** The name that the page gave it; may be empty. */
  readonly name: string;
  /** The window title for a page of this host. */
  titleOf(host: string): string;
  adopt(popUp: BrowserWindow): void;
};

/**
 * Responds to a provider page that opens a window: allows a child of the sign-in window with the same restrictions and
 * session partition.
 */
export function popUp(
  { parent, session, name, titleOf, adopt }: PopUp,
  make = { createWindow, webPreferences },
): Electron.WindowOpenHandlerResponse {
  if (names.has(name)) return { action: 'deny' };
  const page = { kind: 'provider', session, isVisible: true } as const;
  return {
    action: 'allow',
    overrideBrowserWindowOptions: { webPreferences: make.webPreferences(page) },
    // A page could request any of Electron's window options: frameless, untitled, always on top, full screen. None is
    // used but the page itself.
    createWindow(asked) {
      const { webContents } = asked as BrowserWindowConstructorOptions & { readonly webContents: WebContents };
      const window = make.createWindow(
        page,
        { parent, width: 480, height: 640, minWidth: 400, show: true },
        webContents,
      );
      window.on('page-title-updated', event => event.preventDefault());
      // A page that a script writes into never navigates; it belongs to the script's site from the start.
      const show = () => window.isDestroyed() || window.setTitle(titleOf(frameHost(webContents.mainFrame)));
      webContents.on('did-navigate', show);
      show();
      if (name !== '') names.add(name);
      window.once('closed', () => names.delete(name));
      adopt(window);
      return webContents;
    },
  };
}
