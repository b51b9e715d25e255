import { constants, type Stats } from 'node:fs';
import { open } from 'node:fs/promises';
import { readHandle } from './read-handle.ts';

/**
 * Reads a file that only this user may write, so that its content is the user's own word. Never blocks on a FIFO, reads no device,
 * and no more than `maxBytes`. Throws the operating system's errors. On Windows the profile folder's permissions
 * protect it.
 */
export async function readOwnFile(path: string, maxBytes: number): Promise<Buffer | 'not-own' | 'too-large'> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = await file.stat();
    const isOwn = isOfThisUser(stats) && (process.platform === 'win32' || (stats.mode & 0o022) === 0);
    return stats.isFile() && isOwn ? await readHandle(file, maxBytes) : 'not-own';
  } finally {
    await file.close();
  }
}

/** Whether a file belongs to the user that Mai runs as. Windows tells no owner here. */
export const isOfThisUser = ({ uid }: Pick<Stats, 'uid'>): boolean =>
  process.platform === 'win32' || uid === process.geteuid?.();
