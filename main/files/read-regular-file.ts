import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/**
 * Reads a file that may belong to another user or program. Never blocks: opening a FIFO waits for a writer, and four
 * such calls would block Node's thread pool. Reads no device, which may be endless, and no file larger than `maxBytes`.
 * Throws the operating system's errors.
 */
export async function readRegularFile(path: string, maxBytes: number): Promise<Buffer | 'not-a-file' | 'too-large'> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = await file.stat();
    if (!stats.isFile()) return 'not-a-file';
    return stats.size > maxBytes ? 'too-large' : await file.readFile();
  } finally {
    await file.close();
  }
}
