import { hasRealDesktop, RealDesktop } from '../desktop-fakes/real-desktop.ts';
import { hasTwoDisplays } from '../desktop-fakes/two-displays.ts';
import { expect, test } from '../driver/fixtures.ts';
import type { RunningApp } from '../driver/running-app.ts';
import { shareMai } from '../driver/shared-mai.ts';
import { longerThanDoubleClick, placeOf } from './on-real-desktop.ts';

test.skip(!hasRealDesktop || !hasTwoDisplays, 'needs Xfce, Xorg, xrandr and the dummy driver of Xorg');

/** Of the display with the panel; the primary one, which is larger, begins at its right. */
const RIGHT = 1024;
const HEIGHT = 768;
const PANEL = 31;

for (const panelAt of ['top', 'bottom'] as const)
  test.describe(`with the panel at the ${panelAt} of a display that is not the primary one`, () => {
    const shared = shareMai(
      async ({ home, bus, atEnd }) => {
        const around = { home: home.path, bus: bus?.address ?? '' };
        const desktop = await RealDesktop.start({ ...around, panel: panelAt, hasTwoDisplays: true });
        atEnd(() => desktop.stop());
        return { desktop };
      },
      { hasPanel: false },
    );

    for (const scale of [1, 1.5, 2])
      test(`opens its window at the icon by a click, at a scale of ${scale}`, async () => {
        const { start, desktop } = shared();
        await expect.poll(() => desktop.tray()).toBeUndefined();
        const mai = await start({
          environment: { DISPLAY: desktop.display },
          arguments: [`--force-device-scale-factor=${scale}`],
        });
        const icon = await desktop.icon();
        expect(icon.x).toBeLessThan(RIGHT);
        await expect.poll(placeOf(desktop)).toBeDefined();
        await longerThanDoubleClick(mai);
        const clicks = await countClicks(mai);
        desktop.xdotool('mousemove', icon.x, icon.y, 'click', 1);
        await expect
          .poll(async () => ({ place: placeOf(desktop)(), clicks: await clicks() }))
          .toEqual({ place: undefined, clicks: 1 });
        desktop.xdotool('mousemove', 1600, 500, 'mousemove', icon.x, icon.y, 'click', 1);
        await expect.poll(placeOf(desktop)).toBeDefined();
        await longerThanDoubleClick(mai);
        const { x = 0, y = 0, width = 0, height = 0 } = desktop.window('Mai') ?? {};
        const gap = 8 * scale;
        expect(Math.abs(x + width - (RIGHT - gap))).toBeLessThanOrEqual(2);
        const [edge, expected] = panelAt === 'top' ? [y, PANEL + gap] : [y + height, HEIGHT - PANEL - gap];
        expect(Math.abs(edge - expected)).toBeLessThanOrEqual(2);
        await mai.quit();
      });
  });

/** How many clicks on the icon the panel has told Mai of since. */
async function countClicks(mai: RunningApp): Promise<() => Promise<number>> {
  const count = await mai.electron.evaluateHandle(({ Tray }) => {
    const counted = { clicks: 0 };
    const { emit } = Tray.prototype;
    Tray.prototype.emit = function (this: Electron.Tray, name: string | symbol, ...given: unknown[]) {
      if (name === 'click') counted.clicks += 1;
      return emit.call(this, name, ...given);
    };
    return counted;
  });
  return () => count.evaluate(({ clicks }) => clicks);
}
