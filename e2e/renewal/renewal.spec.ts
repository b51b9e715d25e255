import { keepHiddenPages } from '../driver/change-timeouts.ts';
import { expect, test, trayOf } from '../driver/fixtures.ts';
import { ANALYST, ANALYST_PROFILE, signInFirst, startRole } from '../driver/journey.ts';
import { passTime } from '../driver/pass-time.ts';
import type { RunningApp } from '../driver/running-app.ts';
import { hideWindows, watchWindows, windowNews } from '../driver/window-watch.ts';
import { HomePage } from '../pages/home-page.ts';
import { RenewalBanner } from '../pages/renewal-banner.ts';
import type { Company } from '../simulator/company.ts';

const READ_ONLY = ['ReadOnly', '210987654321'] as const;

/** Session length of these roles: eight hours, in milliseconds. */
const UNTIL_DUE = 7.5 * 3_600_000;
const UNTIL_OVER = 9 * 3_600_000;

/** Simulates the system's network state. */
const setOnline = (mai: RunningApp, isOnline: boolean): Promise<void> =>
  mai.electron.evaluate(({ net }, isOnline) => {
    net.isOnline = () => isOnline;
  }, isOnline);

/** Simulates suspend and resume. */
const emitPowerEvent = (mai: RunningApp, event: 'suspend' | 'resume'): Promise<void> =>
  mai.electron.evaluate(({ powerMonitor }, event) => {
    powerMonitor.emit(event);
  }, event);

const sentTo = ({ requests }: Company, since: number) =>
  requests.slice(since).filter(({ kind }) => kind === 'assertion-sent');

// Makes the company's session last for days.
test.use({ companyOptions: { idp: { cookieSeconds: 100 * 3_600 } } });

test('roles are renewed in the background: after a restart, without taking the focus, and two with one sign-in', async ({
  keyring: _,
  start,
  panel,
  company,
  home,
}) => {
  const first = await start();
  await startRole(await signInFirst(first, company, company.users.fourteenRoles), ...ANALYST);
  await first.quit();
  const mai = await start();
  const tray = await trayOf(panel);
  await test.step('renews after a restart with the saved cookies', async () => {
    const before = company.requests.length;
    await watchWindows(mai);
    await tray.waitForTooltip(words => words.startsWith('Analyst · 210987654321 — '));
    await passTime(mai, company, UNTIL_DUE);
    await expect.poll(() => company.issued.length).toBe(2);
    await expect.poll(() => home.read(home.credentials)).toContain(company.issued[1]?.accessKeyId);
    expect(sentTo(company, before)).toMatchObject([{ silent: true }]);
    expect((await windowNews(mai)).seen).toEqual([]);
  });

  await mai.raise();
  const page = new HomePage(await mai.popover());
  await test.step('time alone does not change the menu', async () => {
    await page.stop(...ANALYST).click();
    await expect(page.active).toHaveCount(0);
    company.misbehave.sts.lifeSeconds = 290;
    await startRole(page, ...ANALYST);
    const rows = await tray.waitForMenu(all => all[2]?.label === '✓ Analyst · 210987654321 — renews automatically');
    const expiring = await tray.iconPixmapHash();
    // Before half of the session, when renewal starts.
    await passTime(mai, company, 60_000);
    // Rendering happens in the next task.
    await mai.electron.evaluate(() => new Promise(resolve => setTimeout(resolve)));
    expect(await tray.menu()).toEqual(rows);
    expect(await tray.iconPixmapHash()).toBe(expiring);
    await page.stop(...ANALYST).click();
    await expect(page.active).toHaveCount(0);
    company.misbehave.sts.lifeSeconds = null;
  });

  await test.step('a renewal does not take the focus from Mai’s open window', async () => {
    await startRole(page, ...ANALYST);
    const issued = company.issued.length;
    await page.search.fill('read');
    await watchWindows(mai);
    await passTime(mai, company, UNTIL_DUE);
    await expect.poll(() => company.issued.length).toBe(issued + 1);
    expect(await windowNews(mai)).toEqual({ made: 1, seen: [] });
    await expect(page.search).toBeFocused();
    await expect(page.search).toHaveValue('read');
  });

  await test.step('renews two roles with one silent sign-in', async () => {
    await startRole(page, ...READ_ONLY);
    const before = { requests: company.requests.length, issued: company.issued.length };
    await hideWindows(mai);
    await watchWindows(mai);
    await passTime(mai, company, UNTIL_DUE);
    await expect.poll(() => company.issued.length).toBe(before.issued + 2);
    await expect.poll(() => home.read(home.credentials)).toContain(company.issued.at(-1)?.accessKeyId);
    expect(home.read(home.credentials)).toContain(`[${ANALYST_PROFILE}]`);
    expect(await windowNews(mai)).toEqual({ made: 1, seen: [] });
    expect(await mai.visibleTitles()).toEqual([]);
    expect(sentTo(company, before.requests)).toMatchObject([{ silent: true }]);
    for (const keys of company.issued.slice(0, before.issued))
      expect(home.read(home.credentials)).not.toContain(keys.accessKeyId);
  });
});

test('without a network nothing is attempted, and one attempt follows when it is back', async ({
  mai,
  company,
  home,
}) => {
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  await startRole(page, ...ANALYST);
  const banner = new RenewalBanner(page.page);

  await test.step('while offline', async () => {
    const before = company.requests.length;
    await setOnline(mai, false);
    await expect(banner.title).toHaveText('This computer is offline');
    await expect(banner.lines.nth(1)).toHaveText(/^Analyst in 210987654321 is active until /);
    await passTime(mai, company, UNTIL_OVER);
    await expect(page.active).toHaveCount(0);
    await expect(banner.lines.nth(1)).toHaveText(/^Analyst in 210987654321 expired at /);
    await expect.poll(() => home.read(home.credentials)).toBe('');
    expect(company.requests).toHaveLength(before);
    await watchWindows(mai);
    await setOnline(mai, true);
    await expect(page.activeRole(...ANALYST)).toBeVisible();
    expect(sentTo(company, before)).toMatchObject([{ silent: true }]);
    await expect(banner.banners).toHaveCount(0);
    expect(await windowNews(mai)).toEqual({ made: 1, seen: [] });
  });

  await test.step('after waking', async () => {
    const before = { requests: company.requests.length, issued: company.issued.length };
    await keepHiddenPages(mai);
    await hideWindows(mai);
    await setOnline(mai, false);
    await emitPowerEvent(mai, 'suspend');
    await passTime(mai, company, UNTIL_OVER);
    await emitPowerEvent(mai, 'resume');
    await expect.poll(() => home.read(home.credentials)).toBe('');
    expect(company.requests).toHaveLength(before.requests);
    await watchWindows(mai);
    await setOnline(mai, true);
    await expect.poll(() => company.issued.length).toBe(before.issued + 1);
    await expect.poll(() => home.read(home.credentials)).toContain(company.issued.at(-1)?.accessKeyId);
    expect(sentTo(company, before.requests)).toMatchObject([{ silent: true }]);
    expect(await windowNews(mai)).toEqual({ made: 1, seen: [] });
    await expect(page.failureNotices).toHaveCount(0);
  });
});
