import { type ChangedFile, concerns, type FilesChange, fileChanges } from '../../app/aws-files/file-changes.ts';
import type { AwsFile } from '../../app/domain/aws-file.ts';
import { ok, type Result } from '../../app/domain/result.ts';
import { closeBase } from './base-file.ts';
import { type LockedFile, lockFiles, releaseFiles } from './lock-files.ts';
import { type FilePlace, type OwnFile, openOwnFile, placeOf } from './own-file.ts';
import type { OwnershipStore } from './ownership-store.ts';
import type { AwsFilePaths } from './paths.ts';
import { planWithProof } from './plan-with-proof.ts';
import { recoverFile } from './recover-file.ts';
import { type EditorOptions, type PlannedFile, writePlanned } from './write-planned.ts';

/**
 * Changes the AWS files: locks the files that the change affects, reads each once, plans all changes, and writes them only
 * if every plan succeeds. Fails as `planFile` and `writePlanned` do.
 */
export async function changeFiles(change: FilesChange, paths: AwsFilePaths, options: EditorOptions): Promise<Result> {
  const { ownership } = options;
  const places = fileChanges(change, paths)
    .map(changed => ({ changed, place: placeOf(changed.file, paths) }))
    .filter(({ changed, place }) => isConcerned(changed, place, ownership))
    .map(({ place }) => place);
  const locked = await lockFiles(places);
  const read = new Map<AwsFile, OwnFile & { readonly locked: LockedFile }>();
  try {
    for (const file of locked) {
      const recovered = await recoverFile(file, options);
      const opened = recovered.ok ? await openOwnFile(file, ownership) : recovered;
      if (!opened.ok) return opened;
      read.set(file.file, { ...opened.value, locked: file });
    }
    const planned = planAll(change, paths, read);
    if (!planned.ok) return planned;
    for (const file of planned.value) {
      const written = await writePlanned(file, { ...options, ...('after' in change && { after: change.after }) });
      if (!written.ok) return written;
    }
    return ok();
  } finally {
    for (const { base } of read.values()) closeBase(base);
    releaseFiles(locked);
  }
}

/** Plans the changes in write order. A file that can't be locked is a failure only if it needs a write. */
function planAll(
  change: FilesChange,
  paths: AwsFilePaths,
  files: ReadonlyMap<AwsFile, OwnFile & { readonly locked: LockedFile }>,
): Result<readonly PlannedFile[]> {
  const planned: PlannedFile[] = [];
  for (const changed of fileChanges(change, paths, files.get('config')?.state)) {
    const read = files.get(changed.file);
    if (read === undefined) continue;
    const plan = planWithProof(read.state, changed.change);
    if (!plan.ok) return plan;
    const { splices, record } = plan.value;
    if (splices.length === 0 && record.after === undefined) continue;
    if (!read.locked.lock.ok) return read.locked.lock;
    planned.push({ place: read.locked, change: changed.change, first: { read, plan: plan.value } });
  }
  return ok(planned);
}

// An unreadable record of Mai's sections is reported when the file is read.
function isConcerned(changed: ChangedFile, { target }: FilePlace, ownership: OwnershipStore): boolean {
  try {
    return concerns(changed, ownership.read(target).sections);
  } catch {
    return true;
  }
}
