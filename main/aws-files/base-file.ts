import { type BigIntStats, constants, readFileSync, statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode, systemError } from './file-fault.ts';

/** What tells one state of a file from another without reading it. */
export type FileIdentity = { readonly inode: string; readonly size: string; readonly modified: string };

/** The file that an edit starts from. It stays open, so that what other programs write into it is seen even after it was replaced. */
export type BaseFile =
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'present';
      readonly bytes: Buffer;
      readonly identity: FileIdentity;
      /** Only its content tells it from a later state: it was written so shortly before that both could bear the same time. */
      readonly isFresh: boolean;
      readonly mode: number;
      readonly owner: { readonly user: number; readonly group: number };
      /** Missing on Windows, where a file that is open can't be replaced. */
      readonly handle?: FileHandle;
    };

/** A program that rewrites a file in place empties it first: an empty file may be about to be filled. */
const FILLING = { tries: 20, milliseconds: 5 } as const;

/** Opens and reads a file, never waiting on a pipe. Throws EISDIR for what is no file. To be closed by `closeBase`. */
export async function readBase(path: string): Promise<BaseFile> {
  let handle: FileHandle;
  try {
    handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { kind: 'absent' };
    throw error;
  }
  try {
    if (!(await handle.stat()).isFile()) throw systemError('EISDIR');
    const { bytes, stats } = await readFilled(handle);
    if (process.platform === 'win32') await handle.close();
    return {
      kind: 'present',
      bytes,
      identity: identityOf(stats),
      isFresh: stats.size < SMALL || Math.abs(Date.now() - Number(stats.mtimeMs)) < tickOf(stats),
      mode: Number(stats.mode) & 0o777,
      owner: { user: Number(stats.uid), group: Number(stats.gid) },
      ...(process.platform === 'win32' ? {} : { handle }),
    };
  } catch (error) {
    await handle.close().catch(() => undefined);
    throw error;
  }
}

export async function closeBase(base: BaseFile): Promise<void> {
  if (base.kind === 'present') await base.handle?.close();
}

/**
 * What another program wrote into the file since it was read, though it was replaced meanwhile; undefined for nothing. A
 * program that rewrites a file in place empties it as it opens it, so a look right after the rename misses none of those.
 */
export async function writtenSince(base: BaseFile): Promise<Buffer | undefined> {
  if (base.kind === 'absent' || base.handle === undefined) return undefined;
  const now = await base.handle.stat({ bigint: true });
  if (!base.isFresh && sameIdentity(identityOf(now), base.identity)) return undefined;
  const { bytes } = await readFilled(base.handle);
  return bytes.length === 0 || bytes.equals(base.bytes) ? undefined : bytes;
}

// The content of an open file once it is not empty, or empty after a tenth of a second.
async function readFilled(handle: FileHandle): Promise<{ readonly bytes: Buffer; readonly stats: BigIntStats }> {
  for (let tries = 0; ; tries += 1) {
    const stats = await handle.stat({ bigint: true });
    if (stats.size > 0n || tries === FILLING.tries) return { bytes: await readAll(handle, Number(stats.size)), stats };
    await pause(FILLING.milliseconds);
  }
}

// From the start, wherever the handle stands; to the end, even if the file grew since its size was asked.
async function readAll(handle: FileHandle, size: number): Promise<Buffer> {
  let buffer = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (;;) {
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
    if (bytesRead === 0) return buffer.subarray(0, length);
    length += bytesRead;
    if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(buffer.length)]);
  }
}

/** Whether the path still leads to the same file with the same content. In one breath, for a rename right behind it. */
export function isUnchanged(path: string, base: BaseFile): boolean {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (base.kind === 'absent' || stats === undefined) return base.kind === 'absent' && stats === undefined;
  if (!sameIdentity(identityOf(stats), base.identity)) return false;
  return !base.isFresh || readFileSync(path).equals(base.bytes);
}

/** Comparing the content of a file of ordinary size costs nothing, so that its times need not be believed. */
const SMALL = 262_144n;

// How coarse a file's time is, in milliseconds: a tick of the kernel, or two seconds where the file system keeps whole seconds.
const tickOf = (stats: BigIntStats): number => (stats.mtimeNs % 1_000_000_000n === 0n ? 2_500 : 25);

export const identityOf = (stats: BigIntStats): FileIdentity => ({
  inode: `${stats.dev}:${stats.ino}`,
  size: String(stats.size),
  modified: String(stats.mtimeNs),
});

export const sameIdentity = (one: FileIdentity, other: FileIdentity): boolean =>
  one.inode === other.inode && one.size === other.size && one.modified === other.modified;
