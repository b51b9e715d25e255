import { randomBytes } from 'node:crypto';
import { renameSync } from 'node:fs';
import { type FileHandle, open, readdir, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type BaseFile, type FileIdentity, identityOf, isUnchanged } from '../aws-files/base-file.ts';
import { holdOld } from '../aws-files/late-writes.ts';
import { errorCode } from './file-fault.ts';

export type NewFile = {
  readonly bytes: Buffer;
  readonly mode: number;
  readonly owner?: { readonly user: number; readonly group: number };
};

/** A new file that is written beside the one whose place it is to take. */
export type StagedFile = {
  /** The path that it is to have. */
  readonly path: string;
  readonly temporary: string;
  readonly handle: FileHandle;
  readonly identity: FileIdentity;
};

/**
 * Puts bytes in a file's place so that at every moment, and after any crash, the path holds all of the old or all of the new:
 * a temporary file in the same folder (never readable for others), fsync, rename, fsync of the folder. With `renameMayWait`
 * the rename is made durable by the next one in the folder; before that, a power cut brings back the old file.
 */
export async function replaceFile(path: string, file: NewFile, renameMayWait = false): Promise<void> {
  const staged = await stageFile(path, file);
  try {
    await makeDurable(staged);
    await placeStaged(staged);
  } catch (error) {
    await discardStaged(staged);
    throw error;
  }
  if (!renameMayWait) await syncFolder(dirname(path));
}

/** Writes the new file under a temporary name. The caller makes it durable, which closes it, then places or discards it. */
export async function stageFile(path: string, { bytes, mode, owner }: NewFile): Promise<StagedFile> {
  const temporary = join(dirname(path), `${temporaryPrefix(path)}${process.pid}-${randomBytes(4).toString('hex')}`);
  const handle = await open(temporary, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    if (owner !== undefined) await keepOwner(handle, owner);
    if (mode !== 0o600 && process.platform !== 'win32') await handle.chmod(mode);
    return { path, temporary, handle, identity: identityOf(await handle.stat({ bigint: true })) };
  } catch (error) {
    await handle.close();
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
}

export async function makeDurable({ handle }: StagedFile): Promise<void> {
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export const discardStaged = ({ temporary }: StagedFile): Promise<void> => unlink(temporary).catch(() => undefined);

/** Virus scanners and indexers hold files on Windows for moments, and a rename is refused meanwhile. */
const HELD = { codes: ['EPERM', 'EBUSY', 'EACCES'], tries: 12, milliseconds: 20 } as const;

/** How long to wait before a rename is tried again, in milliseconds; undefined if another try is of no use. */
export function retryDelay(error: unknown, tries: number): number | undefined {
  const isHeld = process.platform === 'win32' && HELD.codes.some(code => code === errorCode(error));
  return isHeld && tries < HELD.tries ? HELD.milliseconds * tries : undefined;
}

/**
 * Renames the new file over the old one. With `base` it does so only if that is unchanged, and returns undefined if not; else
 * returns how to drop the second name that the old file keeps for late writes.
 */
export async function placeStaged(
  { path, temporary, identity }: StagedFile,
  base?: BaseFile,
): Promise<(() => void) | undefined> {
  for (let tries = 1; ; tries += 1) {
    if (base !== undefined && !isUnchanged(path, base)) return undefined;
    // Nothing may come between this check and the rename but the second name, which can't come earlier: it changes ctime.
    const dropOld = base === undefined ? () => undefined : holdOld(path, base, identity);
    try {
      renameSync(temporary, path);
      return dropOld;
    } catch (error) {
      dropOld();
      const delay = retryDelay(error, tries);
      if (delay === undefined) throw error;
      await pause(delay);
    }
  }
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

// A file of somebody else, in a folder that we may write to, can only become our own.
async function keepOwner(
  handle: FileHandle,
  { user, group }: { readonly user: number; readonly group: number },
): Promise<void> {
  if (user === process.geteuid?.() && group === process.getegid?.()) return;
  await handle.chown(user, group).catch(() => undefined);
}

/** Makes the renames in a folder durable. Windows has no fsync of a folder, and some network file systems refuse it. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!UNSYNCABLE.some(code => code === errorCode(error))) throw error;
  } finally {
    await handle.close();
  }
}
const UNSYNCABLE = ['EINVAL', 'ENOTSUP', 'ENOSYS'] as const;
