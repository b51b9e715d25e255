import { expect, test, trayOf } from '../driver/fixtures.ts';
import { inSight } from '../driver/in-sight.ts';
import { ANALYST, signInFirst, startRole } from '../driver/journey.ts';
import type { RunningApp } from '../driver/running-app.ts';
import { HomePage } from '../pages/home-page.ts';
import { KeyboardSheet } from '../pages/keyboard-sheet.ts';

const KEYS = 'Control+Alt+M';

const isHeld = ({ electron }: RunningApp): Promise<boolean> =>
  electron.evaluate(({ globalShortcut }, keys) => globalShortcut.isRegistered(keys), KEYS);

test('a restart restores the global shortcut and active roles in the tray, but no expired role', async ({
  keyring: _,
  start,
  panel,
  company,
  home,
}) => {
  const first = await start();
  await signInFirst(first, company, company.users.oneRole);
  await expect(new HomePage(await first.popover()).activeRole(...ANALYST)).toBeVisible();
  await test.step('registers the global shortcut', async () => {
    expect(await isHeld(first)).toBe(false);
    await inSight(first);
    const page = await first.popover();
    await page.keyboard.press('Control+/');
    const sheet = new KeyboardSheet(page);
    await sheet.choose.click();
    await page.keyboard.press('Control+Alt+m');
    await expect(sheet.dialog.getByText('Change shortcut…')).toBeVisible();
    expect(await isHeld(first)).toBe(true);
  });
  await first.quit();
  expect(home.read(home.settings)).toContain(KEYS);
  expect(home.read(home.credentials)).toContain(company.issued[0]?.accessKeyId);

  await test.step('while the role is active', async () => {
    const mai = await start();
    const tray = await trayOf(panel);
    await tray.waitForTooltip(words => words.startsWith('Analyst · 210987654321 — '));
    expect(await mai.visibleTitles()).toEqual([]);
    await expect.poll(() => isHeld(mai)).toBe(true);
    await tray.click('Open Mai');
    const page = new HomePage(await mai.popover());
    await expect(page.activeRole(...ANALYST).getByRole('img', { name: /^11 hours 5\d minutes left$/ })).toBeVisible();
    await page.stop(...ANALYST).click();
    await expect(page.active).toHaveCount(0);
    expect(home.read(home.credentials)).toBe('');
    expect(company.issued).toHaveLength(1);
    await startRole(page, ...ANALYST);
    await mai.quit();
    expect(home.read(home.credentials)).toContain(company.issued[1]?.accessKeyId);
  });

  await test.step('when the role expired while Mai was closed', async () => {
    home.write(home.settings, ageSessions(home.read(home.settings), 13 * 3_600));
    const mai = await start();
    const tray = await trayOf(panel);
    await tray.waitForTooltip(words => words === 'Mai: action needed');
    await tray.click('Open Mai');
    const page = new HomePage(await mai.popover());
    await expect(page.notice('Analyst has expired')).toContainText('Mai removed its credentials.');
    await expect(page.active).toHaveCount(0);
    expect(home.read(home.credentials)).toBe('');
  });
});

/** The settings with all times moved into the past by so many seconds. */
function ageSessions(settings: string, seconds: number): string {
  return settings.replace(
    /"(startedAt|expiration)": (\d+)/g,
    (_match, name, at) => `"${name}": ${Number(at) - seconds * 1_000}`,
  );
}
