import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
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
      const rows: PNG[] = [];
      for (const ink of inks) {
        const files = STATES.map(file => join(PICTURES, `${ink}${file}`));
        const show = () =>
          mai.electron.evaluate(({ Tray }, paths) => {
            const kept = globalThis as { trays?: readonly Electron.Tray[] };
            for (const tray of kept.trays ?? []) tray.destroy();
            kept.trays = paths.map(path => new Tray(path));
          }, files);
        const pictures = () => {
          const { x = 0, y = 0, width = 0, height = 0 } = desktop.tray() ?? {};
          // Mai's own icon is there too.
          const each = Math.floor(width / (files.length + 1));
          // The panel replaces its tray as icons come and go: for a moment there may be none.
          return each > 0 ? files.map((_, at) => desktop.picture({ x: x + at * each, y, width: each, height })) : [];
        };
        const weakest = async () => {
          const shown = pictures();
          const contrast = shown.length > 0 ? Math.min(...shown.map(strongestContrast)) : 1;
          // Xfce's panel may miss an icon, or its picture, while it adds several at once.
          if (contrast < 3) await show();
          return contrast;
        };
        await show();
        // WCAG 1.4.11, Non-text Contrast.
        // Each look that fails adds the icons again, so a busy panel gets time to draw them.
        await expect.poll(weakest, { timeout: 45_000, intervals: [1_000, 4_000] }).toBeGreaterThanOrEqual(3);
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
