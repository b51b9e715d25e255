import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/**
 * All of a file that may be another user's or another program's. Never waits: whoever opens a pipe waits until somebody writes
 * into it, and after four of them the whole program does. Reads no device, which may have no end, and no more than `most` bytes.
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
