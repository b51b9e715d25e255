import { constants } from 'node:fs';
import { access, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FolderFacts } from '../../app/troubleshoot/facts.ts';

/** The least free space for new credentials, in bytes: a file and its backup. */
const MIN_FREE_BYTES = 65_536;

/** Whether the folder of a file has free space and is writable. */
export async function folderFacts(file: string): Promise<FolderFacts> {
  const path = dirname(file);
  const space = await statfs(path).catch(() => undefined);
  const isWritable = await access(path, constants.W_OK).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code === 'ENOENT',
  );
  return { path, isFull: space !== undefined && space.bavail * space.bsize < MIN_FREE_BYTES, isWritable };
}
