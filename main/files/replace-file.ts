import { randomBytes } from 'node:crypto';
import { renameSync, statSync } from 'node:fs';
import { type FileHandle, open, readdir, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type BaseFile, type FileIdentity, identityOf, isUnchanged } from '../aws-files/base-file.ts';
import { linkOldFile, type OldFile } from '../aws-files/late-writes.ts';
import { errorCode, systemError } from './file-fault.ts';

export type NewFile = {
  readonly bytes: Buffer;
  readonly mode: number;
  readonly owner?: { readonly user: number; readonly group: number };
};

/** A new file, written beside the one that it will replace. */
export type StagedFile = {
  /** The final path. */
  readonly path: string;
  readonly temporary: string;
  readonly handle: FileHandle;
  readonly identity: FileIdentity;
};

/**
 * Replaces a file atomically: at every moment and after any crash the path has either the old or the new content. Writes a
 * temporary file in the same folder (never readable by others), then fsync, rename, fsync of the folder. With
 * `renameMayWait` the next rename in the folder makes this one durable; until then a power cut can restore the old file.
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

/** On Windows virus scanners and indexers briefly hold files open, and a rename fails meanwhile. */
const FILE_IN_USE = { codes: ['EPERM', 'EBUSY', 'EACCES'], tries: 12, milliseconds: 20 } as const;

/** Delay before a rename is retried, in milliseconds; undefined if a retry is of no use. */
export function retryDelay(error: unknown, tries: number): number | undefined {
  const isInUse = process.platform === 'win32' && FILE_IN_USE.codes.some(code => code === errorCode(error));
  return isInUse && tries < FILE_IN_USE.tries ? FILE_IN_USE.milliseconds * tries : undefined;
}

/**
 * Renames the new file over the old one. With `base`, only if the old file is unchanged: undefined otherwise. Returns the
 * hard link to the old file, which the caller removes.
 */
export async function placeStaged(
  { path, temporary, identity }: StagedFile,
  base?: BaseFile,
): Promise<{ readonly old: OldFile | undefined } | undefined> {
  for (let tries = 1; ; tries += 1) {
    if (base !== undefined && !isUnchanged(path, base)) return undefined;
    // Between this check and the rename comes only the hard link. It can't come earlier, since it changes ctime.
    const old = base && linkOldFile(path, base, identity);
    try {
      renameSync(temporary, path);
      return { old };
    } catch (error) {
      old?.remove();
      // Windows refuses to replace a folder as if it were a file in use.
      if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw systemError('EISDIR');
      const delay = retryDelay(error, tries);
      if (delay === undefined) throw error;
      await pause(delay);
    }
  }
}

/** Removes temporary files of killed processes. Only for the holder of the file's lock. */
export async function clearTemporaryFiles(path: string): Promise<void> {
  const left = (await readdir(dirname(path))).filter(name => isTemporary(path, name));
  await Promise.all(left.map(name => unlink(join(dirname(path), name)).catch(() => undefined)));
}

const temporaryPrefix = (path: string): string => `.${basename(path)}.mai-`;

// Hard links named `.mai-old-` may have late writes and stay.
const isTemporary = (path: string, name: string): boolean =>
  name.startsWith(temporaryPrefix(path)) && /^\d/.test(name.slice(temporaryPrefix(path).length));

// Only root can keep another owner; otherwise the file becomes this user's.
async function keepOwner(
  handle: FileHandle,
  { user, group }: { readonly user: number; readonly group: number },
): Promise<void> {
  if (user === process.geteuid?.() && group === process.getegid?.()) return;
  await handle.chown(user, group).catch(() => undefined);
}

/** Makes renames in a folder durable. Windows has no fsync for folders, and some network file systems reject it. */
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
