import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a running Mai notes in its own `folder` the address of its socket. */
export const socketNoteIn = (folder: string): string => join(folder, 'socket-address');

/** Where the Mai of this folder listens, or listened last; undefined where none ever did. */
export const findSocketAddress = (folder: string): Promise<string | undefined> =>
  readFile(socketNoteIn(folder), 'utf8').catch(() => undefined);
