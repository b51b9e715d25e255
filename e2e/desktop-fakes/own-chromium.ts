import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { type Browser, chromium, type Page } from 'playwright';
import type { Home } from '../driver/home.ts';

const PROGRAM = '/usr/bin/chromium';

/** Debian's Chromium, the real browser of these tests. */
export const hasChromium = (): boolean => process.platform === 'linux' && existsSync(PROGRAM);

/** Whether a browser can have a policy of its own, by a mount that no other process sees. Not in a plain chroot. */
export const canHavePolicy = (): boolean =>
  process.getuid?.() === 0 && spawnSync('unshare', ['--mount', 'true']).status === 0;

export type ChromiumOptions = {
  readonly switches?: readonly string[];
  /** A policy of the machine, for this browser only. Needs root. */
  readonly policy?: object;
  /** Lets the test act in the browser, by a port of its own beside Mai's pipe. */
  readonly isRemote?: boolean;
  /** As root, Chromium starts only without its sandbox. */
  readonly sandbox?: 'on';
};

/**
 * The real Chromium, installed for the user by a desktop entry. It has a policy by a mount that no other process sees, since others
 * use the same machine.
 */
export class OwnChromium {
  readonly #home: Home;
  #connected: Browser | undefined;

  constructor(home: Home, { switches = [], policy, isRemote = true, sandbox }: ChromiumOptions = {}) {
    this.#home = home;
    const path = join(home.path, 'bin', 'chromium');
    const settings = join(home.path, 'etc-chromium');
    const own = [
      ...(process.getuid?.() === 0 && sandbox === undefined ? ['--no-sandbox'] : []),
      ...(isRemote ? ['--remote-debugging-port=0'] : []),
      ...switches,
    ];
    if (policy !== undefined) {
      mkdirSync(join(settings, 'policies/managed'), { recursive: true });
      writeFileSync(join(settings, 'policies/managed/mai.json'), JSON.stringify(policy));
    }
    const command =
      policy === undefined
        ? PROGRAM
        : `unshare --mount sh -c 'mount --bind "${settings}" /etc/chromium && exec ${PROGRAM} "$@"' sh`;
    home.write(path, `#!/bin/sh\nexec ${command} ${own.join(' ')} "$@"\n`);
    chmodSync(path, 0o755);
    const lines = ['[Desktop Entry]', 'Type=Application', 'Name=Chromium', `Exec="${path}" %U`];
    home.write(
      join(home.path, '.local/share/applications/chromium.desktop'),
      [...lines, 'MimeType=text/html;x-scheme-handler/https;', ''].join('\n'),
    );
  }

  /** Folder of all companies' browsers. */
  get folder(): string {
    return join(this.#home.data, 'sign-in-browsers');
  }

  /** User data folders so far. */
  profiles(): readonly string[] {
    return globSync('*/*', { cwd: this.folder }).map(path => join(this.folder, path));
  }

  /** IDs of the processes with the folder in their arguments. */
  processes(): readonly number[] {
    return readdirSync('/proc')
      .filter(name => /^\d+$/.test(name))
      .map(Number)
      .filter(id => commandLine(id).includes(this.folder));
  }

  /** ID of the browser's own process, which started the others. It isn't always the lowest, as IDs begin again. */
  ownProcess(): number {
    const own = this.processes().find(id => !commandLine(id).includes('--type='));
    if (own === undefined) throw new Error('The browser isn’t running.');
    return own;
  }

  /** Waits for the page that Mai opened, or one with such an address. */
  async page(address = /^http/): Promise<Page> {
    let found: Page | undefined;
    await expect
      .poll(async () => {
        const contexts = (await this.#connect())?.contexts() ?? [];
        found = contexts.flatMap(context => context.pages()).find(page => address.test(page.url()));
        return found !== undefined;
      })
      .toBe(true);
    if (found === undefined) throw new Error('The browser has no page.');
    return found;
  }

  /** Opens the only folder in a browser that Mai doesn't know of. Returns how to close it. */
  async openElsewhere(display = ''): Promise<() => Promise<void>> {
    const [folder] = this.profiles();
    const program = join(this.#home.path, 'bin', 'chromium');
    const other = spawn(program, [`--user-data-dir=${folder}`, '--no-first-run', 'about:blank'], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: display },
    });
    await this.page(/^about:blank/);
    return async () => {
      other.kill();
      await this.whenGone();
    };
  }

  /** Waits until the browser has ended. */
  async whenGone(): Promise<void> {
    await expect.poll(() => this.processes()).toEqual([]);
    this.#connected = undefined;
  }

  async #connect(): Promise<Browser | undefined> {
    if (this.#connected?.isConnected()) return this.#connected;
    const [note] = globSync('*/*/DevToolsActivePort', { cwd: this.folder });
    const port = note && readFileSync(join(this.folder, note), 'utf8').split('\n')[0];
    this.#connected = port
      ? await chromium.connectOverCDP(`http://127.0.0.1:${port}`).catch(() => undefined)
      : undefined;
    return this.#connected;
  }
}

function commandLine(processId: number): string {
  try {
    return readFileSync(`/proc/${processId}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
