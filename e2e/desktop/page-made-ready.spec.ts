import { expect, test } from '../driver/fixtures.ts';
import { ANALYST, signInFirst } from '../driver/journey.ts';
import type { RunningApp } from '../driver/running-app.ts';
import { HomePage } from '../pages/home-page.ts';

test('the page is made ready where the desktop tells that the pointer rests on the icon', async ({
  mai,
  company,
  tray,
}) => {
  await keepIcon(mai);
  await signInFirst(mai, company, company.users.fourteenRoles);
  await expect.poll(() => mai.electron.evaluate(() => 'icon' in globalThis)).toBe(true);
  /** Only Windows and macOS do. */
  const point = async () => {
    await mai.discardPage();
    await mai.electron.evaluate(() => (globalThis as WithIcon).icon?.emit('mouse-enter'));
    return new HomePage(await mai.popover());
  };

  await test.step('it is there, hidden, and a click shows it', async () => {
    const ready = await point();
    await expect(ready.role(...ANALYST)).toBeVisible();
    expect(await mai.visibleTitles()).toEqual([]);
    await tray.activate();
    await expect.poll(() => mai.visibleTitles()).toEqual(['Mai']);
    await expect(ready.search).toBeFocused();
  });

  await test.step('a new one opens if it has crashed', async () => {
    await point();
    await mai.electron.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) window.webContents.forcefullyCrashRenderer();
    });
    await expect.poll(() => mai.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(0);
    // Not a click: a second one so soon would be taken for part of a double click.
    await mai.raise();
    await expect.poll(() => mai.visibleTitles()).toEqual(['Mai']);
    await expect(new HomePage(await mai.popover()).role(...ANALYST)).toBeVisible();
  });
});

type WithIcon = typeof globalThis & { icon?: Electron.Tray };

/** Keeps Mai's icon in its own process, which is known once its tooltip changes. */
const keepIcon = (mai: RunningApp) =>
  mai.electron.evaluate(({ Tray }) => {
    const { setToolTip } = Tray.prototype;
    Tray.prototype.setToolTip = function (words) {
      (globalThis as WithIcon).icon = this;
      setToolTip.call(this, words);
    };
  });
