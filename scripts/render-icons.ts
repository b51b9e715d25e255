/**
 * Renders all images in assets/ from their sources: `node scripts/render-icons.ts`. The results are committed, so Chromium is
 * only needed to change a drawing; CHROMIUM sets its path if it is not /usr/bin/chromium.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { PNG } from 'pngjs';
import { encodeIco } from './icons/encode-ico.ts';
import { GRIDS, PALETTES, TRAY_STATES, trayIcon } from './icons/tray-icon.ts';

const ASSETS = join(import.meta.dirname, '../assets');

/** Above this size in pixels the app icon has details. */
const SMALL = 24;

/** 100, 125, 150 and 200 % of Windows' tray. */
const WINDOWS_TRAY_SIZES = [16, 20, 24, 32];
const LINUX_SIZES = [16, 24, 32, 48, 64, 128, 256, 512];
const WINDOWS_SIZES = [16, 24, 32, 48, 64, 128, 256];

async function renderTrayIcons(page: Page): Promise<void> {
  const save = (name: string, bytes: Buffer) => writeFileSync(join(ASSETS, 'tray', name), bytes);
  for (const state of TRAY_STATES) {
    for (const [name, palette] of [
      [state, PALETTES.any],
      [`light-${state}`, PALETTES.light],
      [`dark-${state}`, PALETTES.dark],
    ] as const) {
      const linux = trayIcon(state, palette, GRIDS[22]);
      save(`${name}.png`, await smallPng(page, linux, 22));
      save(`${name}@2x.png`, await smallPng(page, linux, 44));
      const windows = trayIcon(state, palette, GRIDS[16]);
      save(`${name}.ico`, await ico(WINDOWS_TRAY_SIZES, size => smallPng(page, windows, size)));
    }
    const template = trayIcon(state, PALETTES.template, GRIDS[16]);
    save(`${state}Template.png`, await smallPng(page, template, 16));
    save(`${state}Template@2x.png`, await smallPng(page, template, 32));
  }
}

async function renderAppIcon(page: Page): Promise<void> {
  const large = readFileSync(join(ASSETS, 'icon.svg'), 'utf8');
  const small = readFileSync(join(ASSETS, 'icon-small.svg'), 'utf8');
  const draw = (size: number) => richPng(page, size > SMALL ? large : small, size);
  for (const size of LINUX_SIZES) writeFileSync(join(ASSETS, 'linux', `${size}x${size}.png`), await draw(size));
  writeFileSync(join(ASSETS, 'icon.png'), await draw(512));
  writeFileSync(join(ASSETS, 'icon.ico'), await ico(WINDOWS_SIZES, draw));
}

/** PNG of an image, encoded by Chromium. */
async function richPng(page: Page, svg: string, size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`);
  return await page.screenshot({ omitBackground: true });
}

async function smallPng(page: Page, svg: string, size: number): Promise<Buffer> {
  const rgba = await page.evaluate(
    async ([source, edge]) => {
      const image = new Image(edge, edge);
      image.src = `data:image/svg+xml,${encodeURIComponent(source)}`;
      await image.decode();
      const context = new OffscreenCanvas(edge, edge).getContext('2d');
      context?.drawImage(image, 0, 0, edge, edge);
      return [...(context?.getImageData(0, 0, edge, edge).data ?? [])];
    },
    [svg, size] as const,
  );
  const png = new PNG({ width: size, height: size });
  png.data = Buffer.from(rgba);
  return PNG.sync.write(png, { deflateLevel: 9 });
}

async function ico(sizes: readonly number[], draw: (size: number) => Promise<Buffer>): Promise<Buffer> {
  const pictures: { size: number; png: Buffer }[] = [];
  for (const size of sizes) pictures.push({ size, png: await draw(size) });
  return encodeIco(pictures);
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  chromiumSandbox: process.getuid?.() !== 0,
});
const page = await browser.newPage();
await renderTrayIcons(page);
await renderAppIcon(page);
await browser.close();
