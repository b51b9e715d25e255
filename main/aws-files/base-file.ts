// Small steps are made without going to another thread and back, which would take longer than they do: only what may take long
// on a sound disk, fsync and writing, is asynchronous.
import { type BigIntStats, closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode, systemError } from '../files/file-fault.ts';

/** What tells one state of a file from another without reading it. */
export type FileIdentity = { readonly inode: string; readonly size: string; readonly modified: string };

/** The file that an edit starts from. It stays open, so that what other programs write into it is seen even after it was replaced. */
export type BaseFile =
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'present';
      readonly bytes: Buffer;
      readonly identity: FileIdentity;
      /** ctime, in nanoseconds. Unlike the mtime in `identity` no program can set it. */
      readonly changed: bigint;
      /** Only its content tells it from a later state: it was written so shortly before that both could bear the same time. */
      readonly isFresh: boolean;
      /** Empty because Mai left it so, and not because another program is about to fill it. */
      readonly isLeftEmpty: boolean;
      readonly mode: number;
      readonly owner: { readonly user: number; readonly group: number };
      /** Missing on Windows, where a file that is open can't be replaced. */
      readonly descriptor?: number;
    };

/** A program that rewrites a file in place empties it first: an empty file may be about to be filled. */
const FILLING = { tries: 20, milliseconds: 5 } as const;

/** A little longer than a tick of the kernel. */
const SETTLING = { tries: 3, milliseconds: 5 } as const;

/**
 * Opens and reads a file without ever blocking on a pipe. Waits for an empty file to be filled, unless it is as Mai left it
 * (`left`), and for a file that was written in this tick of the kernel's clock, so that its times tell it from a later version.
 * Throws EISDIR if it is not a file. The caller closes it with `closeBase`.
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
 * Whether the path still leads to the same file with the same content. Synchronous, so that a rename can follow immediately.
 * Compares times only, which is safe because `readBase` waited a tick; on a disk that keeps whole seconds, `writtenSince`
 * compares the content.
 */
export function isUnchanged(path: string, base: BaseFile): boolean {
  // Opened rather than only stat'ed: a network file system asks its server for new times when a file is opened (close-to-open
  // consistency, https://man7.org/linux/man-pages/man5/nfs.5.html).
  const descriptor = openIfThere(path);
  if (base.kind === 'absent' || descriptor === undefined) {
    if (descriptor !== undefined) closeSync(descriptor);
    return base.kind === 'absent' && descriptor === undefined;
  }
  try {
    const now = fstatSync(descriptor, { bigint: true });
    if (!sameIdentity(identityOf(now), base.identity) || now.ctimeNs !== base.changed) return false;
    // On Windows the old file is not kept open, so this is the last chance to compare its content.
    const isLastLook = base.descriptor === undefined && base.isFresh;
    return !isLastLook || readFileSync(descriptor).equals(base.bytes);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * What another program wrote into the file since it was read, though it was replaced meanwhile; undefined for nothing. A
 * program that rewrites a file in place empties it as it opens it, so a look right after the rename misses none of those.
 * The content of a file of ordinary size has to be read: the rename itself changes ctime, and a program can set mtime.
 */
export async function writtenSince(base: BaseFile): Promise<Buffer | undefined> {
  if (base.kind === 'absent' || base.descriptor === undefined) return undefined;
  const now = fstatSync(base.descriptor, { bigint: true });
  if ((!base.isFresh || base.isLeftEmpty) && sameIdentity(identityOf(now), base.identity)) return undefined;
  const bytes = readAll(base.descriptor, await filled(base.descriptor));
  return bytes.length === 0 || bytes.equals(base.bytes) ? undefined : bytes;
}

// Waits until an open file is not empty, for at most a tenth of a second.
async function filled(descriptor: number, left?: FileIdentity): Promise<BigIntStats> {
  for (let tries = 0; ; tries += 1) {
    const stats = fstatSync(descriptor, { bigint: true });
    if (stats.size > 0n || isLeftEmpty(stats, left) || tries === FILLING.tries) return stats;
    await pause(FILLING.milliseconds);
  }
}

// Waits until the file's times are older than a tick, for at most a few milliseconds.
async function settled(descriptor: number, left: FileIdentity | undefined): Promise<BigIntStats> {
  for (let tries = 0; ; tries += 1) {
    const stats = fstatSync(descriptor, { bigint: true });
    if (isSettled(stats, left) || tries === SETTLING.tries) return stats;
    await pause(SETTLING.milliseconds);
  }
}

// Linux gives a file another time whenever it is emptied, even if it was empty; the other systems may not.
const isLeftEmpty = (stats: BigIntStats, left: FileIdentity | undefined): boolean =>
  process.platform === 'linux' &&
  stats.size === 0n &&
  left !== undefined &&
  sameIdentity(identityOf(stats), left) &&
  !isOfThisTick(stats);

// From the start, wherever it stands; to the end, even if the file grew since its size was asked.
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

/** Comparing the content of a file of ordinary size costs nothing, so that its times need not be believed. */
const SMALL = 262_144n;

/** Milliseconds: as coarse as the kernel's clock for files. */
const TICK = 11;

// For a file as Mai left it mtime is enough: its ctime is that of Mai's rename.
const isSettled = (stats: BigIntStats, left: FileIdentity | undefined): boolean =>
  ageOf(stats.mtimeNs) >= TICK &&
  (ageOf(stats.ctimeNs) >= TICK || (left !== undefined && sameIdentity(identityOf(stats), left)));

// A file system that keeps whole seconds (FAT: two) has a longer tick.
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
