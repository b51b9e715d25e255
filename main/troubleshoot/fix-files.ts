import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { AwsFile } from '../../app/domain/aws-file.ts';
import { parseProfileName } from '../../app/domain/parse-profile-name.ts';
import { assertNever, fail, ok, type Result } from '../../app/domain/result.ts';
import type { FileFix } from '../../app/troubleshoot/fix.ts';
import type { AwsFiles } from '../aws-files/aws-files.ts';
import { realPath } from '../aws-files/real-path.ts';
import { fileFaultOf, systemError } from '../files/file-fault.ts';

/** The file system calls in use. */
export type FixDisk = { readonly open: typeof open };

/** Applies a one-click fix to an AWS file. */
export async function fixFiles(files: AwsFiles, fix: FileFix, disk: FixDisk = { open }): Promise<Result> {
  switch (fix.kind) {
    case 'clear-keys': {
      const profile = parseProfileName(fix.profile);
      return profile.ok
        ? files.changeKeys(fix.file, {
            profile: profile.value,
            clear: fix.keys,
            ...(fix.keyId !== undefined && { keyId: fix.keyId }),
          })
        : fail({ kind: 'edit-refused', file: fix.file, path: files.paths[fix.file] });
    }
    case 'set-region':
      return files.changeKeys('config', { profile: fix.profile, set: { region: fix.region } });
    case 'remove-mark':
      return files.removeByteOrderMark(fix.file);
    case 'close-to-others':
      return closeToOthers(fix.file, files.paths[fix.file], disk);
    default:
      return assertNever(fix);
  }
}

/**
 * Removes other users' permissions on an AWS file and its folder. Config and the folder stay readable, because they
 * have no credentials. Another user with write access to the folder could swap the file for a link between check and
 * change, so permissions are changed on the open file, and links are refused.
 */
async function closeToOthers(file: AwsFile, path: string, { open }: FixDisk): Promise<Result> {
  const restrict = async (of: string, flags: number, allowed: number): Promise<void> => {
    const opened = await open(of, constants.O_RDONLY | flags);
    try {
      const stats = await opened.stat();
      if (!stats.isFile() && !stats.isDirectory()) throw systemError('EISDIR');
      if ((stats.mode & 0o777 & ~allowed) !== 0) await opened.chmod(stats.mode & allowed);
    } finally {
      await opened.close();
    }
  };
  try {
    const target = realPath(path);
    const flags = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
    await restrict(target, flags, file === 'credentials' ? 0o700 : 0o755);
    await restrict(dirname(target), 0, 0o755);
    return ok();
  } catch (error) {
    return fail({ kind: 'file-unwritable', file, path, fault: fileFaultOf(error) });
  }
}
