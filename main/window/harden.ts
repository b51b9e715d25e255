import { type App, app, type Certificate, type WebContents } from 'electron';
import { NO_HOST } from '../sign-in/no-host.ts';
import { lockSession, mayLoad } from './lock-session.ts';

/** Installs the guards on every session and every page as it is made, so that none can be forgotten. */
export function harden(
  electronApp: Pick<App, 'isPackaged' | 'enableSandbox' | 'commandLine' | 'on'> = app,
  mayNavigate: typeof mayLoad = mayLoad,
  isRoot = process.getuid?.() === 0,
): void {
  if (electronApp.isPackaged) removeDebuggerSwitches(electronApp);
  // Chromium refuses a sandbox to root, who only tests. An ordinary user's `--no-sandbox` can't be taken back: pages would have the
  // filter of system calls, but the processes and the network of this one (main/desktop/sandbox-off.ts).
  if (!isRoot || !electronApp.commandLine.hasSwitch('no-sandbox')) electronApp.enableSandbox();
  // Older Electrons let every page read the clipboard by `execCommand('paste')`, unasked. A person's own Ctrl+V is not meant.
  electronApp.commandLine.appendSwitch('blink-settings', 'DOMPasteAllowed=false');
  disableIntegratedSignIn(electronApp);
  // Pages speak by the system's voice, which muting does not reach.
  electronApp.commandLine.appendSwitch('disable-speech-api');
  electronApp.on('session-created', lockSession);
  electronApp.on('web-contents-created', (_event, contents) => guard(contents, mayNavigate));
  // Without a listener Electron takes the first client certificate by itself; the sign-in window asks, all else gets none.
  electronApp.on('select-client-certificate', (event, contents, address, certificates, choose) => {
    event.preventDefault();
    void chooseCertificate(contents, address, certificates).then(certificate =>
      certificate ? choose(certificate) : choose(),
    );
  });
}

// Loaded by who asks: the start waits for all that this file names.
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
  // A page that moves its window could lay it over another.
  contents.on('content-bounds-updated', event => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** No fuse covers Chromium's own debugger, which would show a page with a password in it. Read before it starts. */
function removeDebuggerSwitches(electronApp: Pick<App, 'commandLine'>): void {
  for (const name of ['remote-debugging-port', 'remote-debugging-pipe']) electronApp.commandLine.removeSwitch(name);
}

/**
 * Until a sign-in says otherwise, no server is told the computer's account: without a list Chromium on Windows tells it to all that
 * the system calls intranet. Both names of the switches: Chromium's and Electron's (docs/api/command-line-switches.md).
 */
function disableIntegratedSignIn(electronApp: Pick<App, 'commandLine'>): void {
  for (const name of ['auth-server-whitelist', 'auth-server-allowlist']) {
    electronApp.commandLine.removeSwitch(name);
    electronApp.commandLine.appendSwitch(name, NO_HOST);
  }
  for (const name of ['auth-negotiate-delegate-whitelist', 'auth-negotiate-delegate-allowlist'])
    electronApp.commandLine.removeSwitch(name);
}
