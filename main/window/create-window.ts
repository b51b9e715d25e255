import { app, BrowserWindow, type BrowserWindowConstructorOptions, type Session, type WebContents } from 'electron';
import { closeOnShortcut } from './close-on-shortcut.ts';

type Page =
  /** A page of ours: the bridge is its only way out. */
  | { readonly kind: 'own'; readonly preload: string }
  /** A page of an identity provider: no preload, its own cookie jar. One that nobody sees has nothing to ask. */
  | { readonly kind: 'provider'; readonly session: Session; readonly isVisible: boolean };

/** The web preferences of every window. The only place that knows them. */
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
    // Sound of its own accord would put its page among the desktop's media, and take the media keys.
    autoplayPolicy: 'document-user-activation-required',
    devTools: !app.isPackaged,
  };
}

const visiblePages = new WeakSet<WebContents>();

/** Whether a person has asked for this page, or will: it may ask back. */
export const isVisibleToPerson = (contents: WebContents): boolean => visiblePages.has(contents);

/** Makes every window of Mai. One that a provider's page has opened holds its `contents` already. */
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
