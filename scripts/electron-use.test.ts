import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const shipped = globSync('{app,main,renderer}/**/*.{ts,tsx}', { cwd: root })
  .filter(file => !/\.test\.tsx?$|\/testing\//.test(file))
  .map(file => ({ name: basename(file), text: readFileSync(join(root, file), 'utf8') }));

// Code patterns that Electron's security checklist warns about, and the files that may contain them. Includes comments.
test.each<readonly [string, RegExp, readonly string[]]>([
  ['opens addresses in other programs', /\.openExternal\(/, ['console-federation.ts', 'open-in-browser.ts']],
  ['opens files in other programs', /\bshell\.openPath\(/, []],
  ['registers a link scheme', /setAsDefaultProtocolClient/, ['opened-links.ts']],
  ['makes windows', /new (BrowserWindow|WebContentsView|BrowserView)\(/, ['create-window.ts']],
  ['talks to pages', /\bipcMain\b/, ['bridge.ts']],
  ['gives pages functions', /exposeInMainWorld/, ['preload.ts']],
  ['runs code in the world of a page', /\.executeJavaScript\(|\.insertCSS\(/, []],
  ['accepts a certificate that Chromium refuses', /setCertificateVerifyProc|['"]certificate-error['"]/, []],
  ['turns a protection off', /(sandbox|contextIsolation|webSecurity): *false|bypassCSP: *true/, []],
  [
    'allows pages more than by default',
    /(nodeIntegration\w*|webviewTag|allowRunningInsecureContent|experimentalFeatures|plugins): *true/,
    [],
  ],
  ['switches features of Blink on', /enableBlinkFeatures|enable-blink-features/, []],
  ['shares a process between pages', /\baffinity:|in-process-gpu/, []],
  ['has a webview or gives the page the main process', /<webview|allowpopups|@electron\/remote|enableRemoteModule/, []],
  ['silences Electron’s warnings', /ELECTRON_DISABLE_SECURITY_WARNINGS/, []],
  ['writes HTML from text', /dangerouslySetInnerHTML|\.innerHTML\b|insertAdjacentHTML|document\.write/, []],
])('%s only where that was looked at', (_, written, allowed) => {
  const found = shipped.filter(({ text }) => written.test(text));
  expect(found.map(({ name }) => name).toSorted()).toEqual(allowed);
});
