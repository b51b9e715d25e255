import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright';
import type { RunningApp } from '../../e2e/running-app.ts';
import type { TrayIcon } from '../../e2e/tray-icon.ts';
import { encodeSmallPng } from '../icons/png.ts';

const THEMES = ['light', 'dark'] as const;

/** A panel's colour behind the icon, which has none of its own. */
const PANEL = [29, 39, 48] as const;
/** Pixels of panel around it. */
const MARGIN = 10;

/** Takes pictures of the running app into a folder. */
export class Pictures {
  /** Paths from the project's root, in the order in which they were taken. */
  readonly taken: string[] = [];
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
      await this.#app.electron.evaluate(({ nativeTheme }, source) => {
        nativeTheme.themeSource = source;
      }, theme);
      await page.waitForFunction(wanted => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, theme);
      await page.screenshot({ path: this.#path(`${name}-${theme}`), animations: 'disabled', caret: 'hide' });
    }
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

  #path(name: string): string {
    const path = join(this.#folder, `${name}.png`);
    this.taken.push(relative(this.#root, path));
    return path;
  }
}
