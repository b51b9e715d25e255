import { hasRealSettings } from '../desktop-fakes/real-desktop.ts';
import { expect, placeOf, test } from './on-real-desktop.ts';

test.skip(!hasRealSettings, 'needs xfsettingsd and xfconf-query');
test.use({ hasSettings: true });

test('the open window follows the desktop’s text scaling at once and stays on the screen', async ({
  start,
  desktop,
}) => {
  const mai = await start({ environment: { DISPLAY: desktop.display } });
  const page = await mai.popover();
  const scale = () => page.evaluate(() => devicePixelRatio);
  await expect.poll(placeOf(desktop)).toMatchObject({ width: 380, height: 600 });
  expect(await scale()).toBe(1);
  for (const [dpi, factor] of [
    [144, 1.5],
    [96, 1],
  ] as const) {
    desktop.setting('/Xft/DPI', 'int', dpi);
    await expect.poll(scale).toBe(factor);
    await expect.poll(placeOf(desktop)).toMatchObject({ width: 380 * factor, height: 600 * factor });
    const { x = 0, y = 0, width = 0, height = 0 } = desktop.window('Mai') ?? {};
    expect([x, y].every(edge => edge >= 0) && x + width <= 1280 && y + height <= 1024).toBe(true);
  }
});
