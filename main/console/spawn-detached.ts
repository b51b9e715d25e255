import { type ChildProcess, type IOType, type SpawnOptions, spawn } from 'node:child_process';
import { closeSync, fstatSync, openSync, readdirSync } from 'node:fs';
import { devNull } from 'node:os';

/** Starts a program that outlives Mai and inherits no open file of it. */
export function spawnDetached(
  program: string,
  args: readonly string[],
  options: Pick<SpawnOptions, 'cwd' | 'env'> = {},
): ChildProcess {
  const child = spawnWithoutFiles(program, args, [], { ...options, detached: true });
  child.unref();
  return child;
}

/**
 * Starts a program that inherits no open file, except for the given pipes by their numbers. On Linux Chromium's files and sockets stay
 * open in a new process, which Chromium's own launches prevent and Node's do not, so each is replaced by the null device. macOS and
 * Windows pass nothing on.
 */
export function spawnWithoutFiles(
  program: string,
  args: readonly string[],
  pipes: readonly number[],
  options: Pick<SpawnOptions, 'cwd' | 'env' | 'detached' | 'uid' | 'gid'> = {},
): ChildProcess {
  const nothing = openSync(devNull, 'r+');
  try {
    const replaced = new Set([0, 1, 2, ...inheritedFiles()]);
    // The others stay free: libuv reports by one of them that a program can't be started.
    const stdio = Array.from({ length: Math.max(...replaced, ...pipes) + 1 }, (_, file): IOType | number => {
      if (pipes.includes(file)) return 'pipe';
      return replaced.has(file) ? nothing : 'ignore';
    });
    return spawn(program, args, { ...options, stdio, shell: false });
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
