import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { chmod, lstat, mkdir, mkdtemp, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import type { UpdatePackage } from '../../app/updates/update-list.ts';
import type { DownloadedPackage } from '../../app/updates/updates-port.ts';
import type { Fetch } from '../aws/sdk-request-handler.ts';
import { errorCode, fileFaultOf, systemError } from '../files/file-fault.ts';
import { type FetchLimits, fetchLimited } from './fetch-limited.ts';

type Times = Pick<FetchLimits, 'idle' | 'overall'>;

/** A minute without a byte, and two hours for a slow line. */
const TIMES: Times = { idle: 60_000, overall: 2 * 3_600_000 };

/** Names by kind, never from an address. */
const NAMES: Readonly<Partial<Record<UpdatePackage['kind'], string>>> = { nsis: 'MaiSetup.exe', zip: 'Mai.zip' };

/**
 * Downloads a package into a new folder below `folder`, which only this person can enter. Its size is limited while it comes, and its
 * hash is taken of what is written. Whatever else was there is removed.
 */
export async function downloadPackage(
  fetch: Fetch,
  folder: string,
  version: string,
  wanted: UpdatePackage,
  times = TIMES,
): Promise<Result<DownloadedPackage>> {
  const { address, size, sha512, kind } = wanted;
  let own: string | undefined;
  try {
    own = await newFolder(folder);
    const path = join(own, NAMES[kind] ?? 'package');
    // Programs run from it: no other user may write to it, and nothing may have been there.
    const file = await open(path, 'wx', 0o700);
    const hash = createHash('sha512');
    let length = 0;
    let fault: Awaited<ReturnType<typeof fetchLimited>>;
    try {
      fault = await fetchLimited(fetch, address, { bytes: size, ...times }, async part => {
        length += part.length;
        hash.update(part);
        await file.writeFile(part);
      });
      await file.sync();
    } finally {
      await file.close();
    }
    const refusal = refusalOf(fault, length === size, hash.digest('base64') === sha512);
    if (refusal === undefined) return ok({ version, package: wanted, path });
    await clearDownloads(own);
    return refusal === 'network' || refusal === 'timeout' || refusal === 'answer'
      ? fail({ kind: 'update-unreachable', host: new URL(address).hostname, reason: refusal })
      : fail({ kind: 'update-file-refused', version, reason: refusal });
  } catch (error) {
    // Beside it there may be a newer download.
    if (own !== undefined) await clearDownloads(own);
    return fail({ kind: 'update-unsaved', fault: fileFaultOf(error) });
  }
}

function refusalOf(fault: Awaited<ReturnType<typeof fetchLimited>>, isWhole: boolean, isSame: boolean) {
  if (fault === 'too-large') return 'size';
  if (fault !== undefined) return fault;
  if (!isWhole) return 'size';
  return isSame ? undefined : 'content';
}

/** Whether the file is still exactly the one of the signed list. Follows no link, and waits for no writer of a pipe. Call it right before the file is used. */
export async function isStillRight({ path, package: wanted }: DownloadedPackage): Promise<boolean> {
  try {
    const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    try {
      const stats = await file.stat();
      if (!stats.isFile() || stats.size !== wanted.size) return false;
      const hash = createHash('sha512');
      for await (const part of file.createReadStream({ autoClose: false })) hash.update(part);
      return hash.digest('base64') === wanted.sha512;
    } finally {
      await file.close();
    }
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return false;
  }
}

/** Removes earlier downloads. What is in use stays. */
export const clearDownloads = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true }).catch(() => undefined);

async function newFolder(folder: string): Promise<string> {
  await clearDownloads(folder);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (!(await lstat(folder)).isDirectory()) throw systemError('EACCES');
  // Fails in a folder of another user.
  await chmod(folder, 0o700);
  return mkdtemp(join(folder, 'package-'));
}
