import type { FileHandle } from 'node:fs/promises';

/** In bytes. */
const PART = 64 * 1024;

/** All that an open file has, counted as it is read: a file can grow meanwhile, and those of /proc and of some FUSE file systems say that they are empty. */
export async function readHandle(file: FileHandle, maxBytes: number): Promise<Buffer | 'too-large'> {
  const { size } = await file.stat();
  if (size > maxBytes) return 'too-large';
  const parts: Buffer[] = [];
  let length = 0;
  // In one part if it says the truth, and a last one that is empty.
  for (let next = size === 0 ? PART : size; ; next = PART) {
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(Math.min(next, maxBytes + 1)), 0);
    if (bytesRead === 0) return Buffer.concat(parts);
    length += bytesRead;
    if (length > maxBytes) return 'too-large';
    parts.push(buffer.subarray(0, bytesRead));
  }
}
