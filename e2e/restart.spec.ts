import { expect, test, trayOf } from './fixtures.ts';
import { ANALYST, getKeys, signInFirst } from './journey.ts';
import { HomePage } from './pages/home-page.ts';

test('shows a live role with its countdown after a restart, and only in the tray until somebody asks, and none whose time ran out meanwhile', async ({
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

  await test.step('while it is live', async () => {
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
    await getKeys(page, ...ANALYST);
    await mai.quit();
    expect(home.read(home.credentials)).toContain(company.issued[1]?.accessKeyId);
  });

  await test.step('when its time ran out while Mai was not running', async () => {
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
});

/** The settings as they would be if all of it had happened so many seconds earlier. */
function ageSessions(settings: string, seconds: number): string {
  return settings.replace(
    /"(startedAt|expiration)": (\d+)/g,
    (_match, name, at) => `"${name}": ${Number(at) - seconds * 1_000}`,
  );
}
