import type { CDPSession, JSHandle, Page } from 'playwright';
import type { Command } from '../../app/contract.ts';
import type { Result } from '../../app/domain/result.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { NOW } from '../../app/testing/sample-role.ts';
import { firstPicture, wholePicture } from '../driver/in-sight.ts';
import type { RunningApp } from '../driver/running-app.ts';
import { layAxeReady } from './accessible.ts';
import type { Sample } from './sample.ts';
import { wear } from './themes.ts';

/** The Chromium of the Electron that every machine can have (scripts/set-up). */
const PICTURED = '130.';

/** The window under the icon. */
const SIZE = { width: 380, height: 600 };

type Answer = Result | 'never';
type Hands = {
  readonly show: (snapshot: Snapshot) => void;
  readonly prepare: (next: { readonly answer: Answer; readonly snapshot: Snapshot; readonly zoom: number }) => void;
  readonly commands: () => readonly Command[];
};

/** Mai's real page, preload and content policy in a window of the real app, at the other end of whose bridge sits a test. */
export class Stage {
  readonly page: Page;
  /** Whether letters come out as in the pictures: another Chromium, or another system, draws their edges otherwise. */
  readonly drawsAsPictured: boolean;
  readonly #hands: JSHandle<Hands>;
  readonly #tools: CDPSession;

  private constructor(page: Page, chromium: string, hands: JSHandle<Hands>, tools: CDPSession) {
    this.page = page;
    this.drawsAsPictured = process.platform === 'linux' && chromium.startsWith(PICTURED);
    this.#hands = hands;
    this.#tools = tools;
  }

  static async open(app: RunningApp): Promise<Stage> {
    await app.popover();
    const opening = app.electron.waitForEvent('window');
    const hands = await app.electron.evaluateHandle(({ app: mai, BrowserWindow, ipcMain }): Hands => {
      // It may be asked twice.
      const here = globalThis as typeof globalThis & { hands?: Hands };
      if (here.hands) return here.hands;
      const preload = `${mai.getAppPath()}/out/preload/preload.cjs`;
      const webPreferences = { preload, sandbox: true, contextIsolation: true, backgroundThrottling: false };
      const window = new BrowserWindow({ frame: false, webPreferences });
      let shown: Snapshot | undefined;
      let answer: Answer = { ok: true, value: undefined };
      let sent: Command[] = [];
      // Electron answers by itself what nobody holds any more.
      const unanswered: unknown[] = [];
      // The app's own bridge answers its own window only, and keeps doing so.
      ipcMain.on('subscribe', ({ sender }) => {
        if (sender === window.webContents) sender.send('snapshot', JSON.stringify(shown));
      });
      ipcMain.removeHandler('command');
      ipcMain.handle('command', (event, command: Command) => {
        sent.push(command);
        return answer === 'never' ? new Promise(resolve => unanswered.push(event, resolve)) : answer;
      });
      window.loadURL('app://mai/index.html#under-icon').catch(() => {});
      here.hands = {
        show: snapshot => {
          shown = snapshot;
          window.webContents.send('snapshot', JSON.stringify(snapshot));
        },
        prepare: next => {
          ({ answer, snapshot: shown } = next);
          sent = [];
          window.webContents.setZoomFactor(next.zoom);
        },
        commands: () => sent,
      };
      return here.hands;
    });
    const page = await opening;
    await page.clock.setFixedTime(NOW);
    await layAxeReady(page);
    // A caret is on one picture, and on the next it is not.
    await page.addInitScript(() => {
      const noCaret = new CSSStyleSheet();
      noCaret.replaceSync('* { caret-color: transparent !important }');
      document.adoptedStyleSheets = [noCaret];
    });
    const tools = await page.context().newCDPSession(page);
    return new Stage(page, await app.electron.evaluate(() => process.versions.chrome), hands, tools);
  }

  /** Shows a sample as if Mai had just been opened on it, and does what the sample does. */
  async play({
    snapshot,
    hash,
    size = SIZE,
    zoom = 1,
    answer = { ok: true, value: undefined },
    act,
  }: Sample): Promise<void> {
    // A sample before it may have let time pass.
    await this.page.clock.setFixedTime(NOW);
    // A page that is loaded in forced colours keeps their canvas in every theme after them.
    await wear(this.page, 'light');
    const { width, height } = this.page.viewportSize() ?? {};
    if (width !== size.width || height !== size.height) await this.page.setViewportSize(size);
    // The zoom before anything is drawn: rows that were seen know their height, by which the scroll bar goes.
    await this.#hands.evaluate((hands, next) => hands.prepare(next), { answer, snapshot, zoom });
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
    // Nothing is under the pointer.
    await this.page.mouse.move(0, 0);
  }

  /** What the window shows, as a PNG: nothing moves on it by then, which Playwright's own way would make sure of each time anew. */
  async picture(): Promise<Buffer> {
    const { data } = await this.#tools.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true });
    return Buffer.from(data, 'base64');
  }

  /** Tells the page that this holds now. */
  async show(snapshot: Snapshot): Promise<void> {
    await this.#hands.evaluate((hands, next) => hands.show(next), snapshot);
  }

  /** What the page has sent since the sample was played. */
  async commands(): Promise<readonly Command[]> {
    return await this.#hands.evaluate(hands => hands.commands());
  }
}
