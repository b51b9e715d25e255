import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/**
 * All of a file that may be another user's or another program's. Never waits: whoever opens a pipe waits until somebody writes
 * into it, and after four of them the whole program does. Reads no device, which may have no end, and no more than `most` bytes.
 * Throws the operating system's errors.
 */
export async function readPlainFile(path: string, most: number): Promise<Buffer | 'not-a-file' | 'too-large'> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const about = await file.stat();
    if (!about.isFile()) return 'not-a-file';
    return about.size > most ? 'too-large' : await file.readFile();
  } finally {
    await file.close();
  }
}
