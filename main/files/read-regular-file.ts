import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { readHandle } from './read-handle.ts';

/**
 * Reads a file that may belong to another user or program. Never blocks: opening a FIFO waits for a writer, and four
 * such calls would block Node's thread pool. Reads no device, which may be endless, and no more than `maxBytes`, whatever size a file says it has.
 * Throws the operating system's errors.
 */
export async function readRegularFile(path: string, maxBytes: number): Promise<Buffer | 'not-a-file' | 'too-large'> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    return (await file.stat()).isFile() ? await readHandle(file, maxBytes) : 'not-a-file';
  } finally {
    await file.close();
  }
}
