import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright';
import type { TrayIcon } from '../../e2e/desktop-fakes/tray-icon.ts';
import type { RunningApp } from '../../e2e/driver/running-app.ts';
import { type Frame, movingPng } from '../../e2e/picture/moving-png.ts';
import { type Picture, readPng } from '../../e2e/picture/png.ts';
import { smallPng } from '../../e2e/picture/small-png.ts';
import { encodeSmallPng } from '../icons/png.ts';

const THEMES = ['light', 'dark'] as const;

/** A panel's colour behind the icon, which has none of its own. */
const PANEL = [29, 39, 48] as const;
/** What the windows of the moving picture stand on. */
const DESK = 0xd9e2e4;
/** Pixels of panel around it. */
const MARGIN = 10;

/** Takes pictures of the running app into a folder. */
export class Pictures {
  /** Paths from the project's root, in the order in which they were taken. */
  readonly taken: string[] = [];
  readonly #frames: Frame[] = [];
  readonly #app: RunningApp;
  readonly #root: string;
  readonly #folder: string;

  constructor(app: RunningApp, { root, pictures }: { readonly root: string; readonly pictures: string }) {
    this.#app = app;
    this.#root = root;
    this.#folder = join(root, pictures);
    mkdirSync(this.#folder, { recursive: true });
  }

  /** One picture in each theme: `NAME-light.png` and `NAME-dark.png`. */
  async take(name: string, page: Page): Promise<void> {
    for (const theme of THEMES) {
      await this.#wear(theme, page);
      writeFileSync(this.#path(`${name}-${theme}`), smallPng(await this.#shot(page)));
    }
  }

  /** A moment of the moving picture, for as long as a person needs to see what has changed. */
  async frame(page: Page, milliseconds = 1_400): Promise<void> {
    await this.#wear('light', page);
    this.#frames.push({ picture: await this.#shot(page), milliseconds });
  }

  /** All moments one after the other. */
  writeMoving(name: string): void {
    writeFileSync(this.#path(name), movingPng(this.#frames, DESK));
  }

  /** The tray icon as the panel got it, on a dark panel. */
  async takeIcon(name: string, icon: TrayIcon): Promise<void> {
    const { size, rgba } = await icon.picture();
    const edge = size + 2 * MARGIN;
    const onPanel = Array.from({ length: edge * edge }, (_, at) => {
      const [x, y] = [(at % edge) - MARGIN, Math.floor(at / edge) - MARGIN];
      const isInside = x >= 0 && y >= 0 && x < size && y < size;
      const start = (y * size + x) * 4;
      const alpha = isInside ? (rgba[start + 3] ?? 0) / 255 : 0;
      return [...PANEL.map((below, part) => Math.round(below + ((rgba[start + part] ?? 0) - below) * alpha)), 255];
    });
    writeFileSync(this.#path(name), encodeSmallPng({ size: edge, rgba: onPanel.flat() }));
  }

  async #shot(page: Page): Promise<Picture> {
    return readPng(await page.screenshot({ animations: 'disabled', caret: 'hide' }));
  }

  async #wear(theme: (typeof THEMES)[number], page: Page): Promise<void> {
    await this.#app.electron.evaluate(({ nativeTheme }, source) => {
      nativeTheme.themeSource = source;
    }, theme);
    await page.waitForFunction(wanted => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, theme);
  }

  #path(name: string): string {
    const path = join(this.#folder, `${name}.png`);
    this.taken.push(relative(this.#root, path));
    return path;
  }
}
