import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Result } from '../../app/domain/result.ts';
import { strip } from './others-file.ts';

const run = promisify(execFile);

/** User of the edit: root ignores permissions, so as root the edit runs as `nobody`. */
const NOBODY = 65_534;
const PROFILE = 'mai-a';

export const isRoot = process.getuid?.() === 0;

/** A home folder with one AWS file that Mai edits. */
export class FaultDesk {
  readonly home = mkdtempSync(join(tmpdir(), 'mai-fault-'));
  readonly folder = join(this.home, '.aws');
  readonly path = join(this.folder, 'credentials');
  readonly original: Buffer;
  #edits = 0;

  constructor(original: Buffer) {
    this.original = original;
    mkdirSync(this.folder, { mode: 0o700 });
    this.lay();
  }

  /** Restores the original. */
  lay(): void {
    writeFileSync(this.path, this.original, { mode: 0o600 });
    this.give();
  }

  /** Gives everything to the editing user. */
  give(): void {
    if (isRoot) execFileSync('chown', ['-R', '-h', `${NOBODY}:${NOBODY}`, this.home]);
  }

  /** One edit in a separate process. */
  async edit(environment: Readonly<Record<string, string>> = {}): Promise<Result> {
    this.#edits += 1;
    const script = join(import.meta.dirname, 'attempt.ts');
    const identity = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
    const { stdout } = await run(process.execPath, [script, this.home, PROFILE, String(this.#edits)], {
      ...identity,
      cwd: this.home,
      env: { PATH: process.env.PATH, ...environment },
    });
    return JSON.parse(stdout) as Result;
  }

  /** The file's bytes without Mai's. */
  get others(): Buffer {
    return Buffer.from(strip(readFileSync(this.path, 'latin1'), [PROFILE]), 'latin1');
  }

  get leftovers(): readonly string[] {
    return readdirSync(this.folder).filter(name => name.includes('mai-') && name !== 'mai-backups');
  }

  [Symbol.dispose](): void {
    rmSync(this.home, { recursive: true, force: true });
  }
}

/** Mounts an in-memory file system over the folder; returns its removal. */
export function mountMemory(desk: FaultDesk, size: string): () => void {
  execFileSync('mount', [
    '-t',
    'tmpfs',
    '-o',
    `size=${size},mode=0700,uid=${NOBODY},gid=${NOBODY}`,
    'none',
    desk.folder,
  ]);
  desk.lay();
  return () => execFileSync('umount', [desk.folder]);
}
