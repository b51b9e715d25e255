import { expect, test } from '../driver/fixtures.ts';
import { ANALYST, signInFirst } from '../driver/journey.ts';
import type { RunningApp } from '../driver/running-app.ts';
import { HomePage } from '../pages/home-page.ts';

test('the page is made ready where the desktop tells that the pointer rests on the icon', async ({
  mai,
  company,
  tray,
}) => {
  const icon = iconOf(mai);
  await signInFirst(mai, company, company.users.fourteenRoles);
  /** Only Windows and macOS do. */
  const point = async () => {
    await mai.discardPage();
    await (await icon).evaluate(each => each.emit('mouse-enter'));
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
    await mai.electron.evaluate(
      ({ BrowserWindow }) =>
        new Promise(resolve => {
          const [window] = BrowserWindow.getAllWindows();
          window?.once('closed', () => resolve(true));
          window?.webContents.forcefullyCrashRenderer();
        }),
    );
    // Not a click: a second one so soon would be taken for part of a double click.
    await mai.raise();
    await expect.poll(() => mai.visibleTitles()).toEqual(['Mai']);
    await expect(new HomePage(await mai.popover()).role(...ANALYST)).toBeVisible();
  });
});

/** Mai's icon in its own process, known once its tooltip changes. */
const iconOf = (mai: RunningApp) =>
  mai.electron.evaluateHandle(
    ({ Tray }) =>
      new Promise<Electron.Tray>(resolve => {
        const { setToolTip } = Tray.prototype;
        Tray.prototype.setToolTip = function (words) {
          setToolTip.call(this, words);
          resolve(this);
        };
      }),
  );
