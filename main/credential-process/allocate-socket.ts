import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { replaceFile } from '../aws-files/replace-file.ts';
import { KEY_BYTES } from '../credentials/encrypt.ts';
import { formatSocketInfo, type SocketInfo, socketInfoFile } from './socket-info.ts';

/** The longest path that every Unix takes for a socket, in bytes (macOS: 104 with the closing zero). */
const MAX_PATH_BYTES = 100;

/** A place for a socket, and what takes away all that was made for it. */
export type AllocatedSocket = SocketInfo & { readonly release: () => void };

/**
 * A place for a socket that only this person reaches, noted in Mai's own `folder` for who looks for it: in a folder 0700
 * there, or where that makes too long a path in one of its own among the temporary files; on Windows a pipe with a name
 * that is another one at each start.
 */
export async function allocateSocket(folder: string, platform: NodeJS.Platform): Promise<AllocatedSocket> {
  const address =
    platform === 'win32' ? `\\\\.\\pipe\\mai-${randomBytes(16).toString('hex')}` : await socketPath(folder);
  const info = { address, key: randomBytes(KEY_BYTES) };
  const path = socketInfoFile(folder);
  await replaceFile(path, { bytes: Buffer.from(formatSocketInfo(info)), mode: 0o600 });
  return {
    ...info,
    // At the very end of the process, which waits for nothing.
    release() {
      rmSync(path, { force: true });
      if (platform !== 'win32') rmSync(dirname(address), { recursive: true, force: true });
    },
  };
}

async function socketPath(folder: string): Promise<string> {
  const socketFolder = join(folder, 'socket');
  const path = join(socketFolder, 'mai');
  if (Buffer.byteLength(path) > MAX_PATH_BYTES)
    return join(await mkdtemp(join(process.env.XDG_RUNTIME_DIR ?? tmpdir(), 'mai-')), 'mai');
  await mkdir(socketFolder, { recursive: true, mode: 0o700 });
  await chmod(socketFolder, 0o700);
  // Only one Mai runs in a folder: what is there was left by one that was killed.
  await unlink(path).catch(() => undefined);
  return path;
}
