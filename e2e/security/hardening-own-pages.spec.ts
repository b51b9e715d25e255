import type { Bridge } from '../../app/bridge.ts';
import type { Command } from '../../app/contract.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import { expectNoFailure } from '../driver/expect-notice.ts';
import { expect, test } from '../driver/fixtures.ts';
import { openPages, watchPages } from '../driver/main-process.ts';
import type { RunningApp } from '../driver/running-app.ts';
import { HomePage } from '../pages/home-page.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import { PRETENDED_CAMERA, REFUSED, requestEverything } from './permission-requests.ts';

declare global {
  interface Window {
    readonly mai: Bridge;
  }
}

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

/** Requests an address in the session of Mai's own pages, outside any page's content security policy. */
const ask = (mai: RunningApp, address: string, method = 'GET') =>
  mai.electron.evaluate(
    async ({ session }, [url, verb]) => {
      try {
        const { status, headers } = await session.defaultSession.fetch(url, { method: verb });
        return { status, policy: headers.get('content-security-policy') };
      } catch (error) {
        return (error as Error).message;
      }
    },
    [address, method] as const,
  );

test.use({ mayComplain: /Refused|Not allowed|requires 'Trusted|violates|does not have permission/ });

test('a hostile page in Mai’s own window gets nothing', async ({ start, company }) => {
  const mai = await start({ arguments: PRETENDED_CAMERA });
  const page = await mai.popover();
  await test.step('serves its pages with exactly this content security policy, and nothing outside their folder', async () => {
    claim('own-pages-served');
    expect(await ask(mai, 'app://mai/index.html')).toEqual({ status: 200, policy: POLICY });
    for (const path of [
      'mai/..%2f..%2fpackage.json',
      'mai/%2e%2e%2f%2e%2e%2fpackage.json',
      'mai/%2e%2e/%2e%2e/package.json',
      'mai/..%5c..%5cpackage.json',
      'mai/%2fetc%2fpasswd',
      'mai//etc/passwd',
      'mai/index.html%00.js',
      'mai/%ff',
      'mai/../preload/preload.cjs',
      'mai/..%2fpreload%2fpreload.cjs',
      'mai/..%2frenderer-of-another%2findex.html',
      'mai/assets',
      'mai/no-such-file.js',
      'other/index.html',
      'mai.example.com/index.html',
    ])
      expect(await ask(mai, `app://${path}`), path).toEqual({ status: 404, policy: POLICY });
    expect(await ask(mai, 'app://mai/index.html', 'POST')).toEqual({ status: 404, policy: POLICY });
  });
  await test.step('the session of its pages reaches nothing else', async () => {
    claim('own-session-closed');
    for (const address of [company.signInUrl(), 'https://example.com/', 'data:text/plain,hello', 'chrome://version/'])
      expect(await ask(mai, address), address).toBe('net::ERR_BLOCKED_BY_CLIENT');
    expect(await ask(mai, 'file:///etc/passwd')).toEqual({ status: 404, policy: POLICY });
    expect(company.requests).toEqual([]);
  });
  await test.step('rejects invalid commands without effect', async () => {
    claim('command-schema', 'refused-command');
    const answers = await page.evaluate(() =>
      Promise.all(
        [
          undefined,
          null,
          'quit',
          [],
          {},
          { type: 'dance' },
          { type: '__proto__' },
          { type: 'constructor' },
          { type: ['quit'] },
          { type: 'quit', now: true },
          { type: 'addProvider' },
          { type: 'addProvider', address: { toString: 'https://example.com/' } },
          { type: 'addProvider', address: 'x'.repeat(4_097) },
          { type: 'signIn', providerId: '../../etc' },
          { type: 'startRole', key: 'acme arn:aws:iam::210987654321:role/Analyst\n' },
          new Map([['type', 'quit']]),
          { type: 'keepPicture', fits: 'x', parts: '{"page":{},"nodes":[["script",{},"alert(1)"]]}' },
        ].map(value => window.mai.send(value as Command)),
      ),
    );
    for (const answer of answers) expect(answer).toEqual({ ok: false, failure: { kind: 'bad-message' } });
    expect(answers).toHaveLength(17);
    await expect(new WelcomePage(page).title).toBeVisible();
    await expectNoFailure(mai);
    expect(company.requests).toEqual([]);
  });
  await test.step('accepts no command from another window, and answers it nothing', async () => {
    claim('command-sender');
    const opening = mai.electron.waitForEvent('window');
    // Mai's own page with the real bridge, but not in Mai's window.
    await mai.electron.evaluate(async ({ BrowserWindow, app }) => {
      const preload = `${app.getAppPath()}/out/preload/preload.cjs`;
      await new BrowserWindow({ show: false, webPreferences: { preload } }).loadURL('app://mai/index.html');
    });
    const stranger = await opening;
    const answer = await stranger.evaluate(() =>
      window.mai.send({ type: 'addProvider', address: 'https://example.com/' }),
    );
    expect(answer).toEqual({ ok: false, failure: { kind: 'bad-message' } });
    await expect(new WelcomePage(stranger).title).toHaveCount(0);
    await expect(new HomePage(await mai.popover()).failureNotices).toHaveCount(0);
    await mai.electron.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) if (!window.isVisible()) window.destroy();
    });
  });
  // From here on the page is hostile, and Chromium logs each blocked attempt.
  expect(mai.complaints).toEqual([]);
  await test.step('exposes two functions to the page, and neither Node nor Electron', async () => {
    claim('own-page-preload-api');
    const found = await page.evaluate(() => ({
      names: Object.keys(window.mai),
      isFrozen: Reflect.set(window.mai, 'send', null) || Reflect.deleteProperty(window, 'mai'),
      others: ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
        name => name in window,
      ),
      inFrame: (() => {
        const frame = document.body.appendChild(document.createElement('iframe'));
        const names = ['mai', 'require', 'process'].filter(name => name in (frame.contentWindow ?? {}));
        frame.remove();
        return names;
      })(),
    }));
    expect(found).toEqual({ names: ['send', 'subscribe'], isFrozen: false, others: [], inFrame: [] });
  });
  await test.step('runs no text as script and connects nowhere', async () => {
    claim('own-page-no-script-text');
    const refused = await page.evaluate(async address => {
      const names: string[] = [];
      // Code before that belongs to the test and may do anything.
      await new Promise(requestAnimationFrame);
      const attempt = async (name: string, run: () => unknown) => {
        try {
          await run();
        } catch {
          names.push(name);
        }
      };
      await attempt('eval', () => Reflect.get(window, 'eval')('1'));
      await attempt('markup', () => (document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>'));
      await attempt('script', () => (document.createElement('script').src = address));
      await attempt('fetch', () => fetch(address));
      await attempt('picture', () => {
        const image = new Image();
        image.src = address;
        return image.decode();
      });
      return names;
    }, company.signInUrl());
    expect(refused).toEqual(['eval', 'markup', 'script', 'fetch', 'picture']);
    expect(company.requests).toEqual([]);
  });
  await test.step('grants no permission, device, screen or window', async () => {
    claim('own-page-no-permission');
    expect(await requestEverything(page)).toEqual(REFUSED);
    expect(await openPages(mai)).toHaveLength(1);
  });
  await test.step('does not navigate, open or download', async () => {
    claim('own-page-no-navigation');
    const tried = await watchPages(mai);
    const targets = [
      company.signInUrl(),
      'https://example.com/',
      'app://other/index.html',
      'mailto:it@example.com',
      'mai://sign-in',
    ];
    for (const target of targets)
      await page.evaluate(address => {
        location.href = address;
      }, target);
    await page.evaluate(() => {
      const link = document.createElement('a');
      Object.assign(link, { href: 'data:text/plain,hello', download: 'update.exe' });
      link.click();
    });
    await expect.poll(tried).toEqual([...targets, 'download of update.exe'].map(what => ({ what, isPrevented: true })));
    expect(await openPages(mai)).toMatchObject([{ url: 'app://mai/index.html#under-icon' }]);
    await page.reload();
    await expect(new WelcomePage(page).title).toBeVisible();
  });
});
