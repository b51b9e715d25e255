import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, trayOf } from '../driver/fixtures.ts';
import { inSight } from '../driver/in-sight.ts';
import { ANALYST, signInFirst, startRole } from '../driver/journey.ts';
import { appCommand } from '../driver/running-app.ts';
import { watchWindows, windowNews } from '../driver/window-watch.ts';
import { HomePage } from '../pages/home-page.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';

test('start at login, and starting the last roles, are preferences', async ({
  start,
  panel,
  company,
  home,
  surroundings,
  // Persistent cookie of the company's session.
  keyring: _,
}) => {
  const first = await start();
  const page = await signInFirst(first, company, company.users.fourteenRoles);
  const settings = new SettingsSheet(page.page);
  await page.settings.click();
  // On other systems Electron's API keeps that list, for a packaged app only.
  if (process.platform === 'linux')
    await test.step('starts at login, and leaves no autostart entry when switched off', async () => {
      const entry = join(home.path, '.config', 'autostart', 'mai.desktop');
      const { openAtLogin } = settings;
      await expect(openAtLogin).not.toBeChecked();
      await openAtLogin.click();
      await expect(openAtLogin).toBeChecked();
      await expect.poll(() => home.read(entry)).toMatch(/^\[Desktop Entry\]\nType=Application\n/);
      expect(home.read(entry)).toContain(appCommand(surroundings)[0]);
      // The switch ignores clicks while its command is pending.
      await expect(openAtLogin).not.toHaveAttribute('aria-busy');
      await openAtLogin.click();
      await expect(openAtLogin).not.toBeChecked();
      await expect.poll(() => existsSync(entry)).toBe(false);
    });

  await settings.startLastRoles.click();
  await expect(settings.startLastRoles).toBeChecked();
  await settings.endOnQuit.click();
  await expect(settings.endOnQuit).toBeChecked();
  await settings.back.click();
  await startRole(page, ...ANALYST);
  await first.quit();
  expect(home.read(home.credentials)).toBe('');

  const mai = await start();
  await watchWindows(mai);
  await expect.poll(() => company.issued.length).toBe(2);
  await expect.poll(() => home.read(home.credentials)).toContain(company.issued[1]?.accessKeyId);
  expect((await windowNews(mai)).seen).toEqual([]);
  const tray = await trayOf(panel);
  await tray.waitForTooltip(words => words.startsWith('Analyst · 210987654321 — '));
});

test('a request to open the window while it is being created makes no second window', async ({ start, company }) => {
  const first = await start();
  await signInFirst(first, company, company.users.fourteenRoles);
  await first.quit();
  const mai = await start();
  await mai.electron.evaluate(({ app }) => {
    // Electron emits it before the constructor of the window returns.
    app.once('browser-window-created', () => app.emit('activate'));
  });
  await mai.raise();
  await inSight(mai);
  await expect(new HomePage(await mai.popover()).role(...ANALYST)).toBeVisible();
});
