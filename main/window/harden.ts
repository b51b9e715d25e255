import { type App, app, type Certificate, type WebContents } from 'electron';
import { NO_HOST } from '../sign-in/no-host.ts';
import { lockSession, mayLoad } from './lock-session.ts';

/** Installs the guards on every session and page when it is created, so that none can be missed. */
export function harden(
  electronApp: Pick<App, 'isPackaged' | 'enableSandbox' | 'commandLine' | 'on'> = app,
  mayNavigate: typeof mayLoad = mayLoad,
  isRoot = process.getuid?.() === 0,
): void {
  if (electronApp.isPackaged) removeDebuggerSwitches(electronApp);
  // Chromium supports no sandbox for root, which only tests use (https://crbug.com/638180). For other users
  // `--no-sandbox` can't be undone here: pages would get the system call filter, but not their own process and network
  // isolation (main/desktop/sandbox-off.ts).
  if (!isRoot || !electronApp.commandLine.hasSwitch('no-sandbox')) electronApp.enableSandbox();
  // Older Electron versions let every page read the clipboard with `execCommand('paste')`. Ctrl+V is not affected.
  electronApp.commandLine.appendSwitch('blink-settings', 'DOMPasteAllowed=false');
  disableIntegratedSignIn(electronApp);
  // Disables speech synthesis, which muting a page doesn't cover.
  electronApp.commandLine.appendSwitch('disable-speech-api');
  electronApp.on('session-created', lockSession);
  electronApp.on('web-contents-created', (_event, contents) => guard(contents, mayNavigate));
  // Without a listener Electron sends the first client certificate. Here the sign-in window asks, and all other pages
  // send none. https://www.electronjs.org/docs/latest/api/app
  electronApp.on('select-client-certificate', (event, contents, address, certificates, choose) => {
    event.preventDefault();
    void chooseCertificate(contents, address, certificates).then(certificate =>
      certificate ? choose(certificate) : choose(),
    );
  });
}

// Loaded on demand to keep the startup fast.
async function chooseCertificate(
  contents: WebContents | null,
  address: string,
  certificates: Certificate[],
): Promise<Certificate | undefined> {
  if (contents === null) return undefined;
  const { chooseClientCertificate } = await import('../sign-in/client-certificate.ts');
  return await chooseClientCertificate(contents, address, certificates);
}

function guard(contents: WebContents, mayNavigate: typeof mayLoad): void {
  const refuse = (event: Electron.Event<{ url: string }>) => {
    if (!mayNavigate(contents.session, event.url)) event.preventDefault();
  };
  contents.on('will-navigate', refuse);
  contents.on('will-redirect', event => {
    if (event.isMainFrame) refuse(event);
  });
  contents.on('will-frame-navigate', event => {
    if (event.isMainFrame) refuse(event);
  });
  contents.on('will-attach-webview', event => event.preventDefault());
  // A page could move its window over another one.
  contents.on('content-bounds-updated', event => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/**
 * Removes the switches of Chromium's remote debugging, which could read a page with a password. No fuse covers it. Call
 * it before Chromium reads them.
 */
function removeDebuggerSwitches(electronApp: Pick<App, 'commandLine'>): void {
  for (const name of ['remote-debugging-port', 'remote-debugging-pipe']) electronApp.commandLine.removeSwitch(name);
}

/**
 * Disables integrated authentication until a sign-in enables it for its hosts: without a list Chromium on Windows uses
 * it for the whole intranet zone. Sets Chromium's and Electron's names of the switches.
 * https://www.electronjs.org/docs/latest/api/command-line-switches
 */
function disableIntegratedSignIn(electronApp: Pick<App, 'commandLine'>): void {
  for (const name of ['auth-server-whitelist', 'auth-server-allowlist']) {
    electronApp.commandLine.removeSwitch(name);
    electronApp.commandLine.appendSwitch(name, NO_HOST);
  }
  for (const name of ['auth-negotiate-delegate-whitelist', 'auth-negotiate-delegate-allowlist'])
    electronApp.commandLine.removeSwitch(name);
}
