import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { replaceFile } from '../aws-files/replace-file.ts';
import { KEY_BYTES } from '../credentials/sealed-bytes.ts';
import { formatSocketNote, type SocketNote, socketNoteIn } from './socket-note.ts';

/** The longest path that every Unix takes for a socket, in bytes (macOS: 104 with the closing zero). */
const LONGEST = 100;

/** A place for a socket, and what takes away all that was made for it. */
export type SocketPlace = SocketNote & { readonly forget: () => void };

/**
 * A place for a socket that only this person reaches, noted in Mai's own `folder` for who looks for it: in a folder 0700
 * there, or where that makes too long a path in one of its own among the temporary files; on Windows a pipe with a name
 * that is another one at each start.
 */
export async function makeSocketPlace(folder: string, platform: NodeJS.Platform): Promise<SocketPlace> {
  const address =
    platform === 'win32' ? `\\\\.\\pipe\\mai-${randomBytes(16).toString('hex')}` : await socketPath(folder);
  const note = { address, key: randomBytes(KEY_BYTES) };
  const path = socketNoteIn(folder);
  await replaceFile(path, { bytes: Buffer.from(formatSocketNote(note)), mode: 0o600 });
  return {
    ...note,
    // At the very end of the process, which waits for nothing.
    forget() {
      rmSync(path, { force: true });
      if (platform !== 'win32') rmSync(dirname(address), { recursive: true, force: true });
    },
  };
}

async function socketPath(folder: string): Promise<string> {
  const own = join(folder, 'socket');
  const path = join(own, 'mai');
  if (Buffer.byteLength(path) > LONGEST)
    return join(await mkdtemp(join(process.env.XDG_RUNTIME_DIR ?? tmpdir(), 'mai-')), 'mai');
  await mkdir(own, { recursive: true, mode: 0o700 });
  await chmod(own, 0o700);
  // Only one Mai runs in a folder: what is there was left by one that was killed.
  await unlink(path).catch(() => undefined);
  return path;
}
