import { fail, ok, type Result } from '../../app/domain/result.ts';
import { fileFaultOf } from '../files/file-fault.ts';
import { clearTemporaryFiles } from '../files/replace-file.ts';
import { backUpForeignPart } from './backups.ts';
import { lateWrites } from './late-writes.ts';
import type { LockedFile } from './lock-files.ts';
import { type EditorOptions, writePlanned } from './write-planned.ts';

/**
 * Recovers a file whose lock was held by a killed process: removes its temporary files, and merges late writes. Fails as
 * `writePlanned` does.
 */
export async function recoverFile(locked: LockedFile, options: EditorOptions): Promise<Result> {
  const { file, path, target, lock } = locked;
  if (!lock.ok || !lock.value.afterCrash) return ok();
  try {
    await clearTemporaryFiles(target);
    const { latest, stray, forget } = lateWrites(target);
    const owned = options.ownership.read(target);
    for (const bytes of stray) await backUpForeignPart({ file, target, owned }, bytes, options.now());
    const merged =
      latest === undefined
        ? ok()
        : await writePlanned({ place: locked, change: { kind: 'profiles', edits: [] }, first: latest }, options);
    forget();
    return merged;
  } catch (error) {
    return fail({ kind: 'file-unwritable', file, path, fault: fileFaultOf(error) });
  }
}
