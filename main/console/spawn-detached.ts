import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { closeSync, fstatSync, openSync, readdirSync } from 'node:fs';
import { devNull } from 'node:os';

/**
 * Starts a program that outlives Mai and inherits no open file of it. On Linux Chromium's files and sockets stay open in a new
 * process, which Chromium's own launches prevent and Node's do not, so each is replaced by the null device. macOS and Windows pass
 * nothing on.
 */
export function spawnDetached(
  program: string,
  args: readonly string[],
  options: Pick<SpawnOptions, 'cwd' | 'env'> = {},
): ChildProcess {
  const nothing = openSync(devNull, 'r+');
  try {
    const replaced = new Set([0, 1, 2, ...inheritedFiles()]);
    // The others stay free: libuv reports by one of them that a program can't be started.
    const stdio = Array.from({ length: Math.max(...replaced) + 1 }, (_, file) =>
      replaced.has(file) ? nothing : 'ignore',
    );
    const child = spawn(program, args, { ...options, detached: true, stdio, shell: false });
    child.unref();
    return child;
  } finally {
    closeSync(nothing);
  }
}

/** Numbers of the open files. The listing has one of its own, which is closed again. */
const inheritedFiles = (): readonly number[] =>
  process.platform === 'linux' ? readdirSync('/proc/self/fd').map(Number).filter(isOpen) : [];

function isOpen(file: number): boolean {
  try {
    fstatSync(file);
    return true;
  } catch {
    return false;
  }
}
