import { expect, test, trayOf } from './fixtures.ts';
import { ANALYST, ANALYST_PROFILE, getKeys, signInFirst } from './journey.ts';
import { HomePage } from './pages/home-page.ts';
import { ObstacleBanner } from './pages/obstacle.ts';
import { passTime } from './passing-time.ts';
import type { RunningApp } from './running-app.ts';
import type { Company } from './simulator/company.ts';
import { hideWindows, watchWindows, windowNews } from './window-watch.ts';

const READ_ONLY = ['ReadOnly', '210987654321'] as const;

/** Keys of these roles live for eight hours. Milliseconds. */
const UNTIL_DUE = 7.5 * 3_600_000;
const UNTIL_OVER = 9 * 3_600_000;

/** What the network is from now on, as the system tells it. */
const setOnline = (mai: RunningApp, isOnline: boolean): Promise<void> =>
  mai.electron.evaluate(({ net }, isOnline) => {
    net.isOnline = () => isOnline;
  }, isOnline);

/** What the system says before it sleeps and after. */
const tellPower = (mai: RunningApp, event: 'suspend' | 'resume'): Promise<void> =>
  mai.electron.evaluate(({ powerMonitor }, event) => {
    powerMonitor.emit(event);
  }, event);

const sentTo = ({ requests }: Company, since: number) =>
  requests.slice(since).filter(({ kind }) => kind === 'assertion-sent');

test('renews two roles with one sign-in that nobody notices', async ({ mai, company, home }) => {
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  await getKeys(page, ...ANALYST);
  await getKeys(page, ...READ_ONLY);
  await hideWindows(mai);
  await watchWindows(mai);
  const before = company.requests.length;
  await passTime(mai, company, UNTIL_DUE);
  await expect.poll(() => company.issued.length).toBe(4);
  await expect.poll(() => home.read(home.credentials)).toContain(company.issued.at(-1)?.accessKeyId);
  expect(home.read(home.credentials)).toContain(`[${ANALYST_PROFILE}]`);
  expect(await windowNews(mai)).toEqual({ made: 1, seen: [] });
  expect(await mai.visibleTitles()).toEqual([]);
  expect(sentTo(company, before)).toMatchObject([{ silent: true }]);
  for (const keys of company.issued.slice(0, 2)) expect(home.read(home.credentials)).not.toContain(keys.accessKeyId);
});

test('takes no focus from the person who has Mai’s window open', async ({ mai, company }) => {
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  await getKeys(page, ...ANALYST);
  await page.search.fill('read');
  await watchWindows(mai);
  await passTime(mai, company, UNTIL_DUE);
  await expect.poll(() => company.issued.length).toBe(2);
  expect(await windowNews(mai)).toEqual({ made: 1, seen: [] });
  await expect(page.search).toBeFocused();
  await expect(page.search).toHaveValue('read');
});

test('goes on after a restart, unseen, with the cookies of the visit before', async ({
  start,
  panel,
  company,
  home,
}) => {
  const first = await start();
  await getKeys(await signInFirst(first, company, company.users.fourteenRoles), ...ANALYST);
  await first.quit();
  const before = company.requests.length;
  const mai = await start();
  await watchWindows(mai);
  const tray = await trayOf(panel);
  await tray.waitForTooltip(words => words === 'Analyst in 210987654321: 7 hr 59 min left');
  await passTime(mai, company, UNTIL_DUE);
  await expect.poll(() => company.issued.length).toBe(2);
  await expect.poll(() => home.read(home.credentials)).toContain(company.issued[1]?.accessKeyId);
  expect(sentTo(company, before)).toMatchObject([{ silent: true }]);
  expect((await windowNews(mai)).seen).toEqual([]);
});

test('tries nothing while the computer is offline, says so, and makes one attempt when it is back', async ({
  mai,
  company,
  home,
}) => {
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  await getKeys(page, ...ANALYST);
  const before = company.requests.length;
  await setOnline(mai, false);
  const banner = new ObstacleBanner(page.page);
  await expect(banner.title).toHaveText('This computer is offline');
  await expect(banner.lines.nth(1)).toHaveText(/^Analyst in 210987654321 works until /);
  await passTime(mai, company, UNTIL_OVER);
  await expect(page.live).toHaveCount(0);
  await expect(banner.lines.nth(1)).toHaveText(/^Analyst in 210987654321 ended at /);
  await expect.poll(() => home.read(home.credentials)).toBe('');
  expect(company.requests).toHaveLength(before);
  await watchWindows(mai);
  await setOnline(mai, true);
  await expect(page.liveRole(...ANALYST)).toBeVisible();
  expect(sentTo(company, before)).toMatchObject([{ silent: true }]);
  await expect(banner.banners).toHaveCount(0);
  expect(await windowNews(mai)).toEqual({ made: 1, seen: [] });
});

test('waits for the network when the computer wakes, and then makes one attempt', async ({ mai, company, home }) => {
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  await getKeys(page, ...ANALYST);
  await hideWindows(mai);
  const before = company.requests.length;
  await setOnline(mai, false);
  await tellPower(mai, 'suspend');
  await passTime(mai, company, UNTIL_OVER);
  await tellPower(mai, 'resume');
  await expect.poll(() => home.read(home.credentials)).toBe('');
  expect(company.requests).toHaveLength(before);
  await watchWindows(mai);
  await setOnline(mai, true);
  await expect.poll(() => company.issued.length).toBe(2);
  await expect.poll(() => home.read(home.credentials)).toContain(company.issued[1]?.accessKeyId);
  expect(sentTo(company, before)).toMatchObject([{ silent: true }]);
  expect(await windowNews(mai)).toEqual({ made: 1, seen: [] });
  await expect(new HomePage(await mai.popover()).troubles).toHaveCount(0);
});

test.describe('with keys that live for a minute and a half', () => {
  test.use({ companyOptions: { sts: { lifeSeconds: 90 } } });

  test('the icon’s words count down with them', async ({ mai, company, tray }) => {
    const page = await signInFirst(mai, company, company.users.fourteenRoles);
    await getKeys(page, ...ANALYST);
    const row = (left: string) => `Analyst · 210987654321 — ${left} left`;
    await tray.waitForTooltip(words => words === 'Analyst in 210987654321: 1 min left');
    await tray.waitForMenu(rows => rows[0]?.label === row('1 min'));
    // Before their half, at which they would be renewed.
    await passTime(mai, company, 35_000);
    await tray.waitForTooltip(words => words === 'Analyst in 210987654321: < 1 min left');
    await tray.waitForMenu(rows => rows[0]?.label === row('< 1 min'));
  });
});
