import { subscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { askingAgain } from './asking-again.ts';

export type Surroundings = {
  /** Home folder, which contains Mai's data too. */
  readonly home: string;
  readonly data: string;
  readonly stsUrl: string;
  /** The console's federation endpoint; AWS's own by default. */
  readonly federationUrl?: string;
  /** Variables that lead to the access portal; AWS's own by default. */
  readonly portalEnvironment?: Readonly<Record<string, string>>;
  readonly busAddress?: string | undefined;
  readonly display?: string | undefined;
  /** Additional environment variables. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly arguments?: readonly string[];
  /** Program that starts Electron; Electron itself by default. */
  readonly program?: string;
};

export const ROOT = join(import.meta.dirname, '../..');
const OWN_PAGES = 'app://mai/';

// Playwright asks Chromium to compress what it reports, which takes both of them longer than a copy within the computer.
subscribe('http.client.request.created', message => {
  (message as { readonly request: ClientRequest }).request.removeHeader('sec-websocket-extensions');
});

/** Inherited environment variables that would change Mai's behavior or language. */
const FOREIGN = /^(AWS_|XDG_|LC_|LANG$|LANGUAGE$|DBUS_|WAYLAND_|ELECTRON_|NODE_OPTIONS$)/;

/** The program and arguments of the built app. */
export function appCommand({
  data,
  display,
  arguments: more = [],
  program = process.env.MAI_ELECTRON,
}: Surroundings): readonly [string, ...string[]] {
  const switches = [
    // Chromium's sandbox refuses to work as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    // Xvfb has no GPU; looking for one takes a quarter of the start.
    ...(display === undefined ? [] : ['--disable-gpu']),
    `--user-data-dir=${data}`,
  ];
  if (program === undefined) throw new Error('MAI_ELECTRON names no Electron: start this by an npm script.');
  return [program, ...switches, ROOT, ...more];
}

export function appEnvironment(around: Surroundings): Record<string, string> {
  const own = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !FOREIGN.test(entry[0]),
  );
  return {
    ...Object.fromEntries(own),
    HOME: around.home,
    USERPROFILE: around.home,
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    AWS_ENDPOINT_URL_STS: around.stsUrl,
    ...(around.federationUrl !== undefined && { MAI_FEDERATION_URL: around.federationUrl }),
    ...around.portalEnvironment,
    // The warning about an old Electron has a test of its own.
    MAI_OLD_ELECTRON: 'known',
    MAI_POLICY_FOLDER: join(around.home, 'policy'),
    NO_PROXY: '127.0.0.1,localhost',
    ...(around.busAddress !== undefined && { DBUS_SESSION_BUS_ADDRESS: around.busAddress }),
    ...(around.display !== undefined && { DISPLAY: around.display }),
    ...around.environment,
  };
}

/** Ends only what hangs, as the timeouts of playwright.config.ts do. Milliseconds. */
const ACTION_TIMEOUT = 120_000;

/** Starts the built app. */
export async function startApp(around: Surroundings): Promise<RunningApp> {
  const [executablePath, ...args] = appCommand(around);
  // Without `colorScheme: null` Playwright emulates a light system.
  const launch = { executablePath, args: [...args], env: appEnvironment(around), cwd: ROOT, colorScheme: null };
  const electron = await _electron.launch(launch);
  electron.context().setDefaultTimeout(ACTION_TIMEOUT);
  return new RunningApp(askingAgain(electron));
}

/** The running app under Playwright. */
export class RunningApp {
  readonly electron: ElectronApplication;
  /** Console errors and exceptions of Mai's own pages. */
  readonly complaints: string[] = [];
  readonly #closed: Promise<void>;
  #isClosed = false;
  #output = '';

  constructor(electron: ElectronApplication) {
    this.electron = electron;
    const child = electron.process();
    const take = (chunk: Buffer) => {
      this.#output += chunk.toString();
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    this.#closed = new Promise(resolve => {
      electron.once('close', () => {
        this.#isClosed = true;
        resolve();
      });
    });
    for (const page of electron.windows()) this.#watch(page);
    electron.on('window', page => this.#watch(page));
  }

  /** Whether the process has ended. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Output of the main process. */
  get output(): string {
    return this.#output;
  }

  /** Mai's own window, which may be hidden. */
  async popover(): Promise<Page> {
    return await this.#window(page => page.url().startsWith(OWN_PAGES) && !page.url().endsWith('#proxy'));
  }

  /** The window for a proxy's password. */
  async proxyWindow(): Promise<Page> {
    return await this.#window(page => page.url().startsWith(OWN_PAGES) && page.url().endsWith('#proxy'));
  }

  /**
   * The open or next sign-in window, once it is visible: a test could click in a hidden one, a person can't. `origin` selects
   * one of several providers.
   */
  async signInWindow(origin = 'http'): Promise<Page> {
    for (;;) {
      const page = await this.#window(candidate => candidate.url().startsWith(origin));
      const window = await this.electron.browserWindow(page);
      const isShown = await window.evaluate(
        open =>
          !open.isDestroyed() &&
          (open.isVisible() ||
            new Promise<boolean>(resolve => {
              open.once('show', () => resolve(true));
              open.once('closed', () => resolve(false));
            })),
      );
      // A hidden sign-in may just be ending.
      if (isShown) return page;
    }
  }

  /** Brings Mai's window to the front, as macOS does for its icon. */
  async raise(): Promise<void> {
    await this.electron.evaluate(({ app }) => app.emit('activate'));
  }

  /** Destroys the windows, as Mai does with its own 30 seconds after it was hidden. */
  async discardPage(): Promise<void> {
    await this.electron.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) window.destroy();
    });
  }

  /** Titles of the visible windows. */
  async visibleTitles(): Promise<readonly string[]> {
    return await this.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .filter(window => window.isVisible())
        .map(window => window.getTitle()),
    );
  }

  /** Records the titles of windows that become visible. */
  async watchWindows(): Promise<{ shown(): Promise<readonly string[]> }> {
    const notes = await this.electron.evaluateHandle(({ app }) => {
      const titles: string[] = [];
      app.on('browser-window-created', (_event, window) => {
        window.on('show', () => titles.push(window.getTitle()));
      });
      return titles;
    });
    return { shown: () => notes.jsonValue() };
  }

  /** Text on the clipboard. */
  async clipboard(): Promise<string> {
    return await this.electron.evaluate(async ({ clipboard }) => await clipboard.readText());
  }

  /** Resolves when the process has ended. */
  async ended(): Promise<void> {
    await this.#closed;
  }

  /** Quits Mai and waits for its end. */
  async quit(): Promise<void> {
    if (this.#isClosed) return;
    await this.electron.close();
    await this.#closed;
  }

  /** Kills Mai with SIGKILL. */
  async crash(): Promise<void> {
    this.electron.process().kill('SIGKILL');
    await this.#closed;
  }

  async #window(fits: (page: Page) => boolean): Promise<Page> {
    return await new Promise(resolve => {
      const look = (page: Page) => {
        const found = async () => {
          if (!fits(page) || !(await this.#isOpen(page))) return;
          this.electron.off('window', look);
          page.off('framenavigated', found);
          resolve(page);
        };
        page.on('framenavigated', found);
        void found();
      };
      this.electron.on('window', look);
      for (const page of this.electron.windows()) look(page);
    });
  }

  /** Queried in the main process: Playwright learns of a closed window a moment later. */
  async #isOpen(page: Page): Promise<boolean> {
    if (page.isClosed()) return false;
    const window = await this.electron.browserWindow(page).catch(() => undefined);
    return (await window?.evaluate(known => known !== null && !known.isDestroyed()).catch(() => false)) ?? false;
  }

  #watch(page: Page): void {
    const complain = (words: string) => {
      if (page.url().startsWith(OWN_PAGES)) this.complaints.push(words);
    };
    page.on('console', message => {
      if (message.type() === 'error' || message.type() === 'warning') complain(message.text());
    });
    page.on('pageerror', error => complain(String(error)));
  }
}
