// One Mai at a time writes a file, even if two run (a second user-data folder): an advisory lock beside the file. Other
// programs know nothing of it.
import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, rmdirSync, statSync, unlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode } from '../files/file-fault.ts';

/** Longer than any write takes; a holder of that age stopped for good (or its number was given to another process). */
const STALE_AFTER = 30_000;
const PATIENCE = 10_000;

export type Held = {
  /** A process died with the lock in its hand: what it left unfinished beside the file is for the new holder to clear. */
  readonly afterCrash: boolean;
  release(): void;
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
  while (Date.now() < deadline) {
    if (enter(folder, own)) {
      const others = readdirSync(folder).filter(name => name !== own);
      const gone = others.filter(name => isGone(join(folder, name), name));
      if (gone.length === others.length) {
        // Not before: whoever holds it next has to see that there is something to clear.
        for (const name of gone) tolerating(['ENOENT'], () => unlinkSync(join(folder, name)));
        return { afterCrash: gone.length > 0, release: () => leave(folder, own) };
      }
      leave(folder, own);
    }
    await pause(1 + Math.random() * 10);
  }
  return undefined;
}

/** Whether the entry was made; the last holder may take the folder away in between. */
function enter(folder: string, own: string): boolean {
  tolerating(['EEXIST'], () => mkdirSync(folder, { mode: 0o700 }));
  return tolerating(['ENOENT'], () => closeSync(openSync(join(folder, own), 'wx', 0o600)));
}

function leave(folder: string, own: string): void {
  tolerating(['ENOENT'], () => unlinkSync(join(folder, own)));
  tolerating(['ENOENT', 'ENOTEMPTY', 'EEXIST', 'EPERM', 'EBUSY'], () => rmdirSync(folder));
}

function isGone(entry: string, name: string): boolean {
  const [host, pid, started] = name.split('.');
  if (host === HOST && !isAlive(Number(pid), started)) return true;
  const stats = statSync(entry, { throwIfNoEntry: false });
  return stats !== undefined && Date.now() - stats.mtimeMs > STALE_AFTER;
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

/** Whether it went through; the named errors are no surprise. */
function tolerating(codes: readonly string[], run: () => void): boolean {
  try {
    run();
    return true;
  } catch (error) {
    if (codes.includes(errorCode(error) ?? '')) return false;
    throw error;
  }
}

const HOST = hostname()
  .replace(/[^A-Za-z0-9]/g, '')
  .slice(0, 32);
const OWNER = `${HOST}.${process.pid}.${startOf(process.pid)}`;
