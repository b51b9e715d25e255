import { expect, test, trayOf } from '../driver/fixtures.ts';
import { ANALYST, ANALYST_PROFILE, signInFirst, UNNAMED } from '../driver/journey.ts';
import { atOneInstant } from '../driver/pass-time.ts';
import { startAgain } from '../driver/second-instance.ts';
import { shareMai } from '../driver/shared-mai.ts';
import { rowAt } from '../driver/tray-rows.ts';
import { HomePage } from '../pages/home-page.ts';
import { WelcomePage } from '../pages/welcome-page.ts';

test('the icon, a second instance, focus changes and the menu open, close and quit Mai', async ({
  mai,
  tray,
  home,
  surroundings,
}) => {
  await test.step('the menu offers only sign-in while there is no company', async () => {
    const rows = await tray.waitForMenu(menu => menu.length > 0);
    expect(rows.map(({ label }) => label)).toEqual(['Sign in…', '', 'Open Mai', 'Quit Mai']);
  });

  await test.step('a click on the icon opens and closes the window', async () => {
    const page = await mai.popover();
    await expect(new WelcomePage(page).title).toBeVisible();
    await expect.poll(() => mai.visibleTitles()).toEqual(['Mai']);
    await tray.activate();
    await expect.poll(() => mai.visibleTitles()).toEqual([]);
    await atOneInstant(mai, async () => {
      await tray.activate();
      await expect.poll(() => mai.visibleTitles()).toEqual(['Mai']);
      // As after a double click.
      await tray.activate();
      await mai.electron.evaluate(() => new Promise(resolve => setTimeout(resolve, 600)));
      expect(await mai.visibleTitles()).toEqual(['Mai']);
    });
  });

  await test.step('a second instance raises the window of the first and ends', async () => {
    await tray.activate();
    await expect.poll(() => mai.visibleTitles()).toEqual([]);
    expect(await startAgain(surroundings)).toBe(0);
    await expect.poll(() => mai.visibleTitles()).toEqual(['Mai']);
  });

  await test.step('a brief loss of focus keeps the window, another focused window closes it', async () => {
    // As when another window closes: the focus is lost and comes back.
    const passed = await mai.electron.evaluate(async ({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.emit('focus');
      window?.emit('blur');
      window?.emit('focus');
      // Longer than the grace period, also with focus-follows-mouse.
      await new Promise(resolve => setTimeout(resolve, 2_500));
      return window?.isVisible();
    });
    expect(passed).toBe(true);

    await mai.electron.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.emit('focus');
      new BrowserWindow({ title: 'Another' }).focus();
    });
    await expect.poll(() => mai.visibleTitles()).not.toContain('Mai');
  });

  await test.step('a canceled file dialog returns to the window', async () => {
    await mai.raise();
    const page = await mai.popover();
    await mai.electron.evaluate(({ BrowserWindow, dialog }) => {
      // As a window that lost the focus to the dialog.
      dialog.showOpenDialog = async () => {
        BrowserWindow.getAllWindows()
          .find(window => window.getTitle() === 'Mai')
          ?.hide();
        return { canceled: true, filePaths: [] };
      };
    });
    const shownAgain = mai.electron.evaluate(
      ({ BrowserWindow }) =>
        new Promise(resolve => {
          const window = BrowserWindow.getAllWindows().find(each => each.getTitle() === 'Mai');
          window?.once('show', () => resolve(true));
        }),
    );
    await page.getByRole('button', { name: 'Open a company setup file…' }).click();
    expect(await shownAgain).toBe(true);
  });

  await test.step('the menu quits Mai', async () => {
    await tray.click('Quit Mai');
    await mai.ended();
    expect(home.read(home.settings)).toContain('"version": 1');
  });
});

test('every state has its own icon, roles start and stop from the menu, and early clicks count', async ({
  start,
  panel,
  company,
  home,
}) => {
  const mai = await start();
  const tray = await trayOf(panel);
  await test.step('every state has its own icon', async () => {
    await tray.waitForTooltip(words => words === 'Mai: no active roles');
    const idle = await tray.iconPixmapHash();
    company.misbehave.idp.page = 'hangs';
    const page = new HomePage(await mai.popover());
    await page.page.getByLabel('Your company’s AWS sign-in address').fill(company.signInUrl());
    await page.page.getByRole('button', { name: 'Sign in' }).click();
    await tray.waitForTooltip(words => words === 'Mai: working…');
    const working = await tray.waitForIcon(idle);
    await tray.click('Cancel');
    await tray.waitForTooltip(words => words === 'Mai: no active roles');
    await expect(page.failureNotices).toHaveCount(0);
    expect(await tray.waitForIcon(working)).toBe(idle);
    company.misbehave.idp.page = 'posts';
    company.misbehave.idp.serverErrors = 1;
    await tray.click(`Sign in to ${UNNAMED}`);
    await tray.waitForTooltip(words => words === 'Mai: action needed');
    const attention = await tray.iconPixmapHash();
    expect(new Set([idle, working, attention]).size).toBe(3);
  });

  await test.step('starts and stops a role without a window', async () => {
    company.misbehave.idp.visitor = company.users.fourteenRoles.user;
    await tray.click(`Sign in to ${UNNAMED}`);
    const rows = await tray.waitForMenu(menu => menu.some(({ label }) => label === 'All accounts'));
    const account = rowAt(rows, ['All accounts', '210987654321']);
    expect(account?.children.map(({ label }) => label)).toEqual(['Analyst', 'DataScientist', 'ReadOnly']);
    const idle = await tray.iconPixmapHash();

    await tray.click('All accounts', '210987654321', 'Analyst');
    const row = '✓ Analyst · 210987654321 — renews automatically';
    const live = await tray.waitForMenu(menu => menu.some(({ label }) => label === row));
    expect(live[0]).toMatchObject({ label: '1 active role, renews automatically', enabled: false });
    expect(home.read(home.credentials)).toContain(`[${ANALYST_PROFILE}]`);
    expect(rowAt(live, ['All accounts', '210987654321', '✓ Analyst', 'Stop'])).toBeDefined();
    const active = await tray.waitForIcon(idle);

    await tray.click(row, 'Stop');
    await tray.waitForMenu(menu => !menu.some(({ label }) => label === row));
    expect(home.read(home.credentials)).toBe('');
    expect(await tray.waitForIcon(active)).toBe(idle);
  });

  await test.step('a click before Mai is fully loaded opens the window', async () => {
    await mai.quit();
    await panel?.whenEmpty();
    const starting = start();
    await (await trayOf(panel)).activate();
    const again = await starting;
    await expect.poll(() => again.visibleTitles()).toEqual(['Mai']);
  });
});

test('draws its icon in the ink that a person chooses, at once and at the next start', async ({
  start,
  panel,
  company,
}) => {
  const mai = await start();
  const tray = await trayOf(panel);
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  await tray.waitForTooltip(words => words === 'Mai: no active roles');
  const automatic = await tray.iconPixmapHash();
  await page.settings.click();
  const choice = page.page.getByRole('combobox', { name: 'Tray icon' });
  await choice.selectOption('Dark');
  const dark = await tray.waitForIcon(automatic);
  const { rgba } = await tray.picture();
  const solid = rgba.filter((_, at) => at % 4 === 0 && rgba[at + 3] === 255);
  expect(Math.max(...solid)).toBeLessThan(0x40);
  await choice.selectOption('Light');
  expect(await tray.waitForIcon(dark)).not.toBe(automatic);
  await mai.quit();
  await start();
  expect(await (await trayOf(panel)).waitForIcon(automatic)).not.toBe(dark);
});

test.describe('on a desktop without a place for icons', () => {
  const shared = shareMai(
    async ({ start, company }) => {
      const first = await start();
      const welcome = await signInFirst(first, company, company.users.oneRole);
      await expect(welcome.activeRole(...ANALYST)).toBeVisible();
      await first.quit();
      const mai = await start();
      const page = new HomePage(await mai.popover());
      await expect.poll(() => mai.visibleTitles()).toEqual(['Mai']);
      return { mai, page };
    },
    { hasPanel: false },
  );

  test('without a tray, Mai is a normal window that opens at every start', async () => {
    const { mai, page } = shared();
    await expect(page.activeRole(...ANALYST)).toBeVisible();
    const [isResizable, isOnTop] = await mai.electron.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      return [window?.isResizable(), window?.isAlwaysOnTop()];
    });
    expect({ isResizable, isOnTop }).toEqual({ isResizable: true, isOnTop: false });
  });

  test('without a tray, Escape leaves the window in the taskbar', async () => {
    const { mai, page } = shared();
    const minimized = await mai.electron.evaluateHandle(({ BrowserWindow }) => {
      const calls: string[] = [];
      // No window manager runs here.
      for (const window of BrowserWindow.getAllWindows()) window.minimize = () => calls.push('minimize');
      return calls;
    });
    await page.page.keyboard.press('Escape');
    await expect.poll(() => minimized.jsonValue()).toEqual(['minimize']);
    expect(await mai.visibleTitles()).toEqual(['Mai']);
  });
});
