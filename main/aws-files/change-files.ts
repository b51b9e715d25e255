import { concerns, type FilesChange, fileChanges } from '../../app/aws-files/file-changes.ts';
import type { AwsFile } from '../../app/domain/aws-file.ts';
import { ok, type Result } from '../../app/domain/result.ts';
import { closeBase } from './base-file.ts';
import { lockFiles, releaseFiles } from './lock-files.ts';
import { ownedSections } from './own-file.ts';
import type { AwsFilePaths } from './paths.ts';
import { planWithProof, type ReadFile, readLocked } from './read-locked.ts';
import { recoverLocked } from './recover-locked.ts';
import { type EditorOptions, type PlannedFile, writePlanned } from './write-planned.ts';

/**
 * Changes the AWS files: locks those that the change concerns, reads each once, plans what is to become of each, and writes them
 * only if nothing of it is refused. Fails as `planFile` and `writePlanned` do.
 */
export async function changeFiles(change: FilesChange, paths: AwsFilePaths, options: EditorOptions): Promise<Result> {
  const { ownership } = options;
  const files = fileChanges(change, paths)
    .filter(changed => concerns(changed, ownedSections(paths[changed.file], ownership)))
    .map(({ file }) => file);
  const locked = await lockFiles(files, paths);
  const read = new Map<AwsFile, ReadFile>();
  try {
    for (const file of locked) {
      const recovered = await recoverLocked(file, options);
      const found = recovered.ok ? await readLocked(file, ownership) : recovered;
      if (!found.ok) return found;
      read.set(file.file, found.value);
    }
    const planned = planAll(change, paths, read);
    if (!planned.ok) return planned;
    for (const file of planned.value) {
      const written = await writePlanned(file, options);
      if (!written.ok) return written;
    }
    return ok();
  } finally {
    for (const { base } of read.values()) closeBase(base);
    releaseFiles(locked);
  }
}

/** All that is to be written, in that order. A file that can't be locked is no failure where nothing is to be written to it. */
function planAll(
  change: FilesChange,
  paths: AwsFilePaths,
  files: ReadonlyMap<AwsFile, ReadFile>,
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
    planned.push({ locked: read.locked, change: changed.change, first: { read, plan: plan.value } });
  }
  return ok(planned);
}
