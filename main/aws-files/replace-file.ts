import { randomBytes } from 'node:crypto';
import { renameSync } from 'node:fs';
import { type FileHandle, open, readdir, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type FileIdentity, identityOf } from './base-file.ts';
import { errorCode } from './file-fault.ts';

export type Replacement = {
  readonly bytes: Buffer | readonly Buffer[];
  readonly mode: number;
  readonly owner?: { readonly user: number; readonly group: number };
  /** What has to be done before the file takes its place, while it goes to disk. Throwing leaves everything as it was. */
  readonly before?: (identity: FileIdentity) => Promise<void>;
  /** Asked right before the rename, with nothing in between; false leaves everything as it was. */
  readonly mayReplace: () => boolean;
  /** The rename itself may wait for the next one that is made durable; before that, a power cut brings back the old file. */
  readonly renameMayWait?: boolean;
};

/**
 * Puts bytes in a file's place so that at every moment, and after any crash, the path holds all of the old or all of the new:
 * a temporary file in the same folder (never readable for others), fsync, rename, fsync of the folder.
 */
export async function replaceFile(path: string, replacement: Replacement): Promise<'replaced' | 'withheld'> {
  const temporary = join(dirname(path), `${temporaryPrefix(path)}${process.pid}-${randomBytes(4).toString('hex')}`);
  try {
    await writeDurably(temporary, replacement);
    if (!(await renameIf(temporary, path, replacement.mayReplace))) {
      await unlink(temporary);
      return 'withheld';
    }
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
  if (replacement.renameMayWait !== true) await syncFolder(dirname(path));
  return 'replaced';
}

/** Removes what killed processes left beside a file. Only for the holder of its lock. */
export async function clearTemporaryFiles(path: string): Promise<void> {
  const left = (await readdir(dirname(path))).filter(name => isTemporary(path, name));
  await Promise.all(left.map(name => unlink(join(dirname(path), name)).catch(() => undefined)));
}

const temporaryPrefix = (path: string): string => `.${basename(path)}.mai-`;

// What is called `.mai-old-` is what others may have written into.
const isTemporary = (path: string, name: string): boolean =>
  name.startsWith(temporaryPrefix(path)) && /^\d/.test(name.slice(temporaryPrefix(path).length));

async function writeDurably(path: string, { bytes, mode, owner, before }: Replacement): Promise<void> {
  const handle = await open(path, 'wx', 0o600);
  try {
    await writeAll(handle, Buffer.isBuffer(bytes) ? [bytes] : bytes);
    if (owner !== undefined) await keepOwner(handle, owner);
    if (mode !== 0o600 && process.platform !== 'win32') await handle.chmod(mode);
    const identity = identityOf(await handle.stat({ bigint: true }));
    // Both before the handle is closed, whichever fails first.
    const [synced, done] = await Promise.allSettled([handle.sync(), before?.(identity)]);
    for (const outcome of [synced, done]) if (outcome.status === 'rejected') throw outcome.reason;
  } finally {
    await handle.close();
  }
}

async function writeAll(handle: FileHandle, pieces: readonly Buffer[]): Promise<void> {
  const total = pieces.reduce((sum, { length }) => sum + length, 0);
  const { bytesWritten } = await handle.writev(pieces);
  // A disk that fills up takes a part, and says why only when asked for the rest.
  if (bytesWritten < total) await handle.writeFile(Buffer.concat(pieces).subarray(bytesWritten));
}

// A file of somebody else, in a folder that we may write to, can only become our own.
async function keepOwner(
  handle: FileHandle,
  { user, group }: { readonly user: number; readonly group: number },
): Promise<void> {
  if (user === process.geteuid?.() && group === process.getegid?.()) return;
  await handle.chown(user, group).catch(() => undefined);
}

/** Virus scanners and indexers hold files on Windows for moments, and a rename is refused meanwhile. */
const HELD = { codes: new Set(['EPERM', 'EBUSY', 'EACCES']), tries: 12, milliseconds: 20 } as const;

async function renameIf(from: string, to: string, mayReplace: () => boolean): Promise<boolean> {
  for (let tries = 1; ; tries += 1) {
    if (!mayReplace()) return false;
    try {
      renameSync(from, to);
      return true;
    } catch (error) {
      const isHeld = process.platform === 'win32' && HELD.codes.has(errorCode(error) ?? '');
      if (!isHeld || tries === HELD.tries) throw error;
      await pause(HELD.milliseconds * tries);
    }
  }
}

// Windows has no fsync of a folder, and some network file systems refuse it.
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!UNSYNCABLE.has(errorCode(error) ?? '')) throw error;
  } finally {
    await handle.close();
  }
}
const UNSYNCABLE: ReadonlySet<string> = new Set(['EINVAL', 'ENOTSUP', 'ENOSYS']);
