import { existsSync, globSync } from 'node:fs';
import { claim } from '../../app/testing/claims/claim.ts';
import { canHavePolicy, hasChromium, OwnChromium } from '../desktop-fakes/own-chromium.ts';
import { changeTimeout, SILENT_LIMIT } from '../driver/change-timeouts.ts';
import { expectFailure, expectNoFailure } from '../driver/expect-notice.ts';
import { expect, test } from '../driver/fixtures.ts';
import { ANALYST, COMPANY, signInFirst, startRole } from '../driver/journey.ts';
import { passTime } from '../driver/pass-time.ts';
import { watchWindows, windowNews } from '../driver/window-watch.ts';
import { CompanyPage } from '../pages/company-page.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import { chromiumCookies } from '../security/leaks.ts';
import { chromiumSetup, NAME, startThere } from './own-browser.ts';

test.skip(!hasChromium(), 'Chromium is not installed.');

test('people choose their browser, sign in with it, and again without a question', async ({ mai, company, home }) => {
  const browser = new OwnChromium(home);
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  const settings = new SettingsSheet(page.page);
  await page.settings.click();
  await test.step('chooses in the settings', async () => {
    const choice = page.page.getByRole('combobox', { name: `Sign in to ${COMPANY} with` });
    await expect(choice).toHaveValue('mai');
    await choice.selectOption({ label: 'Chromium' });
    await expect.poll(() => JSON.parse(home.read(home.settings)).providers).toMatchObject([{ signInWith: 'chromium' }]);
    await settings.signOutOf(COMPANY);
  });
  await test.step('signs in on the company’s page, in a folder of their own', async () => {
    claim('browser-folders', 'browser-no-response-on-disk');
    await settings.signIn(COMPANY).click();
    await new CompanyPage(await browser.page()).signIn(company.users.fourteenRoles);
    await expect(page.roles).toHaveCount(14);
    await browser.whenGone();
    expect(browser.profiles()).toHaveLength(1);
    for (const folder of [browser.folder, ...browser.profiles()]) expect(home.mode(folder)).toBe(0o700);
  });
  await test.step('signs in again at once', async () => {
    const before = company.requests.length;
    await page.backToList();
    await passTime(mai, company, 6 * 60_000);
    await startRole(page, ...ANALYST);
    expect(company.requests.slice(before)).toContainEqual(
      expect.objectContaining({ kind: 'assertion-sent', silent: true }),
    );
    await browser.whenGone();
  });
  await test.step('signs out, which deletes the folder', async () => {
    claim('browser-folders');
    await page.settings.click();
    await settings.signOutOf(COMPANY);
    await expect.poll(() => browser.profiles()).toEqual([]);
    await expectNoFailure(mai);
  });
});

// Makes the company's session last for days.
test.describe('a renewal', () => {
  test.use({ companyOptions: { idp: { cookieSeconds: 100 * 3_600 } } });
  test('happens in the browser without a window, and asks once where the person is needed', async ({
    keyring: _,
    start,
    home,
    company,
  }) => {
    // Cookies that the desktop's keyring encrypts are read by the browser without a window, too.
    const onGnome = () => start({ environment: { XDG_CURRENT_DESKTOP: 'GNOME' } });
    const there = await startThere({ start: onGnome, home, company });
    const { mai, browser, page } = there;
    await there.signIn.click();
    await new CompanyPage(await browser.page()).signIn(company.users.fourteenRoles);
    await browser.whenGone();
    await startRole(page, 'Analyst', 'Sales data');
    expect(chromiumCookies(browser.folder)).not.toEqual([]);
    await test.step('renews without a window', async () => {
      const before = company.requests.length;
      await watchWindows(mai);
      await passTime(mai, company, 7.5 * 3_600_000);
      await expect.poll(() => company.issued.length).toBe(2);
      const sent = company.requests.slice(before).filter(({ kind }) => kind === 'assertion-sent');
      expect(sent).toMatchObject([{ silent: true }]);
      expect((await windowNews(mai)).seen).toEqual([]);
      await browser.whenGone();
    });
    await test.step('asks once after the company’s session has ended', async () => {
      // Half a minute without a post: long enough for the browser to show the page on a busy machine.
      await changeTimeout(mai, SILENT_LIMIT, 20_000);
      company.misbehave.idp.mfa = 'always';
      const before = company.requests.length;
      await passTime(mai, company, 7.5 * 3_600_000);
      await expect(page.page.getByText('Sign in again').first()).toBeVisible();
      await browser.whenGone();
      await passTime(mai, company, 60_000);
      expect(company.requests.slice(before).filter(({ kind }) => kind === 'code-shown')).toHaveLength(1);
    });
  });
});

test('each way in which a browser fails has its sentence, and the sign-in can be tried again', async ({
  start,
  home,
  company,
  surroundings,
}) => {
  test.slow();
  const there = await startThere({ start, home, company });
  const { mai, browser } = there;
  const title = 'Sign-in with Chromium didn’t work';
  const remedies = ['Sign in', 'Use Mai’s window'];

  await test.step('the person closes the window', async () => {
    await there.signIn.click();
    await (await browser.page()).close();
    const detail = 'The sign-in window was closed before you reached AWS.';
    const notice = await expectFailure(mai, { title: 'Sign-in wasn’t finished', detail, remedies: ['Sign in'] });
    await browser.whenGone();
    await notice.dismiss();
  });

  await test.step('the browser is killed', async () => {
    await there.signIn.click();
    await browser.page();
    process.kill(browser.ownProcess(), 'SIGKILL');
    const detail = 'Chromium closed unexpectedly. Nothing was lost. Try again.';
    const notice = await expectFailure(mai, { title, detail, remedies });
    await browser.whenGone();
    await notice.dismiss();
  });

  await test.step('the person cancels', async () => {
    await there.signIn.click();
    await browser.page();
    await mai.raise();
    await there.page.page.getByRole('button', { name: `Cancel signing in to ${NAME}` }).click();
    await browser.whenGone();
    await expectNoFailure(mai);
  });

  await test.step('another browser has the folder', async () => {
    const stop = await browser.openElsewhere(surroundings.display);
    await mai.raise();
    await there.signIn.click();
    const detail = 'Chromium is still open from an earlier sign-in. Close its window and try again.';
    const notice = await expectFailure(mai, { title, detail, remedies });
    await stop();
    await notice.remedy('Sign in').click();
    await new CompanyPage(await browser.page()).signIn(company.users.fourteenRoles);
    await expect(there.page.roles).toHaveCount(14);
    await expectNoFailure(mai);
  });
});

test('a policy of the machine that forbids it is named, and Mai’s window is offered', async ({
  start,
  home,
  company,
}) => {
  test.skip(!canHavePolicy(), 'A policy for one browser only needs root and a mount of its own.');
  const { mai, browser, page, signIn } = await startThere(
    { start, home, company },
    { policy: { RemoteDebuggingAllowed: false }, isRemote: false },
  );
  await signIn.click();
  const notice = await expectFailure(mai, {
    title: 'Sign-in with Chromium didn’t work',
    detail: 'A policy on this computer doesn’t let Mai use Chromium. Ask IT about the policy RemoteDebuggingAllowed.',
    remedies: ['Use Mai’s window'],
  });
  await browser.whenGone();
  await notice.remedy('Use Mai’s window').click();
  await new CompanyPage(await mai.signInWindow()).signIn(company.users.fourteenRoles);
  await expect(page.roles).toHaveCount(14);
  expect(browser.profiles()).toEqual([]);
});

test('a company fixes the browser, also one that is not installed', async ({ start, home, company }) => {
  const locked = { locked: { signInWith: 'We check devices.' } };
  home.write(home.policy, chromiumSetup(company, { signInWith: 'brave' }, locked));
  const mai = await start();
  await mai.raise();
  const page = await mai.popover();
  await page.getByRole('button', { name: `Sign in to ${NAME}`, exact: true }).click();
  await expectFailure(mai, {
    title: 'Sign-in with Brave didn’t work',
    detail: 'Brave wasn’t found on this computer. Install it, or sign in another way.',
    remedies: [],
  });
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  const { companies } = new SettingsSheet(page);
  await expect(companies).toContainText('Sign in with: Brave');
  await expect(companies).toContainText('We check devices.');
  await expect(companies.getByRole('combobox')).toHaveCount(0);
});

test('a page that rejects this device leads to the browser', async ({ mai, company, home }) => {
  const browser = new OwnChromium(home);
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  company.misbehave.idp.turnsTo = '/attack/rejects-device';
  const settings = new SettingsSheet(page.page);
  await page.settings.click();
  await settings.signOutOf(COMPANY);
  await settings.signIn(COMPANY).click();
  const window = await mai.signInWindow(company.idpUrl);
  await window.getByRole('heading', { name: 'You can’t get there from here' }).waitFor();
  company.misbehave.idp.turnsTo = null;
  await mai.raise();
  await page.backToList();
  await window.close();
  const host = new URL(company.idpUrl).host;
  const notice = await expectFailure(mai, {
    title: 'Your company checks this computer',
    detail: `${host} only lets in computers that your company manages. Your own browser may be able to show that this is one.`,
    remedies: ['Sign in with Chromium', 'Sign in'],
  });
  await notice.remedy('Sign in with Chromium').click();
  await new CompanyPage(await browser.page()).signIn(company.users.fourteenRoles);
  await expect.poll(() => JSON.parse(home.read(home.settings)).providers).toMatchObject([{ signInWith: 'chromium' }]);
  await expectNoFailure(mai);
});

test('a removed company takes its running browser and its folder along', async ({ start, home, company }) => {
  claim('browser-folders');
  const browser = new OwnChromium(home);
  const mai = await start();
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  const settings = new SettingsSheet(page.page);
  await page.settings.click();
  await page.page.getByRole('combobox', { name: `Sign in to ${COMPANY} with` }).selectOption({ label: 'Chromium' });
  await settings.signOutOf(COMPANY);
  await settings.signIn(COMPANY).click();
  await browser.page();
  await mai.raise();
  await settings.remove(COMPANY).click();
  await settings.removeForGood.click();
  await browser.whenGone();
  await expect.poll(() => globSync('*', { cwd: browser.folder })).toEqual([]);
  expect(existsSync(home.settings)).toBe(true);
});
