import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright';
import type { Command } from '../../../app/contract.ts';
import { type Opening, Stage } from '../../../e2e/gallery/stage.ts';
import { PAGE_POLICY, PAGE_TYPES, pageHeaders } from '../../../main/window/page-headers.ts';

/** Debian's, which is newer than any Electron's. */
const PROGRAM = '/usr/bin/chromium';
const ORIGIN = 'https://mai.example';
const PAGES = fileURLToPath(new URL('../../../out/renderer', import.meta.url));
const FONTS = fileURLToPath(new URL('../../../e2e/gallery/fonts.conf', import.meta.url));

/** The page's side of the bridge: what the preload script offers in Electron. */
type WithBridge = typeof globalThis & {
  mai: { send(command: Command): unknown; subscribe(listener: (text: string) => void): () => void };
  sendToTest(command: Command): Promise<unknown>;
  firstSnapshot(): Promise<string>;
  showSnapshot(text: string): void;
};

/** Mai's built page in Chromium, served with Mai's own headers. */
export class ChromiumStage {
  readonly stage: Stage;
  readonly version: string;
  readonly #browser: Browser;
  readonly #problems: string[];

  private constructor(stage: Stage, browser: Browser, problems: string[]) {
    this.stage = stage;
    this.version = browser.version();
    this.#browser = browser;
    this.#problems = problems;
  }

  static async open(): Promise<ChromiumStage> {
    const browser = await chromium.launch({
      executablePath: PROGRAM,
      // Its sandbox does not work as root.
      chromiumSandbox: process.getuid?.() !== 0,
      env: { ...process.env, FONTCONFIG_FILE: FONTS, LANG: 'C.UTF-8' },
      args: ['--font-render-hinting=none'],
      // They take room in Electron.
      ignoreDefaultArgs: ['--hide-scrollbars'],
    });
    const context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC' });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('console', message => {
      if (['error', 'warning'].includes(message.type())) problems.push(message.text());
    });
    page.on('pageerror', error => problems.push(error.message));

    await context.route('**/*', route => {
      const { origin, pathname } = new URL(route.request().url());
      const path = join(PAGES, pathname);
      const type = PAGE_TYPES[extname(path)];
      if (origin === ORIGIN && type !== undefined && existsSync(path))
        return route.fulfill({ path, headers: pageHeaders(type, PAGE_POLICY) });
      problems.push(`The page asked for ${route.request().url()}`);
      return route.abort();
    });

    let next: Opening | undefined;
    let sent: Command[] = [];
    await page.exposeFunction('sendToTest', (command: Command) => {
      sent.push(command);
      return next?.answer === 'never' ? new Promise(() => {}) : next?.answer;
    });
    await page.exposeFunction('firstSnapshot', () => (next === undefined ? '' : JSON.stringify(next.snapshot)));
    await page.addInitScript(() => {
      const here = globalThis as WithBridge;
      const listeners = new Set<(text: string) => void>();
      here.showSnapshot = text => {
        for (const listener of listeners) listener(text);
      };
      here.mai = {
        send: command => here.sendToTest(command),
        subscribe(listener) {
          listeners.add(listener);
          // None before the first sample.
          void here.firstSnapshot().then(text => text !== '' && listener(text));
          return () => listeners.delete(listener);
        },
      };
    });

    const stage = await Stage.of(page, browser.version(), {
      show: snapshot => page.evaluate(text => (globalThis as WithBridge).showSnapshot(text), JSON.stringify(snapshot)),
      async prepare(opening) {
        next = opening;
        sent = [];
        const { width = 0, height = 0 } = page.viewportSize() ?? {};
        // A page that is zoomed has fewer of its own pixels.
        if (opening.zoom !== 1)
          await page.setViewportSize({
            width: Math.floor(width / opening.zoom),
            height: Math.floor(height / opening.zoom),
          });
      },
      commands: async () => sent,
    });
    next = undefined;
    await page.goto(`${ORIGIN}/index.html`);
    return new ChromiumStage(stage, browser, problems);
  }

  /** Errors and warnings in the console, refused requests and violations of the content security policy since the last call. */
  problems(): readonly string[] {
    return this.#problems.splice(0);
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}
