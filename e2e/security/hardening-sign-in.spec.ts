import { claim } from '../../app/testing/claims/claim.ts';
import { fakeBrowser } from '../desktop-fakes/fake-browser.ts';
import { expect, test } from '../driver/fixtures.ts';
import { openPages, watchPages } from '../driver/main-process.ts';
import { signInAfterwards, visit } from '../driver/open-sign-in.ts';
import { CompanyPage } from '../pages/company-page.ts';
import { HomePage } from '../pages/home-page.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import { startCompany } from '../simulator/company.ts';
import { PRETENDED_CAMERA, REFUSED, requestEverything } from './permission-requests.ts';

const SAFE = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  experimentalFeatures: false,
  safeDialogs: true,
};

test('sign-in pages get no preload API, no other partition and no certificate', async ({ mai, company, home }) => {
  company.misbehave.idp.login = 'pop-up';
  const page = await visit(mai, company.signInUrl());
  await test.step('creates every window by the same rules, and sign-in pages with their own partition and no preload', async () => {
    claim('one-window-factory');
    const opening = mai.electron.waitForEvent('window');
    await page.getByRole('button', { name: 'Open sign-in window' }).click();
    const popUp = await opening;
    await new CompanyPage(popUp).user.waitFor();
    const pages = await openPages(mai);
    expect(pages).toHaveLength(3);
    for (const { preferences } of pages) expect(preferences).toMatchObject(SAFE);
    const remote = pages.filter(({ url }) => url.startsWith('http'));
    expect(remote).toHaveLength(2);
    for (const { preferences, partition } of remote) {
      expect(preferences).not.toHaveProperty('preload');
      // In memory: no storage folder.
      expect(partition).toBeNull();
    }
    expect(pages.find(({ url }) => url.startsWith('app:'))?.partition).toBe(home.data);
    await popUp.close();
  });
  company.misbehave.idp.login = 'page';
  await page.goto(company.signInUrl());
  await test.step('sends the real user agent', async () => {
    claim('user-agent');
    const agent = await page.evaluate(() => navigator.userAgent);
    expect(agent).toMatch(/ Electron\/\d/);
    expect(agent).toBe(await mai.electron.evaluate(({ app }) => app.userAgentFallback));
  });
  await test.step('asks before sending a client certificate, and sends none from a hidden page', async () => {
    claim('client-certificate');
    await expect.poll(() => mai.visibleTitles()).toContainEqual(expect.stringMatching(/ — Sign in$/));
    const { asked, given } = await mai.electron.evaluate(async ({ app, dialog, webContents }) => {
      const certificates = [
        { subjectName: 'Erik Lund', issuerName: 'Example CA' },
        { subjectName: 'erik-admin', issuerName: 'Example CA' },
      ];
      const asked: object[] = [];
      const answers = [1, 2];
      dialog.showMessageBox = (async (...asking: readonly object[]) => {
        const options = asking.at(-1) as Electron.MessageBoxOptions;
        asked.push({ message: options.message, buttons: options.buttons, default: options.defaultId });
        return { response: answers.shift() };
      }) as typeof dialog.showMessageBox;
      const wish = (contents: Electron.WebContents) =>
        new Promise<string>(resolve => {
          const event = { preventDefault() {} };
          const choose = (certificate?: { subjectName: string }) => resolve(certificate?.subjectName ?? 'none');
          app.emit('select-client-certificate', event, contents, 'https://sso.example.com/', certificates, choose);
        });
      const given: string[] = [];
      const [own, remote] = webContents.getAllWebContents().toSorted((a, b) => a.getURL().localeCompare(b.getURL()));
      for (const contents of [remote, remote, own]) if (contents) given.push(await wish(contents));
      return { asked, given };
    });
    const question = {
      message: expect.stringContaining('sso.example.com'),
      buttons: [expect.stringContaining('Erik Lund'), expect.stringContaining('erik-admin'), expect.any(String)],
      default: 2,
    };
    expect(asked).toEqual([question, question]);
    expect(given).toEqual(['erik-admin', 'none', 'none']);
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  });
  await test.step('exposes neither the bridge nor Node to sign-in pages, frames and workers', async () => {
    claim('sign-in-no-preload');
    const found = await page.evaluate(async () => {
      const names = ['mai', 'require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'];
      const frame = document.body.appendChild(document.createElement('iframe'));
      const code = `postMessage(${JSON.stringify(names)}.filter(name => name in self))`;
      const worker = new Worker(URL.createObjectURL(new Blob([code])));
      const inWorker = await new Promise(resolve => (worker.onmessage = ({ data }) => resolve(data)));
      return [
        names.filter(name => name in window),
        names.filter(name => name in (frame.contentWindow ?? {})),
        inWorker,
      ];
    });
    expect(found).toEqual([[], [], []]);
  });
  await test.step('cancels HTTP authentication without a dialog', async () => {
    claim('http-authentication');
    const before = company.requests.length;
    await page.goto(company.signInUrl('/attack/password-dialog'));
    await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
    expect(company.requests.slice(before)).toHaveLength(1);
    expect(await openPages(mai)).toHaveLength(2);
    await signInAfterwards(mai, company);
  });
  await test.step('isolates companies’ cookies from each other and from Mai’s own session', async () => {
    claim('session-partitions');
    const other = await startCompany();
    try {
      const popover = await mai.popover();
      await new HomePage(popover).settings.click();
      await new SettingsSheet(popover).addCompany.click();
      const theirs = await visit(mai, other.signInUrl());
      // Cookies ignore ports: in a shared partition the other company would receive it.
      expect(await theirs.context().cookies(other.idpUrl)).toEqual([]);
      const partitions = await mai.electron.evaluate(async ({ session, webContents }) => ({
        own: (await session.defaultSession.cookies.get({})).length,
        open: await Promise.all(
          webContents
            .getAllWebContents()
            .filter(contents => contents.getURL().startsWith('http'))
            .map(async contents => (await contents.session.cookies.get({})).length),
        ),
      }));
      expect(partitions).toEqual({ own: 0, open: [0] });
      await new CompanyPage(theirs).signIn(other.users.fourteenRoles);
      await expect(new HomePage(popover).roles).toHaveCount(28);
    } finally {
      await other.stop();
    }
  });
});

test('sign-in pages can’t leave the web and get no permission', async ({ start, home, company }) => {
  const browser = fakeBrowser(home);
  const mai = await start({ environment: browser.environment, arguments: PRETENDED_CAMERA });
  await test.step('follows no redirect out of the web', async () => {
    claim('sign-in-https');
    const popover = await mai.popover();
    for (const name of ['file-redirect', 'app-redirect', 'data-redirect', 'mail-redirect'] as const) {
      await new WelcomePage(popover).enter(company.signInUrl(`/attack/${name}`));
      await new HomePage(popover).failureNotices.getByRole('button', { name: 'Remove company' }).click();
      expect(await openPages(mai), name).toMatchObject([{ url: 'app://mai/index.html#under-icon' }]);
    }
    expect(company.requests).toHaveLength(4);
    expect(browser.opened()).toEqual([]);
  });
  const page = await visit(mai, company.signInUrl('/attack/blank'));
  const tried = await watchPages(mai);
  await test.step('navigates to secure pages only, and opens no other program', async () => {
    claim('sign-in-https');
    const blob = await page.evaluate(() => URL.createObjectURL(new Blob(['<h1>Sign in</h1>'], { type: 'text/html' })));
    const targets = [
      'app://mai/index.html',
      'mailto:it@example.com',
      'mai://sign-in',
      'ms-settings:',
      'ftp://example.com/',
      blob,
    ];
    for (const target of targets)
      await page.evaluate(address => {
        location.href = address;
      }, target);
    await expect.poll(tried).toEqual(targets.map(what => ({ what, isPrevented: true })));
    // Blocked by Chromium itself.
    for (const target of [
      'file:///etc/passwd',
      'data:text/html,hello',
      'chrome://version/',
      'devtools://devtools/bundled/inspector.html',
    ])
      await page.evaluate(address => {
        location.href = address;
      }, target);
    expect((await openPages(mai)).map(({ url }) => url)).toContain(company.signInUrl('/attack/blank'));
    expect(browser.opened()).toEqual([]);
  });
  await test.step('grants no permission, device, screen, clipboard or download', async () => {
    claim('sign-in-no-permission');
    await mai.electron.evaluate(({ clipboard }) => clipboard.writeText('river-anchor'));
    await page.goto(company.signInUrl());
    expect(await requestEverything(page)).toEqual(REFUSED);
    await page.evaluate(() => {
      const link = document.createElement('a');
      Object.assign(link, { href: '/attack/download', download: 'update.exe' });
      link.click();
    });
    await expect.poll(tried).toContainEqual({ what: 'download of update.exe', isPrevented: true });
    // Pasting by the person is not a permission of the page.
    const { password } = new CompanyPage(page);
    await password.focus();
    await password.press('Control+v');
    await expect(password).toHaveValue('river-anchor');
    await signInAfterwards(mai, company);
  });
  expect(browser.opened()).toEqual([]);
});
