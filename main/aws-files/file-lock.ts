// An advisory lock beside the file, so that instances of Mai (with different data folders) take turns writing it. Other
// programs ignore it.
import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, rmdirSync, statSync, unlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode, systemError } from '../files/file-fault.ts';

/** Milliseconds, longer than any write takes: an older entry belongs to a process that hangs or has ended. */
const STALE_AFTER = 30_000;
/** Milliseconds. */
const TIMEOUT = 10_000;

export type Held = {
  /** The last holder was killed: the new one has to recover what it left beside the file. */
  readonly afterCrash: boolean;
  release(): void;
};

/**
 * Takes the lock; undefined if other processes held it for ten seconds. The lock is a folder in which each contender creates
 * an entry with a unique name; a contender holds the lock if it finds no entry of a running process but its own. So any
 * process can remove the entry of a killed one without ever removing another's lock, which a single lock file can't ensure.
 */
export async function takeLock(path: string): Promise<Held | undefined> {
  const folder = `${path}.mai-lock`;
  const own = `${OWNER}-${randomBytes(4).toString('hex')}`;
  const deadline = Date.now() + TIMEOUT;
  while (Date.now() < deadline) {
    if (enter(folder, own)) {
      const others = readdirSync(folder).filter(name => name !== own);
      const gone = others.filter(name => isGone(join(folder, name), name));
      if (gone.length === others.length) {
        // Only the holder removes them: they tell it that there is something to recover.
        for (const name of gone) tolerating(['ENOENT'], () => unlinkSync(join(folder, name)));
        return { afterCrash: gone.length > 0, release: () => leave(folder, own) };
      }
      leave(folder, own);
    }
    await pause(1 + Math.random() * 10);
  }
  return undefined;
}

/** Whether the entry was created: the last holder may remove the folder in between. */
function enter(folder: string, own: string): boolean {
  const isNew = tolerating(['EEXIST'], () => mkdirSync(folder, { mode: 0o700 }));
  // An entry below a file fails on Windows as if the folder were missing, which would be tried again.
  if (!isNew && statSync(folder, { throwIfNoEntry: false })?.isFile()) throw systemError('ENOTDIR');
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

// Process IDs are reused, so the start time is compared too: on Linux of all, elsewhere of this process. A zombie, which its parent hasn't waited for, counts as
// ended (https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html).
function startOf(pid: number): string {
  try {
    const [state, ...fields] = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ');
    return state === 'Z' || state === 'X' ? 'gone' : (fields[18] ?? '0');
  } catch {
    return pid === process.pid ? String(Math.round(performance.timeOrigin)) : '0';
  }
}

/** Whether `run` succeeded: false for one of the expected error codes. */
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
