import type { CDPSession, Page } from 'playwright';
import type { Command } from '../../app/contract.ts';
import type { Result } from '../../app/domain/result.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { NOW } from '../../app/testing/sample-role.ts';
import { firstPicture, wholePicture } from '../driver/in-sight.ts';
import type { RunningApp } from '../driver/running-app.ts';
import { layAxeReady } from './accessible.ts';
import type { Sample } from './sample.ts';
import { wear } from './themes.ts';

/** Chromium version of the Electron that every machine can install (scripts/setup). */
export const PICTURED_ON = 'Chromium 130 on Linux';

/** Size of the popover. */
const SIZE = { width: 380, height: 600 };

export type Answer = Result | 'never';

/** What a page gets when it is opened next. */
export type Opening = { readonly answer: Answer; readonly snapshot: Snapshot; readonly zoom: number };

type TestBridge = {
  readonly show: (snapshot: Snapshot) => void;
  readonly prepare: (next: Opening) => void;
  readonly commands: () => readonly Command[];
};

/** The test's side of the bridge, wherever the page is. */
export type BehindBridge = {
  readonly show: (snapshot: Snapshot) => Promise<void>;
  readonly prepare: (next: Opening) => Promise<void>;
  readonly commands: () => Promise<readonly Command[]>;
};

/** Mai's real page with the test behind the bridge. */
export class Stage {
  readonly page: Page;
  /** Whether text renders as in the pictures: it differs between Chromium versions and systems. */
  readonly drawsAsPictured: boolean;
  readonly #behind: BehindBridge;
  readonly #tools: CDPSession;

  private constructor(page: Page, chromium: string, behind: BehindBridge, tools: CDPSession) {
    this.page = page;
    this.drawsAsPictured = process.platform === 'linux' && chromium.startsWith('130.');
    this.#behind = behind;
    this.#tools = tools;
  }

  /** With Mai's preload script and content security policy, in a window of the real app. */
  static async open(app: RunningApp): Promise<Stage> {
    await app.popover();
    const opening = app.electron.waitForEvent('window');
    const testBridge = await app.electron.evaluateHandle(({ app: mai, BrowserWindow, ipcMain }): TestBridge => {
      // May run twice.
      const here = globalThis as typeof globalThis & { testBridge?: TestBridge };
      if (here.testBridge) return here.testBridge;
      const preload = `${mai.getAppPath()}/out/preload/preload.cjs`;
      const webPreferences = { preload, sandbox: true, contextIsolation: true, backgroundThrottling: false };
      const window = new BrowserWindow({ frame: false, webPreferences });
      let shown: Snapshot | undefined;
      let answer: Answer = { ok: true, value: undefined };
      let shows = 0;
      let sent: Command[] = [];
      // Electron answers a request whose event was garbage-collected.
      const unanswered: unknown[] = [];
      // The app's own bridge serves only its own window and stays installed.
      ipcMain.on('subscribe', ({ sender }) => {
        if (sender === window.webContents) sender.send('snapshot', JSON.stringify(shown), shows);
      });
      ipcMain.removeHandler('command');
      ipcMain.handle('command', (event, command: Command) => {
        sent.push(command);
        return answer === 'never'
          ? new Promise(resolve => unanswered.push(event, resolve))
          : { result: answer, after: shows };
      });
      window.loadURL('app://mai/index.html#under-icon').catch(() => {});
      here.testBridge = {
        show: snapshot => {
          shown = snapshot;
          shows += 1;
          window.webContents.send('snapshot', JSON.stringify(snapshot), shows);
        },
        prepare: next => {
          ({ answer, snapshot: shown } = next);
          sent = [];
          window.webContents.setZoomFactor(next.zoom);
        },
        commands: () => sent,
      };
      return here.testBridge;
    });
    const behind: BehindBridge = {
      show: snapshot => testBridge.evaluate((bridge, next) => bridge.show(next), snapshot),
      prepare: opening => testBridge.evaluate((bridge, next) => bridge.prepare(next), opening),
      commands: () => testBridge.evaluate(bridge => bridge.commands()),
    };
    return Stage.of(await opening, await app.electron.evaluate(() => process.versions.chrome), behind);
  }

  /** In a page of this Chromium that has the bridge. */
  static async of(page: Page, chromium: string, behind: BehindBridge): Promise<Stage> {
    await page.clock.setFixedTime(NOW);
    await layAxeReady(page);
    // A blinking caret would differ between pictures.
    await page.addInitScript(() => {
      const noCaret = new CSSStyleSheet();
      noCaret.replaceSync('* { caret-color: transparent !important }');
      document.adoptedStyleSheets = [noCaret];
    });
    const tools = await page.context().newCDPSession(page);
    return new Stage(page, chromium, behind, tools);
  }

  /** Shows a sample as if Mai had just been opened, and runs its actions. */
  async play({
    snapshot,
    hash,
    size = SIZE,
    zoom = 1,
    answer = { ok: true, value: undefined },
    act,
    afterwards,
  }: Sample): Promise<void> {
    // A previous sample may have advanced the clock.
    await this.page.clock.setFixedTime(NOW);
    // A page loaded in forced colors keeps their canvas in later themes.
    await wear(this.page, 'light');
    const { width, height } = this.page.viewportSize() ?? {};
    if (width !== size.width || height !== size.height) await this.page.setViewportSize(size);
    // Zoom before the first paint: the height of visible rows determines the scrollbar.
    await this.#behind.prepare({ answer, snapshot, zoom });
    if (new URL(this.page.url()).hash !== (hash ?? ''))
      await this.page.evaluate(name => {
        location.hash = name;
      }, hash ?? '');
    await this.page.reload();
    await this.page.getByRole('main').waitFor();
    await firstPicture(this.page);
    await wholePicture(this.page);
    if (act === undefined) return;
    await act(this.page);
    if (afterwards !== undefined) await this.show(afterwards);
    // Moves the pointer off the page.
    await this.page.mouse.move(0, 0);
  }

  /** Screenshot as PNG. The page is static by then; Playwright's own screenshot would verify that each time. */
  async picture(): Promise<Buffer> {
    const { data } = await this.#tools.send('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data, 'base64');
  }

  /** Sends a snapshot to the page. */
  async show(snapshot: Snapshot): Promise<void> {
    await this.#behind.show(snapshot);
  }

  /** Commands that the page has sent since the sample was shown, but for the last picture, which no person asks for. */
  async commands(): Promise<readonly Command[]> {
    return (await this.#behind.commands()).filter(({ type }) => type !== 'keepPicture');
  }
}
