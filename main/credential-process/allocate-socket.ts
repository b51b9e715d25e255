import { randomBytes } from 'node:crypto';
import { rmdirSync, rmSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { KEY_BYTES } from '../credentials/encrypt.ts';
import { replaceFile } from '../files/replace-file.ts';
import { formatSocketInfo, type SocketInfo, socketInfoFile } from './socket-info.ts';

/**
 * The longest socket path that every Unix accepts, in bytes: macOS has 104 with the terminating zero, Linux 108
 * (https://man7.org/linux/man-pages/man7/unix.7.html).
 */
const MAX_PATH_BYTES = 100;

/** A socket's path or pipe, and its key. */
export type AllocatedSocket = SocketInfo & {
  /** Writes the socket info to Mai's data folder, once the socket can be reached: a tool that finds it there calls at once. */
  publish(): Promise<void>;
  /** Removes all of it. */
  release(): void;
};

/**
 * Allocates a socket that only this user can reach. On Unix it is in a folder 0700 in Mai's data `folder`, or in a temporary one
 * where the path would be too long. On Windows it is a pipe with a new name at each start.
 */
export async function allocateSocket(folder: string, platform: NodeJS.Platform): Promise<AllocatedSocket> {
  const address =
    platform === 'win32' ? `\\\\.\\pipe\\mai-${randomBytes(16).toString('hex')}` : await socketPath(folder);
  const info = { address, key: randomBytes(KEY_BYTES) };
  const path = socketInfoFile(folder);
  // Only one instance runs per data folder, so existing info is a leftover of a killed one, as an existing socket is. A file that
  // another program holds open is replaced later.
  await rm(path, { force: true }).catch(() => undefined);
  return {
    ...info,
    publish: () => replaceFile(path, { bytes: Buffer.from(formatSocketInfo(info)), mode: 0o600 }),
    // Synchronous: called as the process ends.
    release() {
      rmSync(path, { force: true });
      if (platform !== 'win32') removeSocket(address);
    },
  };
}

/** Removes the socket and its folder, unless the folder has other files. */
function removeSocket(address: string): void {
  rmSync(address, { force: true });
  try {
    rmdirSync(dirname(address));
  } catch {
    // Missing already, or not empty.
  }
}

async function socketPath(folder: string): Promise<string> {
  const socketFolder = join(folder, 'socket');
  const path = join(socketFolder, 'mai');
  if (Buffer.byteLength(path) > MAX_PATH_BYTES)
    return join(await mkdtemp(join(process.env.XDG_RUNTIME_DIR ?? tmpdir(), 'mai-')), 'mai');
  await mkdir(socketFolder, { recursive: true, mode: 0o700 });
  await chmod(socketFolder, 0o700);
  await rm(path, { force: true });
  return path;
}
