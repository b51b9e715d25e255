import { app, BrowserWindow, type BrowserWindowConstructorOptions, type Session, type WebContents } from 'electron';
import { closeOnShortcut } from './close-on-shortcut.ts';

type Page =
  /** A page of Mai: its only access is the bridge. */
  | { readonly kind: 'own'; readonly preload: string }
  /** A provider's page: no preload script, its own session partition. Hidden ones can't open dialogs. */
  | { readonly kind: 'provider'; readonly session: Session; readonly isVisible: boolean };

/** The web preferences of every window, defined only here. */
export function webPreferences(page: Page): Electron.WebPreferences {
  return {
    ...(page.kind === 'own' ? { preload: page.preload } : { session: page.session }),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    spellcheck: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    disableDialogs: page.kind === 'own' || !page.isVisible,
    enableWebSQL: false,
    // Autoplay would list the page among the desktop's media players and take over the media keys.
    autoplayPolicy: 'document-user-activation-required',
    devTools: !app.isPackaged,
  };
}

const visiblePages = new WeakSet<WebContents>();

/** Whether the page is visible to a person, now or soon, so that it may ask questions. */
export const isVisibleToPerson = (contents: WebContents): boolean => visiblePages.has(contents);

/** Creates every window of Mai. `contents` are given for a window that a provider's page opened. */
export function createWindow(
  page: Page,
  options: Omit<BrowserWindowConstructorOptions, 'webPreferences'>,
  contents?: WebContents,
): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    autoHideMenuBar: true,
    ...options,
    webPreferences: webPreferences(page),
    ...(contents && { webContents: contents }),
  });
  window.setMenu(null);
  if (page.kind === 'provider') closeOnShortcut(window);
  if (page.kind === 'provider' && page.isVisible) visiblePages.add(window.webContents);
  return window;
}
