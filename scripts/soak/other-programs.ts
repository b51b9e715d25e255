import { execFile } from 'node:child_process';
import { chmodSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import type { Home } from '../../e2e/driver/home.ts';

const run = promisify(execFile);

/** Other programs that change the AWS files, and what they wrote last. */
export class OtherPrograms {
  readonly #home: Home;
  #count = 0;
  /** Lines that must be in a file, by its path. */
  readonly #written = new Map<string, string>();

  constructor(home: Home) {
    this.#home = home;
  }

  /** The AWS CLI writes a profile of its own to both files, in place. */
  async configure(): Promise<void> {
    this.#count += 1;
    const value = `AKIAROBOT${String(this.#count).padStart(11, '0')}`;
    const environment = { PATH: process.env.PATH, HOME: this.#home.path };
    for (const [name, text] of [
      ['aws_access_key_id', value],
      ['region', `eu-west-${this.#count}`],
    ] as const)
      await run('/usr/bin/aws', ['configure', 'set', name, text, '--profile', 'robot'], { env: environment });
    this.#written.set(`${this.#home.credentials} robot`, `aws_access_key_id = ${value}`);
    this.#written.set(`${this.#home.config} robot`, `region = eu-west-${this.#count}`);
  }

  /** An editor saves both files with another comment, by renaming a new file over the old one. */
  edit(): void {
    this.#count += 1;
    for (const path of [this.#home.credentials, this.#home.config]) {
      const line = `# Edited ${this.#count} times`;
      const text = readFileSync(path, 'utf8').replace(/^# Edited .*\n/m, '');
      writeFileSync(`${path}.swp`, `${line}\n${text}`);
      chmodSync(`${path}.swp`, 0o600);
      renameSync(`${path}.swp`, path);
      this.#written.set(`${path} comment`, line);
    }
  }

  /** What they wrote last and is no longer there. */
  lost(): readonly string[] {
    return [...this.#written].flatMap(([place, line]) => {
      const [path = ''] = place.split(' ');
      return this.#home.read(path).includes(line) ? [] : [`“${line}” is gone from ${path}`];
    });
  }
}
