import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import { fileFaultOf } from '../files/file-fault.ts';
import { type Held, takeLock } from './file-lock.ts';
import type { FilePlace } from './own-file.ts';

export type LockedFile = FilePlace & {
  /** Needed to write, not to read. Failures: `file-unwritable`, `file-busy`. */
  readonly lock: Result<Held>;
};

/** Locks the files in the order of their paths, the same for every process, to prevent deadlocks. */
export async function lockFiles(places: readonly FilePlace[]): Promise<readonly LockedFile[]> {
  const locked: LockedFile[] = [];
  for (const place of places.toSorted((one, other) => (one.target < other.target ? -1 : 1))) {
    // Both environment variables may name the same file.
    const lock = locked.find(({ target }) => target === place.target)?.lock ?? (await lockOf(place));
    locked.push({ ...place, lock });
  }
  return locked;
}

export function releaseFiles(files: readonly LockedFile[]): void {
  for (const lock of new Set(files.map(file => file.lock))) if (lock.ok) lock.value.release();
}

async function lockOf({ file, path, target }: FilePlace): Promise<Result<Held>> {
  try {
    // The folder of a link's target is the user's own, so it is not created.
    if (target === resolve(path)) mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
    const lock = await takeLock(target);
    return lock === undefined ? fail({ kind: 'file-busy', file, path }) : ok(lock);
  } catch (error) {
    return fail({ kind: 'file-unwritable', file, path, fault: fileFaultOf(error) });
  }
}
