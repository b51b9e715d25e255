import { readdirSync } from 'node:fs';
import { expect, test, trayOf } from './fixtures.ts';
import { ANALYST, signInFirst } from './journey.ts';
import { HomePage } from './pages/home-page.ts';
import { WelcomePage } from './pages/welcome-page.ts';
import { startAgain } from './second-start.ts';

test('shows a live role with its countdown after a restart, and only in the tray until somebody asks', async ({
  start,
  panel,
  company,
  home,
}) => {
  const first = await start();
  await signInFirst(first, company, company.users.oneRole);
  await expect(new HomePage(await first.popover()).liveRole(...ANALYST)).toBeVisible();
  await first.quit();
  expect(home.read(home.credentials)).toContain(company.issued[0]?.accessKeyId);

  const mai = await start();
  const tray = await trayOf(panel);
  await tray.waitForTooltip(words => words === 'Analyst in 210987654321: 11 hr 59 min left');
  expect(await mai.visibleTitles()).toEqual([]);
  await tray.click('Open Mai');
  const page = new HomePage(await mai.popover());
  await expect(page.liveRole(...ANALYST)).toContainText('11 hr 59 min left');
  await page.stop(...ANALYST).click();
  await expect(page.live).toHaveCount(0);
  expect(home.read(home.credentials)).toBe('');
  expect(company.issued).toHaveLength(1);
});

test('does not show a role as live whose time ran out while Mai was not running, and removes its dead keys', async ({
  start,
  panel,
  company,
  home,
}) => {
  const first = await start();
  await signInFirst(first, company, company.users.oneRole);
  await expect(new HomePage(await first.popover()).liveRole(...ANALYST)).toBeVisible();
  await first.quit();
  home.write(home.settings, ageSessions(home.read(home.settings), 13 * 3_600));

  const mai = await start();
  const tray = await trayOf(panel);
  await tray.waitForTooltip(words => words === 'Mai needs you');
  await tray.click('Open Mai');
  const page = new HomePage(await mai.popover());
  await expect(page.trouble('Analyst has ended')).toContainText('Its time is over and Mai removed its keys.');
  await expect(page.live).toHaveCount(0);
  expect(home.read(home.credentials)).toBe('');
});

test('raises the window of the Mai that runs already, and starts no second one', async ({
  mai,
  surroundings,
  tray,
}) => {
  const page = await mai.popover();
  await expect(new WelcomePage(page).title).toBeVisible();
  await expect.poll(() => mai.visibleTitles()).toEqual(['Mai']);
  await tray.activate();
  await expect.poll(() => mai.visibleTitles()).toEqual([]);

  expect(await startAgain(surroundings)).toBe(0);
  await expect.poll(() => mai.visibleTitles()).toEqual(['Mai']);
});

test('keeps damaged settings aside, starts afresh and says so', async ({ start, home }) => {
  home.write(home.settings, '{ "version": 1, "providers": [');
  const mai = await start();
  const page = await mai.popover();
  await expect(new WelcomePage(page).title).toBeVisible();
  const trouble = new HomePage(page).trouble('Mai’s settings were damaged');
  await expect(trouble).toContainText('Please add your company once more.');
  const aside = readdirSync(home.data).filter(name => name.startsWith('settings.json.damaged-'));
  expect(aside).toHaveLength(1);
  await expect(trouble).toContainText(`Mai kept the damaged file as ${aside[0]}`);
});

/** The settings as they would be if all of it had happened so many seconds earlier. */
function ageSessions(settings: string, seconds: number): string {
  return settings.replace(
    /"(startedAt|expiration)": (\d+)/g,
    (_match, name, at) => `"${name}": ${Number(at) - seconds * 1_000}`,
  );
}
