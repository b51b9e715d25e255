import { mkdtempSync, readdirSync, readlinkSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { vi } from 'vitest';
import { type BaseFile, identityOf, readBase } from '../aws-files/base-file.ts';

export function emptyFile() {
  const path = join(mkdtempSync(join(tmpdir(), 'mai-base-')), 'credentials');
  writeFileSync(path, '');
  utimesSync(path, 0, 1.5);
  return { path, left: identityOf(statSync(path, { bigint: true })) };
}

export const bytesOf = (base: BaseFile): string | undefined =>
  base.kind === 'present' ? base.bytes.toString() : undefined;

export async function presentBase(path: string): Promise<Extract<BaseFile, { kind: 'present' }>> {
  const base = await readBase(path);
  if (base.kind === 'absent') throw new Error('no file');
  return base;
}

export const openFiles = (): number => readdirSync('/proc/self/fd').length;

/** Whether this process has the file open. */
export const isOpen = (path: string): boolean =>
  readdirSync('/proc/self/fd').some(descriptor => {
    try {
      return readlinkSync(`/proc/self/fd/${descriptor}`) === path;
    } catch {
      // The one that listed them is closed.
      return false;
    }
  });

/** On Windows an open file can’t be replaced, so Mai closes it, and no other program can have it open at that moment. */
export const closesBase = process.platform === 'win32';

/** Runs `read` at the moment of the file’s last change, by the clock that Mai sees. */
export async function justWritten<T>(path: string, read: () => Promise<T>): Promise<T> {
  const clock = vi.spyOn(Date, 'now').mockReturnValue(Math.floor(statSync(path).ctimeMs));
  try {
    return await read();
  } finally {
    clock.mockRestore();
  }
}

export const atOnce = async <T>(reading: Promise<T>): Promise<T | 'waits'> =>
  Promise.race([reading, turn('waits' as const)]);

/** A file of this text, last written an hour ago. */
export function file(text: string | Buffer, hoursAgo = 1) {
  const path = join(mkdtempSync(join(tmpdir(), 'mai-base-')), 'credentials');
  writeFileSync(path, text, { mode: 0o600 });
  age(path, hoursAgo);
  return path;
}
export function age(path: string, hoursAgo = 1): void {
  const then = Date.now() / 1_000 - hoursAgo * 3_600 + 0.123;
  utimesSync(path, then, then);
}
export const LARGE = 262_144;
