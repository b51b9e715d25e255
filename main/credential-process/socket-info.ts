import { constants } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { KEY_BYTES } from '../credentials/encrypt.ts';

/** The socket or pipe of the running app, and the secret that authenticates both sides. New at each start. */
export type SocketInfo = { readonly address: string; readonly key: Buffer };

/** The file in Mai's data `folder` with the socket info of the running app. */
export const socketInfoFile = (folder: string): string => join(folder, 'socket-address');

export const formatSocketInfo = ({ address, key }: SocketInfo): string =>
  JSON.stringify({ address, key: key.toString('base64') });

/**
 * The socket info of the app that runs in this data folder. Undefined where none runs, and where the file, the socket
 * or its folder belongs to another user or is accessible to others. On Windows the profile folder's access control list
 * protects the file.
 */
export async function findSocketInfo(
  folder: string,
  platform: NodeJS.Platform = process.platform,
): Promise<SocketInfo | undefined> {
  const isWindows = platform === 'win32';
  try {
    const info = parseSocketInfo(await readPrivateFile(socketInfoFile(folder), isWindows));
    if (info === undefined || isWindows) return info;
    const [folderStats, socket] = await Promise.all([lstat(dirname(info.address)), lstat(info.address)]);
    return folderStats.isDirectory() && isPrivate(folderStats) && socket.isSocket() && isPrivate(socket)
      ? info
      : undefined;
  } catch {
    return undefined;
  }
}

async function readPrivateFile(path: string, isWindows: boolean): Promise<string> {
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
