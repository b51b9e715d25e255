import { lstat, rmdir, unlink } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { AwsFile } from '../../app/domain/aws-file.ts';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import { fileFaultOf } from '../files/file-fault.ts';
import { removeBackups } from './backups.ts';
import { identityOf, sameIdentity } from './base-file.ts';
import type { OwnershipStore } from './ownership-store.ts';
import type { AwsFilePaths } from './paths.ts';
import { realPath } from './real-path.ts';

/** Restores the AWS folder as it was before Mai, once Mai's sections are removed. Fails with `file-unwritable`. */
export async function forgetFiles(paths: AwsFilePaths, ownership: OwnershipStore): Promise<Result> {
  for (const file of ['credentials', 'config'] as const) {
    try {
      await forgetFile(paths, file, ownership);
    } catch (error) {
      return fail({ kind: 'file-unwritable', file, path: paths[file], fault: fileFaultOf(error) });
    }
  }
  return ok();
}

async function forgetFile(paths: AwsFilePaths, file: AwsFile, ownership: OwnershipStore): Promise<void> {
  const target = realPath(paths[file]);
  await removeBackups(target);
  const stats = await lstat(target, { bigint: true }).catch(() => undefined);
  const { lastWritten } = ownership.read(target);
  // Empty and unchanged since Mai's last write, so it is Mai's. The target of a link is the user's own and stays.
  const isMais = stats?.size === 0n && lastWritten !== undefined && sameIdentity(identityOf(stats), lastWritten);
  if (!isMais || target !== resolve(paths[file])) return;
  await unlink(target);
  await rmdir(dirname(target)).catch(() => undefined);
}
