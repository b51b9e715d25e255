import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { partOf } from '../driver/screen-picture.ts';
import { strongestContrast } from './contrast.ts';
import { attachPicture, expect, longerThanDoubleClick, test } from './on-real-desktop.ts';

const PICTURES = join(import.meta.dirname, '../../assets/tray');
const STATES = readdirSync(PICTURES).filter(file => /^(?!dark|light)[a-z]+(-\d)?\.png$/.test(file));

const PANELS = [
  { panel: 'light', isPanelDark: false, inks: ['', 'dark-'] },
  { panel: 'dark', isPanelDark: true, inks: ['', 'light-'] },
] as const;

for (const { panel, isPanelDark, inks } of PANELS) {
  test.describe(`on a ${panel} panel`, () => {
    test.use({ isPanelDark });

    test(`every state of the icon has a contrast of 3:1 to a ${panel} panel, in the ink for any panel and for that one`, async ({
      start,
      desktop,
    }, info) => {
      const mai = await start({ environment: { DISPLAY: desktop.display } });
      await desktop.icon();
      const own = desktop.tray()?.width ?? 0;
      const rows: PNG[] = [];
      for (const ink of inks) {
        const files = STATES.map(file => join(PICTURES, `${ink}${file}`));
        /** Shows the first `count` of them. */
        const show = (count: number) =>
          mai.electron.evaluate(
            ({ Tray }, paths) => {
              const kept = globalThis as { trays?: Electron.Tray[] };
              kept.trays ??= [];
              // The last one again, if the panel has missed it.
              for (const tray of kept.trays.splice(paths.length - 1)) tray.destroy();
              kept.trays.push(new Tray(paths.at(-1) ?? ''));
            },
            files.slice(0, count),
          );
        const weakest = (count: number) => {
          // The panel replaces its tray as icons come and go: for a moment there may be none.
          const place = desktop.tray();
          // Mai's own icon is there too. One is missing if the others have more room than they need, and in a tray that is wider
          // there are still those of the ink before.
          if (place === undefined || place.width <= own * count || place.width > own * (count + 1)) return 1;
          return Math.min(...cellsOf(desktop.picture(place), count + 1).map(strongestContrast));
        };
        // One after the other: Xfce's panel may miss an icon, or its picture, while it adds several at once.
        for (const [at] of files.entries())
          await expect(async () => {
            await show(at + 1);
            // WCAG 1.4.11, Non-text Contrast.
            await expect.poll(() => weakest(at + 1), { timeout: 10_000 }).toBeGreaterThanOrEqual(3);
          }).toPass({ timeout: 60_000 });
        await longerThanDoubleClick(mai);
        rows.push(desktop.picture(desktop.tray()));
      }
      await attachPicture(info, oneBelowTheOther(rows), `icon on a ${panel} panel`);
    });
  });
}

function oneBelowTheOther(rows: readonly PNG[]): PNG {
  const width = Math.max(...rows.map(row => row.width));
  const all = new PNG({ width, height: rows.reduce((sum, row) => sum + row.height, 0) });
  let y = 0;
  for (const row of rows) {
    PNG.bitblt(row, all, 0, 0, row.width, row.height, width - row.width, y);
    y += row.height;
  }
  return all;
}

/** The icons of a picture of the tray. */
function cellsOf(tray: PNG, count: number): readonly PNG[] {
  const width = Math.floor(tray.width / count);
  return Array.from({ length: count }, (_, at) => partOf(tray, { x: at * width, y: 0, width, height: tray.height }));
}
