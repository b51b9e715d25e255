// One Mai at a time writes a file, even if two run (a second user-data folder): an advisory lock beside the file. Other
// programs know nothing of it.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, open, readdir, rmdir, stat, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode } from './file-fault.ts';

/** Longer than any write takes; a holder of that age stopped for good (or its number was given to another process). */
const STALE_AFTER = 30_000;
const PATIENCE = 10_000;

export type Held = {
  /** A process died with the lock in its hand: what it left unfinished beside the file is for the new holder to clear. */
  readonly afterCrash: boolean;
  release(): Promise<void>;
};

/**
 * Takes the lock, or answers undefined where others kept it for ten seconds. The lock is a folder in which each contender
 * puts an entry under a name of its own, and who sees no other living entry holds it. So the entry of a killed process can be
 * removed by anybody at any time without removing the lock of someone else, which a lock in one file can't promise.
 */
export async function takeLock(path: string): Promise<Held | undefined> {
  const folder = `${path}.mai-lock`;
  const own = `${OWNER}-${randomBytes(4).toString('hex')}`;
  const deadline = Date.now() + PATIENCE;
  let afterCrash = false;
  while (Date.now() < deadline) {
    if (await enter(folder, own)) {
      const others = (await readdir(folder)).filter(name => name !== own);
      const gone = await Promise.all(others.map(name => isGone(join(folder, name), name)));
      await Promise.all(
        others.filter((_, index) => gone[index]).map(name => unlink(join(folder, name)).catch(unlessMissing)),
      );
      afterCrash ||= gone.includes(true);
      if (!gone.includes(false)) return { afterCrash, release: () => leave(folder, own) };
      await leave(folder, own);
    }
    await pause(1 + Math.random() * 10);
  }
  return undefined;
}

async function enter(folder: string, own: string): Promise<boolean> {
  await mkdir(folder, { mode: 0o700 }).catch(unless('EEXIST'));
  try {
    await (await open(join(folder, own), 'wx', 0o600)).close();
    return true;
  } catch (error) {
    // The last holder took the folder away in between.
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

async function leave(folder: string, own: string): Promise<void> {
  await unlink(join(folder, own)).catch(unlessMissing);
  await rmdir(folder).catch(unless('ENOENT', 'ENOTEMPTY', 'EEXIST', 'EPERM', 'EBUSY'));
}

async function isGone(entry: string, name: string): Promise<boolean> {
  const [host, pid = '', started] = name.split('.');
  if (host === HOST && !isAlive(Number(pid), started)) return true;
  try {
    return Date.now() - (await stat(entry)).mtimeMs > STALE_AFTER;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

function isAlive(pid: number, started: string | undefined): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (errorCode(error) === 'ESRCH') return false;
  }
  const runsSince = startOf(pid);
  return runsSince === '0' || started?.startsWith(`${runsSince}-`) === true;
}

// Numbers of processes are given out again, so on Linux the start time tells two apart. A killed process that nobody has
// waited for yet is a zombie, and gone.
function startOf(pid: number): string {
  try {
    const [state, ...fields] = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ');
    return state === 'Z' || state === 'X' ? 'gone' : (fields[18] ?? '0');
  } catch {
    return '0';
  }
}

const unless =
  (...codes: readonly string[]) =>
  (error: unknown): void => {
    if (!codes.includes(errorCode(error) ?? '')) throw error;
  };
const unlessMissing = unless('ENOENT');

const HOST = hostname()
  .replace(/[^A-Za-z0-9]/g, '')
  .slice(0, 32);
const OWNER = `${HOST}.${process.pid}.${startOf(process.pid)}`;
