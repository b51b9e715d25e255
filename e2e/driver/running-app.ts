import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { askingAgain } from './asking-again.ts';

export type Surroundings = {
  /** Home folder. Mai's own data lies in it as well. */
  readonly home: string;
  readonly data: string;
  readonly stsUrl: string;
  readonly busAddress?: string | undefined;
  readonly display?: string | undefined;
  /** More of the environment. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly arguments?: readonly string[];
  /** Starts Electron in a way of its own. Electron itself when left out. */
  readonly program?: string;
};

export const ROOT = join(import.meta.dirname, '../..');
const OWN_PAGES = 'app://mai/';

/** Of the environment of whoever runs the tests, what would make Mai look elsewhere or speak otherwise. */
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
    // There is none behind a display that nobody sees; looking for it takes a quarter of the start.
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
    // What it says of an Electron that only tests run on has a test of its own.
    MAI_OLD_ELECTRON: 'known',
    MAI_POLICY_FOLDER: join(around.home, 'policy'),
    NO_PROXY: '127.0.0.1,localhost',
    ...(around.busAddress !== undefined && { DBUS_SESSION_BUS_ADDRESS: around.busAddress }),
    ...(around.display !== undefined && { DISPLAY: around.display }),
    ...around.environment,
  };
}

/** Starts the built app. */
export async function startApp(around: Surroundings): Promise<RunningApp> {
  const [executablePath, ...args] = appCommand(around);
  // Without the last, Playwright tells every page that the system is light.
  const launch = { executablePath, args: [...args], env: appEnvironment(around), cwd: ROOT, colorScheme: null };
  return new RunningApp(askingAgain(await _electron.launch(launch)));
}

/** The real app, started by somebody who watches all that it says. */
export class RunningApp {
  readonly electron: ElectronApplication;
  /** What Mai's own pages complained about: errors, refused content, exceptions. */
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

  /** All that the main process printed. */
  get output(): string {
    return this.#output;
  }

  /** Mai's own window, once it is there. It may be hidden. */
  async popover(): Promise<Page> {
    return await this.#window(page => page.url().startsWith(OWN_PAGES) && !page.url().endsWith('#proxy'));
  }

  /** The small window in which a proxy asks for a password. */
  async proxyWindow(): Promise<Page> {
    return await this.#window(page => page.url().startsWith(OWN_PAGES) && page.url().endsWith('#proxy'));
  }

  /**
   * The provider's window that is open or opens next, with a page in it, once a person sees it: what nobody sees can be clicked
   * by a test and by nobody else. Of this provider, where there may be several.
   */
  async signInWindow(origin = 'http'): Promise<Page> {
    const page = await this.#window(candidate => candidate.url().startsWith(origin));
    const window = await this.electron.browserWindow(page);
    await window.evaluate(
      shown => shown.isVisible() || new Promise(resolve => shown.once('show', () => resolve(true))),
    );
    return page;
  }

  /** Brings Mai's window to the front, as macOS does for its icon. */
  async raise(): Promise<void> {
    await this.electron.evaluate(({ app }) => app.emit('activate'));
  }

  /** What a person sees on the desktop: the titles of the visible windows. */
  async visibleTitles(): Promise<readonly string[]> {
    return await this.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .filter(window => window.isVisible())
        .map(window => window.getTitle()),
    );
  }

  /** Notes from now on which new windows become visible, by the titles they had then. */
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

  /** What a person would paste. */
  async clipboard(): Promise<string> {
    return await this.electron.evaluate(async ({ clipboard }) => await clipboard.readText());
  }

  /** Resolves when the process has ended. */
  async ended(): Promise<void> {
    await this.#closed;
  }

  /** Quits as a person does, and waits for the end. */
  async quit(): Promise<void> {
    if (this.#isClosed) return;
    await this.electron.close();
    await this.#closed;
  }

  /** Ends it as a power cut does, with no chance to tidy up. */
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

  /** By Mai's own word: that a window has gone is heard here a moment later. */
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
