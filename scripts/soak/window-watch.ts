import type { RunningApp } from '../../e2e/driver/running-app.ts';

type Watched = typeof globalThis & { shownWindows?: string[]; isOpening?: boolean };

/** Records windows that appear although nobody opens Mai's. */
export class WindowWatch {
  readonly #mai: RunningApp;

  private constructor(mai: RunningApp) {
    this.#mai = mai;
  }

  static async start(mai: RunningApp): Promise<WindowWatch> {
    await mai.electron.evaluate(({ app, BrowserWindow }) => {
      const here = globalThis as Watched;
      const shown: string[] = [];
      here.shownWindows = shown;
      const watch = (window: Electron.BrowserWindow) =>
        window.on('show', () => {
          if (here.isOpening !== true || window.getTitle() !== 'Mai') shown.push(window.getTitle());
        });
      for (const window of BrowserWindow.getAllWindows()) watch(window);
      app.on('browser-window-created', (_event, window) => watch(window));
    });
    return new WindowWatch(mai);
  }

  /** Mai's own window may appear while `run` runs. */
  async opens(run: () => Promise<void>): Promise<void> {
    const set = (isOpening: boolean) =>
      this.#mai.electron.evaluate((_, isOpening) => {
        (globalThis as Watched).isOpening = isOpening;
      }, isOpening);
    await set(true);
    await run();
    await set(false);
  }

  /** Titles so far. */
  shown(): Promise<readonly string[]> {
    return this.#mai.electron.evaluate(() => (globalThis as Watched).shownWindows ?? []);
  }
}
