import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { encode } from 'modern-gif';
import type { Page } from 'playwright';
import { PNG } from 'pngjs';
import type { TrayIcon } from '../../e2e/desktop-fakes/tray-icon.ts';
import type { RunningApp } from '../../e2e/driver/running-app.ts';

const THEMES = ['light', 'dark'] as const;

/** Panel color behind the icon, which is transparent. */
const PANEL = [29, 39, 48] as const;
/** Background of the animation. */
const DESK = [217, 226, 228, 255] as const;
/** Pixels of panel around the icon. */
const MARGIN = 10;

/** Takes screenshots of the running app. */
export class Pictures {
  /** Paths from the project's root, in order. */
  readonly taken: string[] = [];
  readonly #frames: { readonly picture: PNG; readonly milliseconds: number }[] = [];
  readonly #app: RunningApp;
  readonly #root: string;
  readonly #folder: string;

  constructor(app: RunningApp, { root, pictures }: { readonly root: string; readonly pictures: string }) {
    this.#app = app;
    this.#root = root;
    this.#folder = join(root, pictures);
    mkdirSync(this.#folder, { recursive: true });
  }

  /** A screenshot in each theme: `NAME-light.png` and `NAME-dark.png`. */
  async take(name: string, page: Page): Promise<void> {
    for (const theme of THEMES) {
      await this.#wear(theme, page);
      writeFileSync(this.#path(`${name}-${theme}`), await this.#shot(page));
    }
  }

  /** A frame of the animation, displayed long enough to see the change. */
  async frame(page: Page, milliseconds = 1_400): Promise<void> {
    await this.#wear('light', page);
    this.#frames.push({ picture: PNG.sync.read(await this.#shot(page)), milliseconds });
  }

  /** All frames in order, centered on the desktop: a GIF, which has 256 colors and plays in every browser. */
  async writeMoving(name: string): Promise<void> {
    const width = Math.max(...this.#frames.map(({ picture }) => picture.width));
    const height = Math.max(...this.#frames.map(({ picture }) => picture.height));
    const frames = this.#frames.map(({ picture, milliseconds }) => {
      const desk = new PNG({ width, height });
      for (let at = 0; at < desk.data.length; at += 4) desk.data.set(DESK, at);
      const [left, top] = [(width - picture.width) >> 1, (height - picture.height) >> 1];
      PNG.bitblt(picture, desk, 0, 0, picture.width, picture.height, left, top);
      return { data: new Uint8ClampedArray(desk.data), width, height, delay: milliseconds };
    });
    writeFileSync(this.#path(name, 'gif'), new Uint8Array(await encode({ width, height, frames })));
  }

  /** The tray icon as the panel received it, on a dark panel. */
  async takeIcon(name: string, icon: TrayIcon): Promise<void> {
    const { size, rgba } = await icon.picture();
    const edge = size + 2 * MARGIN;
    const onPanel = new PNG({ width: edge, height: edge });
    for (let at = 0; at < edge * edge; at += 1) {
      const [x, y] = [(at % edge) - MARGIN, Math.floor(at / edge) - MARGIN];
      const isInside = x >= 0 && y >= 0 && x < size && y < size;
      const start = (y * size + x) * 4;
      const alpha = isInside ? (rgba[start + 3] ?? 0) / 255 : 0;
      const mixed = PANEL.map((below, part) => Math.round(below + ((rgba[start + part] ?? 0) - below) * alpha));
      onPanel.data.set([...mixed, 255], at * 4);
    }
    writeFileSync(this.#path(name), PNG.sync.write(onPanel));
  }

  async #shot(page: Page): Promise<Buffer> {
    // A pointer on a control would show its hover and tooltip.
    await page.mouse.move(-1, -1);
    return await page.screenshot({ animations: 'disabled', caret: 'hide' });
  }

  async #wear(theme: (typeof THEMES)[number], page: Page): Promise<void> {
    await this.#app.electron.evaluate(({ nativeTheme }, source) => {
      nativeTheme.themeSource = source;
    }, theme);
    await page.waitForFunction(wanted => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, theme);
  }

  #path(name: string, type = 'png'): string {
    const path = join(this.#folder, `${name}.${type}`);
    this.taken.push(relative(this.#root, path));
    return path;
  }
}
