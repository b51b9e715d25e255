import { changeTimeout, keepHiddenPages } from '../driver/change-timeouts.ts';
import { atOneInstant } from '../driver/pass-time.ts';
import { startAgain } from '../driver/second-instance.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import { attach, expect, longerThanDoubleClick, placeOf, send, test, UNDER_ICON } from './on-real-desktop.ts';

test('the window opens under the icon by every way, and is not in the taskbar', async ({
  start,
  desktop,
  surroundings,
}, info) => {
  const environment = { DISPLAY: desktop.display };
  const mai = await start({ environment });
  await keepHiddenPages(mai);
  const page = await mai.popover();
  await expect(new WelcomePage(page).title).toBeVisible();
  const icon = await desktop.icon();
  const byIcon = () => desktop.xdotool('mousemove', icon.x, icon.y, 'click', 1);
  const close = async () => {
    await longerThanDoubleClick(mai);
    byIcon();
    await expect.poll(placeOf(desktop)).toBeUndefined();
  };

  await test.step('at the first start, without a click', async () => {
    await expect.poll(placeOf(desktop)).toEqual(UNDER_ICON);
    await attach(info, desktop, 'first start');
    await close();
  });

  await test.step('by a click after the pointer was elsewhere', async () => {
    byIcon();
    await expect.poll(placeOf(desktop)).toEqual(UNDER_ICON);
    desktop.xdotool('mousemove', 1000, 300, 'click', 1);
    await close();
    byIcon();
    await expect.poll(placeOf(desktop)).toEqual(UNDER_ICON);
    await attach(info, desktop, 'by a click');
    await close();
  });

  await test.step('from the menu', async () => {
    desktop.xdotool('mousemove', icon.x, icon.y, 'click', 3);
    await expect.poll(() => desktop.menus()).toHaveLength(1);
    desktop.xdotool('key', 'Down', 'key', 'Down');
    await attach(info, desktop, 'the menu');
    desktop.xdotool('key', 'Return');
    await expect.poll(placeOf(desktop)).toEqual(UNDER_ICON);
    await close();
  });

  await test.step('by a second instance', async () => {
    desktop.xdotool('mousemove', 300, 700);
    expect(await startAgain({ ...surroundings, environment })).toBe(0);
    await expect.poll(placeOf(desktop)).toEqual(UNDER_ICON);
    await attach(info, desktop, 'by a second start');
  });

  await test.step('by the shortcut', async () => {
    await close();
    expect(await send(page, { type: 'setOpenShortcut', accelerator: 'Control+Alt+M' })).toEqual({ ok: true });
    desktop.xdotool('mousemove', 300, 700, 'key', 'ctrl+alt+m');
    await expect.poll(placeOf(desktop)).toEqual(UNDER_ICON);
    await attach(info, desktop, 'by the shortcut');
  });

  await test.step('is in neither the taskbar nor the window switcher, and receives keys', async () => {
    expect(desktop.properties('Mai', '_NET_WM_STATE')).toMatch(/SKIP_PAGER.*SKIP_TASKBAR/);
    expect(desktop.properties('Mai', '_NET_WM_ICON')).toContain('CARDINAL');
    desktop.xdotool('mousemove', 1000, 300, 'click', 1);
    await page.getByLabel('Your company’s AWS sign-in address').focus();
    desktop.xdotool('type', 'sso');
    await expect(page.getByLabel('Your company’s AWS sign-in address')).toHaveValue('sso');
  });

  await test.step('by a link', async () => {
    await close();
    desktop.xdotool('mousemove', 300, 700);
    const link = 'mai://setup?url=https%3A%2F%2Fit.acme.example%2Facme.mai';
    expect(await startAgain({ ...surroundings, environment }, link)).toBe(0);
    await expect.poll(placeOf(desktop)).toEqual(UNDER_ICON);
    await longerThanDoubleClick(mai);
    await attach(info, desktop, 'by a link');
  });
});

test('a double click opens the window once', async ({ start, desktop }) => {
  const mai = await start({ environment: { DISPLAY: desktop.display } });
  const icon = await desktop.icon();
  await expect.poll(placeOf(desktop)).toEqual(UNDER_ICON);
  await longerThanDoubleClick(mai);
  desktop.xdotool('mousemove', icon.x, icon.y, 'click', 1);
  await expect.poll(placeOf(desktop)).toBeUndefined();
  await atOneInstant(mai, async () => {
    desktop.xdotool('click', '--repeat', 2, '--delay', 150, 1);
    await expect.poll(placeOf(desktop)).toEqual(UNDER_ICON);
    await longerThanDoubleClick(mai);
  });
  expect(desktop.window('Mai')).toEqual(UNDER_ICON);
});

test.describe('where the focus follows the pointer', () => {
  test.use({ followsPointer: true });

  test('with focus-follows-mouse the window stays until the pointer has entered and left it', async ({
    start,
    desktop,
  }) => {
    const mai = await start({ environment: { DISPLAY: desktop.display } });
    const icon = await desktop.icon();
    await expect.poll(placeOf(desktop)).toEqual(UNDER_ICON);
    // Until the pointer has entered the window, which would close before that on a machine that stalls.
    await changeTimeout(mai, 2_000, 60_000);
    await mai.electron.evaluate(({ BrowserWindow }) => {
      new BrowserWindow({ title: 'Another', x: 100, y: 60, width: 700, height: 600 }).showInactive();
    });
    await expect.poll(() => desktop.window('Another')).toBeDefined();
    await longerThanDoubleClick(mai);
    desktop.xdotool('mousemove', icon.x, icon.y, 'click', 1);
    await expect.poll(placeOf(desktop)).toBeUndefined();
    desktop.xdotool('click', 1);
    await expect.poll(placeOf(desktop)).toEqual(UNDER_ICON);
    desktop.xdotool('mousemove', 500, 15, 'mousemove', 500, 300, 'mousemove', 510, 310);
    await longerThanDoubleClick(mai);
    expect(desktop.window('Mai')).toEqual(UNDER_ICON);
    desktop.xdotool('mousemove', 1000, 300, 'sleep', '0.1', 'mousemove', 1005, 305);
    const hasFocus = () =>
      mai.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow()?.getTitle() ?? '');
    await expect.poll(hasFocus).toBe('Mai');
    desktop.xdotool('mousemove', 500, 300, 'sleep', '0.1', 'mousemove', 505, 305);
    await expect.poll(placeOf(desktop)).toBeUndefined();
  });
});

test.describe('over a panel at the bottom, at twice the size', () => {
  test.use({ panelAt: 'bottom' });

  test('the window opens above an icon on a bottom panel', async ({ start, desktop }, info) => {
    const mai = await start({
      environment: { DISPLAY: desktop.display },
      arguments: ['--force-device-scale-factor=2'],
    });
    const icon = await desktop.icon();
    await expect.poll(placeOf(desktop)).toBeDefined();
    await longerThanDoubleClick(mai);
    desktop.xdotool('mousemove', icon.x, icon.y, 'click', 1);
    await expect.poll(placeOf(desktop)).toBeUndefined();
    desktop.xdotool('click', 1);
    await expect.poll(placeOf(desktop)).toBeDefined();
    const { x = 0, y = 0, width = 0, height = 0 } = desktop.window('Mai') ?? {};
    expect({ right: x + width, bottom: y + height }).toEqual({ right: 1264, bottom: expect.closeTo(977, -1) });
    const part = { x: 440, y: 0, width: 840, height: 1024 };
    await attach(info, desktop, 'above the icon at twice the size', part);
  });
});
