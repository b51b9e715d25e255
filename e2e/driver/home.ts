import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A temporary home folder: everything that Mai reads or writes is in it. */
export class Home {
  readonly path = mkdtempSync(join(tmpdir(), 'mai-home-'));

  get credentials(): string {
    return join(this.path, '.aws', 'credentials');
  }

  get config(): string {
    return join(this.path, '.aws', 'config');
  }

  /** Mai's data folder. */
  get data(): string {
    return join(this.path, '.config', 'Mai');
  }

  /** A policy of the machine. */
  get policy(): string {
    return join(this.path, 'policy', '10-acme.json');
  }

  get settings(): string {
    return join(this.data, 'settings.json');
  }

  get log(): string {
    return join(this.data, 'mai.log');
  }

  /** Text of a file; empty if it does not exist. */
  read(path: string): string {
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  }

  /** Files of secrets that are encrypted with a key of the keychain, without those that are still being written. */
  secrets(): readonly string[] {
    const folder = join(this.data, 'vault');
    return existsSync(folder) ? readdirSync(folder).filter(name => /^[0-9a-f]{64}\.vault$/.test(name)) : [];
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  /** Permission bits, as in 0o600. */
  mode(path: string): number {
    return statSync(path).mode & 0o777;
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true, maxRetries: 5 });
  }
}
