import { chmod, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FileMend } from '../../app/check-up/findings.ts';
import type { AwsFile } from '../../app/domain/failure.ts';
import { parseProfileName } from '../../app/domain/profile.ts';
import { assertNever, fail, ok, type Result } from '../../app/domain/result.ts';
import type { AwsFiles } from '../aws-files/aws-files.ts';
import { fileFaultOf } from '../aws-files/file-fault.ts';
import { realPath } from '../aws-files/real-path.ts';

/** Does what one click can do about the AWS files. */
export async function mendFiles(files: AwsFiles, mend: FileMend): Promise<Result> {
  switch (mend.kind) {
    case 'clear-keys': {
      const profile = parseProfileName(mend.profile);
      return profile.ok
        ? files.changeKeys({ file: mend.file, profile: profile.value, clear: mend.keys })
        : fail({ kind: 'edit-refused', file: mend.file, path: files.paths[mend.file] });
    }
    case 'set-region':
      return files.changeKeys({ file: 'config', profile: mend.profile, set: { region: mend.region } });
    case 'remove-mark':
      return files.removeByteOrderMark(mend.file);
    case 'close-to-others':
      return closeToOthers(mend.file, files.paths[mend.file]);
    default:
      return assertNever(mend);
  }
}

/** Config holds no key of Mai's: others may go on reading it, as the person had it. Nobody else may write either. */
async function closeToOthers(file: AwsFile, path: string): Promise<Result> {
  try {
    const target = realPath(path);
    const [about, folder] = await Promise.all([stat(target), stat(dirname(target))]);
    await chmod(target, about.mode & (file === 'credentials' ? 0o700 : 0o755));
    if ((folder.mode & 0o022) !== 0) await chmod(dirname(target), folder.mode & 0o755);
    return ok();
  } catch (error) {
    return fail({ kind: 'file-unwritable', file, path, fault: fileFaultOf(error) });
  }
}
