import { claim } from '../../app/testing/claims/claim.ts';
import { proxyEnvironmentForAll } from '../desktop-fakes/proxy-environment.ts';
import { expectFailure } from '../driver/expect-notice.ts';
import { test as base, expect, trayOf } from '../driver/fixtures.ts';
import { ANALYST, startRole } from '../driver/journey.ts';
import { passTime } from '../driver/pass-time.ts';
import type { RunningApp } from '../driver/running-app.ts';
import { CompanyPage } from '../pages/company-page.ts';
import { HomePage } from '../pages/home-page.ts';
import { ProxyQuestion } from '../pages/proxy-question.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import { type ProxyServer, startProxy } from '../simulator/start-proxy.ts';

const USER = 'anna.berg';
const PASSWORD = 'thirsty-harbour-31';

type Fixtures = { wayOut: ProxyServer; startBehind(): Promise<RunningApp> };

const test = base.extend<Fixtures>({
  wayOut: async ({ home: _ }, use) => {
    const proxy = await startProxy(USER, PASSWORD);
    await use(proxy);
    await proxy.stop();
  },
  startBehind: async ({ wayOut, start }, use) => {
    await use(() => start({ environment: proxyEnvironmentForAll(wayOut.address) }));
  },
});

const hostOf = (url: string) => new URL(url).host;

test('a proxy’s password is asked in a window for a person’s request, and by one notification otherwise', async ({
  keyring: _,
  notifications,
  startBehind,
  wayOut,
  company,
  panel,
  home,
}) => {
  const first = await startBehind();
  const page = new HomePage(await first.popover());
  await new WelcomePage(page.page).enter(company.signInUrl());

  await test.step('a question closes when its sign-in is canceled', async () => {
    const question = await first.proxyWindow();
    const closed = question.waitForEvent('close');
    const tray = await trayOf(panel);
    await tray.click('Cancel');
    await closed;
    await tray.click('Sign in to My company');
    expect(home.read(home.log)).not.toContain('proxy-password');
  });

  await test.step('a dismissed question leaves a failure whose button asks again', async () => {
    claim('proxy-password-question');
    const question = new ProxyQuestion(await first.proxyWindow());
    await expect(question.page.getByText('It identifies itself as “\u2068Example Energy\u2069”.')).toBeVisible();
    await expect(question.page.getByText('The password is sent unencrypted')).toBeVisible();
    await expect(
      question.page.getByText(`The proxy ${wayOut.address} requires a user name and password.`),
    ).toBeVisible();
    await expect(question.user).toBeFocused();
    await question.dismiss();
    const notice = await expectFailure(first, {
      title: 'Your network requires a password',
      detail: `The proxy ${wayOut.address} requires a user name and password.`,
      remedies: ['Enter password…'],
    });
    await notice.remedy('Enter password…').click();
  });

  await test.step('asks once, in a window, for the company’s page and AWS alike', async () => {
    claim('proxy-password');
    await new ProxyQuestion(await first.proxyWindow()).answer(USER, 'wrong');
    const again = new ProxyQuestion(await first.proxyWindow());
    await expect(again.alert).toHaveText('Wrong user name or password. Try again.');
    await again.answer(USER, PASSWORD);
    await new CompanyPage(await first.signInWindow()).signIn(company.users.fourteenRoles);
    await expect(page.roles).toHaveCount(14);
    const before = wayOut.passed.length;
    await startRole(page, ...ANALYST);
    expect(wayOut.passed.slice(before)).toContain(hostOf(company.stsUrl));
    expect(home.read(home.credentials)).toContain(company.issued[0]?.accessKeyId);
    expect(home.read(home.settings)).not.toContain(PASSWORD);
    expect(home.read(home.log) + first.output).not.toContain(PASSWORD);
    await first.quit();
  });

  await test.step('background work after a restart opens no window, notifies once, and continues after the answer', async () => {
    const before = notifications.notifications.length;
    const mai = await startBehind();
    const windows = await mai.watchWindows();
    // The Analyst's credentials are valid for eight hours.
    await passTime(mai, company, 7.5 * 3_600_000);
    const told = await notifications.waitFor(
      ({ id, title }) => id > before && title === 'Your network requires a password',
    );
    const tray = await trayOf(panel);
    await tray.waitForTooltip(words => words === 'Mai: action needed');
    expect(await windows.shown()).toEqual([]);
    await notifications.invoke(told.id, 'default');
    await new ProxyQuestion(await mai.proxyWindow()).answer(USER, PASSWORD);
    await expect.poll(() => company.issued.length).toBe(2);
    await expect.poll(() => home.read(home.credentials)).toContain(company.issued[1]?.accessKeyId);
  });
});

test('a saved proxy password is not sent to another realm', async ({
  keyring: _,
  startBehind,
  wayOut,
  company,
  home,
}) => {
  claim('proxy-password-realm');
  const first = await startBehind();
  const page = new HomePage(await first.popover());
  await new WelcomePage(page.page).enter(company.signInUrl());
  const question = new ProxyQuestion(await first.proxyWindow());
  await question.keep.check();
  await question.answer(USER, PASSWORD);
  await new CompanyPage(await first.signInWindow()).signIn(company.users.fourteenRoles);
  await expect(page.roles).toHaveCount(14);
  await startRole(page, ...ANALYST);
  await first.quit();

  await test.step('uses the saved password after a restart without asking', async () => {
    const before = wayOut.passed.length;
    const mai = await startBehind();
    await mai.raise();
    await new HomePage(await mai.popover()).stop(...ANALYST).click();
    await startRole(new HomePage(await mai.popover()), ...ANALYST);
    expect(wayOut.passed.slice(before)).toContain(hostOf(company.stsUrl));
    await mai.quit();
  });

  await test.step('asks before sending it to another realm', async () => {
    wayOut.realm = 'Cafe Wi-Fi';
    const logins = wayOut.logins();
    const mai = await startBehind();
    await mai.raise();
    const again = new HomePage(await mai.popover());
    await again.stop(...ANALYST).click();
    await again.role(...ANALYST).click();
    const asked = new ProxyQuestion(await mai.proxyWindow());
    await expect(asked.page.getByText('It identifies itself as “\u2068Cafe Wi-Fi\u2069”.')).toBeVisible();
    await expect(asked.alert).toHaveText('The proxy or the network has changed, so the saved password wasn’t sent.');
    expect(wayOut.logins()).toBe(logins);
    await asked.dismiss();
    expect(home.read(home.log) + mai.output).not.toContain(PASSWORD);
  });
});
