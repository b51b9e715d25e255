import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';

const isRoot = process.getuid?.() === 0;

/** Makes a folder immutable, for root too where possible. Returns the function that undoes it. */
export function forbidChanges(folder: string): (() => void) | undefined {
  if (!isRoot) {
    chmodSync(folder, 0o500);
    return () => chmodSync(folder, 0o700);
  }
  return tries('chattr', '+i', folder) ? () => void tries('chattr', '-i', folder) : undefined;
}

/** Mounts a small file system on a folder. Needs root and the right to mount. */
export type SmallDisk = { setReadOnly(readOnly: boolean): void; unmount(): void };

export function mountSmallDisk(folder: string, kilobytes: number): SmallDisk | undefined {
  mkdirSync(folder, { recursive: true });
  if (!isRoot || !tries('mount', '-t', 'tmpfs', '-o', `size=${kilobytes}k,mode=700`, 'tmpfs', folder)) return undefined;
  return {
    setReadOnly: readOnly => void tries('mount', '-o', `remount,${readOnly ? 'ro' : 'rw'}`, folder),
    unmount: () => void tries('umount', folder),
  };
}

function tries(program: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
