import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FileMend } from '../../app/check-up/findings.ts';
import type { AwsFile } from '../../app/domain/aws-file.ts';
import { parseProfileName } from '../../app/domain/parse-profile-name.ts';
import { assertNever, fail, ok, type Result } from '../../app/domain/result.ts';
import type { AwsFiles } from '../aws-files/aws-files.ts';
import { fileFaultOf, systemError } from '../aws-files/file-fault.ts';
import { realPath } from '../aws-files/real-path.ts';

/** What is asked of the file system. */
export type MendDisk = { readonly open: typeof open };

/** Does what one click can do about the AWS files. */
export async function mendFiles(files: AwsFiles, mend: FileMend, disk: MendDisk = { open }): Promise<Result> {
  switch (mend.kind) {
    case 'clear-keys': {
      const profile = parseProfileName(mend.profile);
      return profile.ok
        ? files.changeKeys(mend.file, { profile: profile.value, clear: mend.keys })
        : fail({ kind: 'edit-refused', file: mend.file, path: files.paths[mend.file] });
    }
    case 'set-region':
      return files.changeKeys('config', { profile: mend.profile, set: { region: mend.region } });
    case 'remove-mark':
      return files.removeByteOrderMark(mend.file);
    case 'close-to-others':
      return closeToOthers(mend.file, files.paths[mend.file], disk);
    default:
      return assertNever(mend);
  }
}

/**
 * Config holds no key of Mai's: others may go on reading it, as the person had it. Nobody else may write either. Whoever may write
 * the folder can put another file or a link in the place of one that was looked at: what is closed is what was opened, and no link.
 */
async function closeToOthers(file: AwsFile, path: string, { open }: MendDisk): Promise<Result> {
  const take = async (of: string, flags: number, kept: number): Promise<void> => {
    const opened = await open(of, constants.O_RDONLY | flags);
    try {
      const about = await opened.stat();
      if (!about.isFile() && !about.isDirectory()) throw systemError('EISDIR');
      if ((about.mode & 0o777 & ~kept) !== 0) await opened.chmod(about.mode & kept);
    } finally {
      await opened.close();
    }
  };
  try {
    const target = realPath(path);
    const flags = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
    await take(target, flags, file === 'credentials' ? 0o700 : 0o755);
    await take(dirname(target), 0, 0o755);
    return ok();
  } catch (error) {
    return fail({ kind: 'file-unwritable', file, path, fault: fileFaultOf(error) });
  }
}
