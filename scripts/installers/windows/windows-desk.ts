import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Wine } from '../wine.ts';

/** What setups leave on a Windows, and how a person meets it. */
export class WindowsDesk {
  readonly wine: Wine;
  readonly #folder: string;

  constructor(wine: Wine, folder: string) {
    this.wine = wine;
    this.#folder = folder;
  }

  /** A registry value, undefined without one. The default value is `''`. */
  async value(key: string, name: string): Promise<string | undefined> {
    const { status, output } = await this.wine.run('reg', ['query', key, ...(name === '' ? ['/ve'] : ['/v', name])]);
    return status === 0 ? / REG_\w+ {4}(.*)\r$/m.exec(output)?.[1] : undefined;
  }

  /** All of a registry branch, by lines, without what wine itself notes there. */
  async registry(branch: 'HKCU' | 'HKLM\\Software' | 'HKLM\\System'): Promise<readonly string[]> {
    const file = join(this.#folder, 'branch.reg');
    rmSync(file, { force: true });
    await this.wine.run('reg', ['export', branch, this.wine.windowsPath(file), '/y']);
    const lines: string[] = [];
    let key = '';
    for (const line of readFileSync(file, 'utf16le').split('\r\n')) {
      if (line.startsWith('[')) key = line;
      else if (line !== '' && !/\\Wine|\\Explorer\\(?!StartupApproved)|\\Installer\]?$/.test(key))
        lines.push(`${key} ${line}`);
    }
    return lines.toSorted();
  }

  /** Command lines of Mai's program so far, without the program. */
  starts(): readonly string[] {
    const log = this.wine.unixPath(String.raw`C:\users\root\AppData\Roaming\stand-in-starts.log`);
    if (!existsSync(log)) return [];
    return readFileSync(log, 'utf8')
      .replace('\uFEFF', '')
      .split(/\r?\n/)
      .filter(Boolean)
      .map(line => line.replace(/^("[^"]*"|\S+) ?/, ''));
  }

  /** Hash of the names and bytes of all files in a folder; undefined without it. */
  contents(path: string): string | undefined {
    const folder = this.wine.unixPath(path);
    if (!existsSync(folder)) return undefined;
    const hash = createHash('sha256');
    for (const name of globSync('**', { cwd: folder }).toSorted()) {
      const file = join(folder, name);
      if (statSync(file).isFile()) hash.update(`${name}\0`).update(readFileSync(file));
    }
    return hash.digest('hex');
  }

  exists(path: string): boolean {
    return existsSync(this.wine.unixPath(path));
  }

  /** Starts the installed Mai so that it stays, and waits until it does. */
  async startMai(path: string, ...words: readonly string[]): Promise<void> {
    const before = this.starts().length;
    this.wine.start(path, words);
    await eventually(() => this.starts().length > before, `${path} ${words.join(' ')} starts`);
  }

  /** Ends processes of Mai by force, as the task manager does. */
  async killMai(): Promise<void> {
    await this.wine.run('taskkill', ['/f', '/im', 'Mai.exe']);
  }
}

/** Waits until `isSo`, at most a minute. */
export async function eventually(isSo: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (let tries = 0; tries < 1_200; tries += 1) {
    if (await isSo()) return;
    await setTimeout(50);
  }
  throw new Error(`not within a minute: ${what}`);
}
