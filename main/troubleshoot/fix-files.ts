import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseProfileName } from '../../app/domain/parse-profile-name.ts';
import { assertNever, fail, ok, type Result } from '../../app/domain/result.ts';
import type { FileFix } from '../../app/troubleshoot/fix.ts';
import type { AwsFiles } from '../aws-files/aws-files.ts';
import { realPath } from '../aws-files/real-path.ts';
import { fileFaultOf, systemError } from '../files/file-fault.ts';

type CloseToOthers = Extract<FileFix, { kind: 'close-to-others' }>;

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
      return closeToOthers(fix, files.paths[fix.file], disk);
    default:
      return assertNever(fix);
  }
}

/**
 * Removes other users' permissions on an AWS file, or on its folder. Config and the folder stay readable, because they
 * have no credentials. Another user with write access to the folder could swap the file for a link between check and
 * change, so permissions are changed on the open file, and links are refused.
 */
async function closeToOthers({ file, what }: CloseToOthers, path: string, { open }: FixDisk): Promise<Result> {
  const isFile = what === 'file';
  const others = isFile && file === 'credentials' ? 0o077 : 0o022;
  try {
    const target = realPath(path);
    const flags = isFile ? (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0) : 0;
    const opened = await open(isFile ? target : dirname(target), constants.O_RDONLY | flags);
    try {
      const stats = await opened.stat();
      if (!stats.isFile() && !stats.isDirectory()) throw systemError('EISDIR');
      // With all other bits, such as a team folder's set-group-ID.
      if ((stats.mode & others) !== 0) await opened.chmod(stats.mode & 0o7777 & ~others);
    } finally {
      await opened.close();
    }
    return ok();
  } catch (error) {
    return fail({ kind: 'file-unwritable', file, path, fault: fileFaultOf(error) });
  }
}
