// The version of the Mai on disk, which may no longer be the running one.
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { VERSION } from '../../app/updates/update-version.ts';

const LARGEST_HEADER = 4_000_000;
const LARGEST_MANIFEST = 200_000;

type Entry = { readonly files?: Readonly<Record<string, Entry>>; readonly offset?: string; readonly size?: number };

/**
 * The version in the `package.json` of an asar archive; undefined if it can't be read, as while it is being written. Format
 * (https://github.com/electron/asar#format): two pickles of Chromium, the first with the size of the second, which has the
 * header as JSON; offsets count from its end. In Electron `openFile` must be the one of `original-fs`: its own shows an
 * archive as a folder, and caches it by path.
 */
export async function installedVersion(archive: string, openFile: typeof open = open): Promise<string | undefined> {
  try {
    const file = await openFile(archive, constants.O_RDONLY);
    try {
      return await versionIn(file);
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}

async function versionIn(file: FileHandle): Promise<string | undefined> {
  const sizes = await bytesAt(file, 0, 16);
  const headerSize = sizes.readUInt32LE(4);
  const jsonSize = sizes.readUInt32LE(12);
  if (headerSize > LARGEST_HEADER || jsonSize > headerSize) return undefined;
  const header: Entry = JSON.parse((await bytesAt(file, 16, jsonSize)).toString('utf8'));
  const { offset, size = 0 } = header.files?.['package.json'] ?? {};
  if (offset === undefined || size > LARGEST_MANIFEST) return undefined;
  const manifest = await bytesAt(file, 8 + headerSize + Number(offset), size);
  const { version }: { readonly version?: unknown } = JSON.parse(manifest.toString('utf8'));
  return typeof version === 'string' && VERSION.test(version) ? version : undefined;
}

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead < length) throw new RangeError('The file ends early.');
  return buffer;
}
