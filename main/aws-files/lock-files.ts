import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { AwsFile } from '../../app/domain/aws-file.ts';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import { fileFaultOf } from './file-fault.ts';
import { type Held, takeLock } from './file-lock.ts';
import { realPath } from './real-path.ts';

export type LockedFile = {
  readonly file: AwsFile;
  /** As the person or the environment names it. */
  readonly path: string;
  /** Where its links lead. */
  readonly target: string;
  /** The file can be read without it, and not be written: `file-unwritable` or `file-busy`. */
  readonly lock: Result<Held>;
};

/** Locks the files, in an order that is the same for each Mai, so that two never wait for each other. */
export async function lockFiles(
  files: readonly AwsFile[],
  paths: Readonly<Record<AwsFile, string>>,
): Promise<readonly LockedFile[]> {
  const locked: LockedFile[] = [];
  const found = files.map(file => ({ file, path: paths[file], target: targetOf(paths[file]) }));
  for (const { file, path, target } of found.toSorted((one, other) => (one.target < other.target ? -1 : 1))) {
    // The variables for the two files may name the same one.
    const lock = locked.find(other => other.target === target)?.lock ?? (await lockOf(file, path, target));
    locked.push({ file, path, target, lock });
  }
  return locked;
}

export function releaseFiles(files: readonly LockedFile[]): void {
  for (const lock of new Set(files.map(file => file.lock))) if (lock.ok) lock.value.release();
}

// What is wrong with a link shows when the file is read.
function targetOf(path: string): string {
  try {
    return realPath(path);
  } catch {
    return resolve(path);
  }
}

async function lockOf(file: AwsFile, path: string, target: string): Promise<Result<Held>> {
  try {
    // Where a link leads is the person's own arrangement: only the plain place is made.
    if (target === resolve(path)) mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
    const lock = await takeLock(target);
    return lock === undefined ? fail({ kind: 'file-busy', file, path }) : ok(lock);
  } catch (error) {
    return fail({ kind: 'file-unwritable', file, path, fault: fileFaultOf(error) });
  }
}
