import { open, readlink } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { errorCode } from '../files/file-fault.ts';

/**
 * Whether a Mai runs with this data folder, also one that is still starting or just ending. Looks at Chromium's own lock
 * for single instances, without sending it anything: a socket, on Windows an open file.
 * https://source.chromium.org/chromium/chromium/src/+/main:chrome/browser/process_singleton_posix.cc
 */
export const isAppRunning = (folder: string, platform: NodeJS.Platform = process.platform): Promise<boolean> =>
  platform === 'win32' ? isHeld(join(folder, 'lockfile')) : listens(join(folder, 'SingletonSocket'));

/** The link leads to a short path: the one in the data folder may be too long for a socket. */
async function listens(link: string): Promise<boolean> {
  const path = await readlink(link).catch(() => undefined);
  if (path === undefined) return false;
  return new Promise(resolve => {
    const socket = connect(path);
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** Chromium opens the file without sharing it. */
async function isHeld(path: string): Promise<boolean> {
  try {
    await (await open(path, 'r')).close();
    return false;
  } catch (error) {
    return errorCode(error) !== 'ENOENT';
  }
}
