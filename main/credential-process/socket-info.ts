import { constants } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { KEY_BYTES } from '../credentials/encrypt.ts';

/** How the running Mai is reached: its socket or pipe, and the secret by which both know each other. New at each start. */
export type SocketInfo = { readonly address: string; readonly key: Buffer };

/** Where a running Mai notes in its own `folder` how it is reached. */
export const socketInfoFile = (folder: string): string => join(folder, 'socket-address');

export const formatSocketInfo = ({ address, key }: SocketInfo): string =>
  JSON.stringify({ address, key: key.toString('base64') });

/**
 * How the Mai of this folder is reached; undefined where none runs, and where the note, the socket or its folder is another
 * user's or may be changed by others. On Windows the folder of the user's own settings keeps others from the note.
 */
export async function findSocketInfo(folder: string): Promise<SocketInfo | undefined> {
  try {
    const info = parseSocketInfo(await readPrivateFile(socketInfoFile(folder)));
    if (info === undefined || process.platform === 'win32') return info;
    const [folderStats, socket] = await Promise.all([lstat(dirname(info.address)), lstat(info.address)]);
    return folderStats.isDirectory() && isPrivate(folderStats) && socket.isSocket() && isPrivate(socket)
      ? info
      : undefined;
  } catch {
    return undefined;
  }
}

async function readPrivateFile(path: string): Promise<string> {
  const isWindows = process.platform === 'win32';
  const file = await open(path, isWindows ? 'r' : constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    return isWindows || isPrivate(await file.stat()) ? await file.readFile('utf8') : 'null';
  } finally {
    await file.close();
  }
}

function parseSocketInfo(text: string): SocketInfo | undefined {
  const { address, key } = (JSON.parse(text) ?? {}) as Partial<Record<string, unknown>>;
  if (typeof address !== 'string' || typeof key !== 'string') return undefined;
  const bytes = Buffer.from(key, 'base64');
  return bytes.length === KEY_BYTES ? { address, key: bytes } : undefined;
}

const isPrivate = ({ uid, mode }: { readonly uid: number; readonly mode: number }): boolean =>
  uid === process.getuid?.() && (mode & 0o077) === 0;
