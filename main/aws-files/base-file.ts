// Small file operations are synchronous, since a round trip to Node's thread pool takes longer than they do. Only fsync and
// writing, which can be slow, are asynchronous.
import { type BigIntStats, closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode, systemError } from '../files/file-fault.ts';

/** Tells versions of a file apart without reading it. */
export type FileIdentity = { readonly inode: string; readonly size: string; readonly modified: string };

/** The file that an edit starts from. It stays open, so that late writes of other programs are found after it was replaced. */
export type BaseFile =
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'present';
      readonly bytes: Buffer;
      readonly identity: FileIdentity;
      /** ctime in nanoseconds. Unlike the mtime in `identity`, programs can't set it. */
      readonly changed: bigint;
      /** Written so recently that a later version could have the same times: compare the content. */
      readonly isFresh: boolean;
      /** Empty since Mai's last write, not because another program is rewriting it. */
      readonly isLeftEmpty: boolean;
      readonly mode: number;
      readonly owner: { readonly user: number; readonly group: number };
      /** Undefined on Windows, where an open file can't be replaced. */
      readonly descriptor?: number;
    };

/** Wait for an empty file: a program that rewrites a file in place truncates it first. */
const FILLING = { tries: 20, milliseconds: 5 } as const;

/** A little longer than `TICK`. */
const SETTLING = { tries: 3, milliseconds: 5 } as const;

/**
 * Opens and reads a file; never blocks on a FIFO. Waits for an empty file to be filled, unless Mai left it empty (`left`),
 * and for the end of the clock tick in which a file was written, so that its times tell it from a later version. Throws
 * EISDIR if it is not a file. The caller closes it with `closeBase`.
 */
export async function readBase(path: string, left?: FileIdentity): Promise<BaseFile> {
  const descriptor = openIfThere(path);
  if (descriptor === undefined) return { kind: 'absent' };
  let isKept = false;
  try {
    await filled(descriptor, left);
    const stats = await settled(descriptor, left);
    const bytes = readAll(descriptor, stats);
    isKept = process.platform !== 'win32';
    return {
      kind: 'present',
      bytes,
      identity: identityOf(stats),
      changed: stats.ctimeNs,
      isFresh: stats.size < SMALL || isOfThisTick(stats),
      isLeftEmpty: isLeftEmpty(stats, left),
      mode: Number(stats.mode) & 0o777,
      owner: { user: Number(stats.uid), group: Number(stats.gid) },
      ...(isKept ? { descriptor } : {}),
    };
  } finally {
    if (!isKept) closeSync(descriptor);
  }
}

export function closeBase(base: BaseFile): void {
  if (base.kind === 'present' && base.descriptor !== undefined) closeSync(base.descriptor);
}

function openIfThere(path: string): number | undefined {
  let descriptor: number;
  try {
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
  if (fstatSync(descriptor).isFile()) return descriptor;
  closeSync(descriptor);
  throw systemError('EISDIR');
}

/**
 * Whether the path still leads to the same file with the same content. Synchronous, so that a rename can follow
 * immediately. Compares times only: `readBase` waited for the end of the tick, and on a disk with times in whole seconds
 * `writtenSince` compares the content. On Windows compares the content too, and not ctime, which Mai's own hard link changes
 * when a rename is retried.
 */
export function isUnchanged(path: string, base: BaseFile): boolean {
  // Opens the file because a network file system asks its server for new times only when a file is opened (close-to-open
  // consistency, https://man7.org/linux/man-pages/man5/nfs.5.html).
  const descriptor = openIfThere(path);
  if (base.kind === 'absent' || descriptor === undefined) {
    if (descriptor !== undefined) closeSync(descriptor);
    return base.kind === 'absent' && descriptor === undefined;
  }
  try {
    const now = fstatSync(descriptor, { bigint: true });
    if (!sameIdentity(identityOf(now), base.identity)) return false;
    return base.descriptor === undefined ? readFileSync(descriptor).equals(base.bytes) : now.ctimeNs === base.changed;
  } finally {
    closeSync(descriptor);
  }
}

/**
 * A late write: what another program wrote into the old file after it was read and replaced; undefined if nothing. A
 * program that rewrites a file in place truncates it when opening it, so a check right after the rename misses none of
 * these. A file of ordinary size is read again, since the rename itself changes ctime, and a program can set mtime. On
 * Windows, where the old file is not kept open, `link` is the path of a hard link to it.
 */
export async function writtenSince(base: BaseFile, link?: string): Promise<Buffer | undefined> {
  if (base.kind === 'absent') return undefined;
  const descriptor = base.descriptor ?? (link === undefined ? undefined : openIfThere(link));
  if (descriptor === undefined) return undefined;
  try {
    const now = fstatSync(descriptor, { bigint: true });
    if ((!base.isFresh || base.isLeftEmpty) && sameIdentity(identityOf(now), base.identity)) return undefined;
    const bytes = readAll(descriptor, await filled(descriptor));
    return bytes.length === 0 || bytes.equals(base.bytes) ? undefined : bytes;
  } finally {
    if (descriptor !== base.descriptor) closeSync(descriptor);
  }
}

// Waits until an open file has content, at most a tenth of a second.
async function filled(descriptor: number, left?: FileIdentity): Promise<BigIntStats> {
  for (let tries = 0; ; tries += 1) {
    const stats = fstatSync(descriptor, { bigint: true });
    if (stats.size > 0n || isLeftEmpty(stats, left) || tries === FILLING.tries) return stats;
    await pause(FILLING.milliseconds);
  }
}

// Waits until the file's times are older than a tick, at most a few milliseconds.
async function settled(descriptor: number, left: FileIdentity | undefined): Promise<BigIntStats> {
  for (let tries = 0; ; tries += 1) {
    const stats = fstatSync(descriptor, { bigint: true });
    if (isSettled(stats, left) || tries === SETTLING.tries) return stats;
    await pause(SETTLING.milliseconds);
  }
}

// Only Linux updates a file's times whenever it is truncated, even if it was empty.
const isLeftEmpty = (stats: BigIntStats, left: FileIdentity | undefined): boolean =>
  process.platform === 'linux' &&
  stats.size === 0n &&
  left !== undefined &&
  sameIdentity(identityOf(stats), left) &&
  !isOfThisTick(stats);

// Reads from the start whatever the descriptor's position, and to the end even if the file has grown.
function readAll(descriptor: number, { size }: BigIntStats): Buffer {
  let buffer = Buffer.allocUnsafe(Number(size) + 1);
  let length = 0;
  for (;;) {
    const count = readSync(descriptor, buffer, length, buffer.length - length, length);
    if (count === 0) return buffer.subarray(0, length);
    length += count;
    if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(buffer.length)]);
  }
}

/** Below this size comparing the content is cheap, so times aren't relied on. In bytes. */
const SMALL = 262_144n;

/** Resolution of the kernel's clock for file times, in milliseconds. */
const TICK = 11;

// For a file as Mai left it only mtime counts: its ctime is from Mai's own rename.
const isSettled = (stats: BigIntStats, left: FileIdentity | undefined): boolean =>
  ageOf(stats.mtimeNs) >= TICK &&
  (ageOf(stats.ctimeNs) >= TICK || (left !== undefined && sameIdentity(identityOf(stats), left)));

// A file system with times in whole seconds (FAT: two) has a longer tick.
const isOfThisTick = ({ mtimeNs }: BigIntStats): boolean =>
  ageOf(mtimeNs) < (mtimeNs % 1_000_000_000n === 0n ? 2_500 : TICK);

const ageOf = (time: bigint): number => Math.abs(Date.now() - Number(time / 1_000_000n));

export const identityOf = (stats: BigIntStats): FileIdentity => ({
  inode: `${stats.dev}:${stats.ino}`,
  size: String(stats.size),
  modified: String(stats.mtimeNs),
});

export const sameIdentity = (one: FileIdentity, other: FileIdentity): boolean =>
  one.inode === other.inode && one.size === other.size && one.modified === other.modified;
