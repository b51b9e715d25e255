import { join } from 'node:path';
import { AccessibilityBus, hasAccessibilityBus } from '../desktop-fakes/accessibility-bus.ts';
import { SessionBus } from '../desktop-fakes/session-bus.ts';
import { test as base, expect, trayOf } from '../driver/fixtures.ts';
import { type Shared, shareMai } from '../driver/shared-mai.ts';
import { HomePage } from '../pages/home-page.ts';
import { WelcomePage } from '../pages/welcome-page.ts';

/** The accessibility bus without a screen reader. */
const test = base.extend<{ accessibility: AccessibilityBus }>({
  accessibility: async ({ bus, home }, use) => {
    const accessibility = await AccessibilityBus.start(bus?.address ?? '', home.path);
    await use(accessibility);
    accessibility.stop();
  },
});

test.describe('on the bus of screen readers', () => {
  test.skip(!hasAccessibilityBus, 'This system has no AT-SPI.');

  test('a screen reader that starts after Mai finds it', async ({ accessibility, start }) => {
    const mai = await start();
    await mai.popover();
    await accessibility.startReader();
    await expect.poll(() => accessibility.applications()).toHaveLength(1);
  });

  test('screen readers are told each time the window closes and opens', async ({ accessibility, start, panel }) => {
    await accessibility.startReader();
    const events = await accessibility.windowEvents();
    const mai = await start();
    await expect.poll(() => mai.visibleTitles()).toEqual(['Mai']);
    await expect.poll(() => events).toEqual(['Activate']);
    const [tray, page] = [await trayOf(panel), await mai.popover()];
    const close = async () => {
      const before = events.length;
      await page.keyboard.press('Escape');
      await expect.poll(() => mai.visibleTitles()).toEqual([]);
      // On a busy computer, the focus of the opening can arrive only now.
      await expect.poll(() => events.slice(before)).toContain('Deactivate');
    };
    const open = async () => {
      await tray.click('Open Mai');
      await expect.poll(() => mai.visibleTitles()).toEqual(['Mai']);
    };
    for (let round = 0; round < 2; round += 1) {
      await close();
      const closed = events.length;
      await open();
      await expect.poll(() => events.slice(closed).at(-1)).toBe('Activate');
    }

    await test.step('also after it was closed before its focus arrived', async () => {
      await close();
      await mai.electron.evaluate(({ BrowserWindow }) => {
        const [window] = BrowserWindow.getAllWindows();
        window?.show();
        window?.focus();
        window?.blur();
        window?.hide();
      });
      const isFocused = () =>
        mai.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFocused());
      await expect.poll(isFocused).toBe(true);
      await expect.poll(() => events.slice(-2)).toEqual(['Deactivate', 'Activate']);
      expect(await mai.visibleTitles()).toEqual([]);
      const closed = events.length;
      await open();
      await expect.poll(() => events.slice(closed).slice(-2)).toEqual(['Deactivate', 'Activate']);
    });
  });
});

test('the window stays on the screen at 200 % scaling', async ({ start }) => {
  const mai = await start({ arguments: ['--force-device-scale-factor=2'] });
  await expect.poll(() => mai.visibleTitles()).toEqual(['Mai']);
  const { workArea, bounds } = await mai.electron.evaluate(({ BrowserWindow, screen }) => ({
    workArea: screen.getPrimaryDisplay().workArea,
    bounds: BrowserWindow.getAllWindows()[0]?.getBounds(),
  }));
  expect(workArea.height).toBeLessThan(600);
  expect((bounds?.y ?? 0) + (bounds?.height ?? 0)).toBeLessThanOrEqual(workArea.y + workArea.height);
  expect(bounds?.y).toBeGreaterThanOrEqual(workArea.y);
});

test.describe('at the first start', () => {
  const shared = shareMai(async ({ bus, start, atEnd }) => ({
    calls: await callsOfKeyring(bus, atEnd),
    mai: await start(),
  }));

  test('the first start sends no request to the keyring', async () => {
    const { mai, bus, calls } = shared();
    test.skip(bus === undefined, 'This system has no session bus.');
    await expect(new WelcomePage(await mai.popover()).title).toBeVisible();
    await expect.poll(() => mai.visibleTitles()).toEqual(['Mai']);
    expect(calls.filter(name => name.startsWith('org.freedesktop.Secret'))).toEqual([]);
  });

  test('the window has its size again after a change of display scaling', async () => {
    const { mai } = shared();
    await expect.poll(() => mai.visibleTitles()).toEqual(['Mai']);
    const size = await mai.electron.evaluate(({ BrowserWindow, screen }) => {
      const [window] = BrowserWindow.getAllWindows();
      // The window at twice the zoom, limited by the screen.
      window?.setBounds({ width: 190, height: 300 });
      screen.emit('display-metrics-changed', {}, screen.getPrimaryDisplay(), ['scaleFactor']);
      return window?.getSize();
    });
    expect(size).toEqual([380, 600]);
  });

  test('Ctrl+W closes the sign-in window, Escape belongs to its page', async () => {
    const { mai, company } = shared();
    const popover = await mai.popover();
    await new WelcomePage(popover).enter(company.signInUrl());
    await mai.signInWindow();
    // Keys from the desktop: Playwright's bypass Electron.
    const press = (keyCode: string, modifiers: 'control'[] = []) =>
      mai.electron.evaluate(
        ({ BrowserWindow }, keys) => {
          const window = BrowserWindow.getAllWindows().find(shown => shown.getTitle().endsWith(' — Sign in'));
          window?.webContents.sendInputEvent({ type: 'keyDown', ...keys });
        },
        { keyCode, modifiers },
      );
    await press('Escape');
    expect(await mai.visibleTitles()).toContainEqual(expect.stringMatching(/ — Sign in$/));
    await press('W', ['control']);
    await expect(new HomePage(popover).notice('Sign-in wasn’t finished')).toBeVisible();
  });

  test('the page follows the desktop’s high contrast', async () => {
    const { mai } = shared();
    const page = await mai.popover();
    await mai.electron.evaluate(({ nativeTheme }) => {
      // The desktop changes its GTK theme.
      Object.defineProperty(nativeTheme, 'shouldUseHighContrastColors', { get: () => true });
      nativeTheme.emit('updated');
    });
    await expect(page.locator('body')).toHaveCSS('color', /^rgb\((0, 0, 0|255, 255, 255)\)$/);
  });
});

test('the page follows the desktop’s own theme in high contrast, and moves nothing where animations are switched off', async ({
  home,
  start,
}) => {
  test.skip(process.platform !== 'linux', 'The settings are GTK’s.');
  const settings = join(home.path, '.config', 'gtk-3.0', 'settings.ini');
  for (const [animations, quick] of [
    ['1', '90ms ease-out'],
    ['0', '0s'],
  ] as const) {
    home.write(settings, `[Settings]\ngtk-theme-name=HighContrast\ngtk-enable-animations=${animations}\n`);
    const mai = await start();
    const page = await mai.popover();
    await expect(page.locator('body')).toHaveCSS('color', /^rgb\((0, 0, 0|255, 255, 255)\)$/);
    const devTools = await page.context().newCDPSession(page);
    // Playwright emulates a system with animations; an empty value undoes that.
    await devTools.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value: '' }] });
    const token = () => getComputedStyle(document.documentElement).getPropertyValue('--quick').trim();
    await expect.poll(() => page.evaluate(token)).toBe(quick);
    await mai.quit();
  }
});

/** What a keyring that doesn't answer is asked. */
async function callsOfKeyring(bus: Shared['bus'], atEnd: Shared['atEnd']): Promise<readonly string[]> {
  const calls: string[] = [];
  if (bus === undefined) return calls;
  const session = await SessionBus.connect(bus.address);
  atEnd(() => session.disconnect());
  const noteCall = (_: object, name: string) => {
    calls.push(name);
    return undefined;
  };
  await session.serve('org.freedesktop.secrets', new Proxy({}, { get: noteCall }));
  return calls;
}
