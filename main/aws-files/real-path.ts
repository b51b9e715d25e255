import { lstat, readlink } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { errorCode, systemError } from './file-fault.ts';

/** As many as Linux follows. */
const LINKS = 40;

/**
 * The file that a path leads to through symbolic links, so that a link stays a link when the file is replaced. The file
 * itself may be missing. Throws ELOOP where links lead in a circle.
 */
export async function realPath(path: string): Promise<string> {
  let at = resolve(path);
  for (let followed = 0; followed < LINKS; followed += 1) {
    const target = await linkTarget(at);
    if (target === undefined) return at;
    at = resolve(dirname(at), target);
  }
  throw systemError('ELOOP');
}

async function linkTarget(path: string): Promise<string | undefined> {
  try {
    return (await lstat(path)).isSymbolicLink() ? await readlink(path) : undefined;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
