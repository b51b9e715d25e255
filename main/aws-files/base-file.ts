// Small steps are made without going to another thread and back, which would take longer than they do: only what may take long
// on a sound disk, fsync and writing, is asynchronous.
import { type BigIntStats, closeSync, constants, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
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
      /** Empty because Mai left it so, and not because another program is about to fill it. */
      readonly isLeftEmpty: boolean;
      readonly mode: number;
      readonly owner: { readonly user: number; readonly group: number };
      /** Missing on Windows, where a file that is open can't be replaced. */
      readonly descriptor?: number;
    };

/** A program that rewrites a file in place empties it first: an empty file may be about to be filled. */
const FILLING = { tries: 20, milliseconds: 5 } as const;

/**
 * Opens and reads a file, never waiting on a pipe, nor for anybody where it is as Mai left it: `left`. Throws EISDIR for what is
 * no file. To be closed by `closeBase`.
 */
export async function readBase(path: string, left?: FileIdentity): Promise<BaseFile> {
  const descriptor = openIfThere(path);
  if (descriptor === undefined) return { kind: 'absent' };
  let isKept = false;
  try {
    if (!fstatSync(descriptor).isFile()) throw systemError('EISDIR');
    const { bytes, stats } = await readFilled(descriptor, left);
    isKept = process.platform !== 'win32';
    return {
      kind: 'present',
      bytes,
      identity: identityOf(stats),
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

function openIfThere(path: string): number | undefined {
  try {
    return openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

export function closeBase(base: BaseFile): void {
  if (base.kind === 'present' && base.descriptor !== undefined) closeSync(base.descriptor);
}

/**
 * What another program wrote into the file since it was read, though it was replaced meanwhile; undefined for nothing. A
 * program that rewrites a file in place empties it as it opens it, so a look right after the rename misses none of those.
 */
export async function writtenSince(base: BaseFile): Promise<Buffer | undefined> {
  if (base.kind === 'absent' || base.descriptor === undefined) return undefined;
  const now = fstatSync(base.descriptor, { bigint: true });
  if ((!base.isFresh || base.isLeftEmpty) && sameIdentity(identityOf(now), base.identity)) return undefined;
  const { bytes } = await readFilled(base.descriptor);
  return bytes.length === 0 || bytes.equals(base.bytes) ? undefined : bytes;
}

// The content of an open file once it is not empty, or empty after a tenth of a second.
async function readFilled(
  descriptor: number,
  left?: FileIdentity,
): Promise<{ readonly bytes: Buffer; readonly stats: BigIntStats }> {
  for (let tries = 0; ; tries += 1) {
    const stats = fstatSync(descriptor, { bigint: true });
    if (stats.size > 0n || isLeftEmpty(stats, left) || tries === FILLING.tries)
      return { bytes: readAll(descriptor, Number(stats.size)), stats };
    await pause(FILLING.milliseconds);
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
function readAll(descriptor: number, size: number): Buffer {
  let buffer = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (;;) {
    const count = readSync(descriptor, buffer, length, buffer.length - length, length);
    if (count === 0) return buffer.subarray(0, length);
    length += count;
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

const isOfThisTick = (stats: BigIntStats): boolean => Math.abs(Date.now() - Number(stats.mtimeMs)) < tickOf(stats);

// How coarse a file's time is, in milliseconds: a tick of the kernel, or two seconds where the file system keeps whole seconds.
const tickOf = (stats: BigIntStats): number => (stats.mtimeNs % 1_000_000_000n === 0n ? 2_500 : 11);

export const identityOf = (stats: BigIntStats): FileIdentity => ({
  inode: `${stats.dev}:${stats.ino}`,
  size: String(stats.size),
  modified: String(stats.mtimeNs),
});

export const sameIdentity = (one: FileIdentity, other: FileIdentity): boolean =>
  one.inode === other.inode && one.size === other.size && one.modified === other.modified;
