import { readlink, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { instant } from '../../app/domain/instant.ts';
import type { FileFacts } from '../../app/troubleshoot/facts.ts';
import type { OwnershipStore } from '../aws-files/ownership-store.ts';
import { realPath } from '../aws-files/real-path.ts';
import { errorCode, fileFaultOf } from '../files/file-fault.ts';
import { readRegularFile } from '../files/read-regular-file.ts';
import { networkDiskOf } from './network-disk.ts';

/** A larger file is no AWS file. Node can't make a string of half a gigabyte. Bytes. */
const MAX_BYTES = 100_000_000;
const FAULTS = { 'not-a-file': 'not-a-file', 'too-large': 'other' } as const;

/** The facts about one of the AWS files. */
export async function fileFacts(
  path: string,
  ownership: OwnershipStore,
  platform: NodeJS.Platform = process.platform,
): Promise<FileFacts> {
  try {
    const target = realPath(path);
    const [bytes, stats, folder] = await Promise.all([
      readRegularFile(target, MAX_BYTES),
      stat(target),
      stat(dirname(target)),
    ]);
    if (typeof bytes === 'string') return { kind: 'unreadable', path, fault: FAULTS[bytes] };
    if (bytes.includes(0)) return { kind: 'unreadable', path, fault: 'not-text' };
    const network = await networkDiskOf(target, platform);
    const hasModes = platform !== 'win32';
    return {
      kind: 'present',
      path,
      text: bytes.toString('latin1'),
      ...(hasModes && { mode: stats.mode & 0o777, folderMode: folder.mode & 0o777 }),
      isOwn: !hasModes || stats.uid === process.getuid?.(),
      isFolderOwn: !hasModes || folder.uid === process.getuid?.(),
      modifiedAt: instant(Math.round(stats.mtimeMs)),
      ...(network !== undefined && { network }),
      owned: ownership.read(target).sections,
    };
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') return { kind: 'unreadable', path, fault: fileFaultOf(error) };
    const link = await readlink(path).catch(() => undefined);
    return { kind: 'missing', path, ...(link !== undefined && { link }) };
  }
}
