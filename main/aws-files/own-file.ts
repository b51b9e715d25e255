import type { OwnedFile } from '../../app/aws-ini/owned-file.ts';
import type { AwsFile } from '../../app/domain/aws-file.ts';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import { closeBase, readBase } from './base-file.ts';
import type { ByteText } from './byte-text.ts';
import { fileFaultOf } from './file-fault.ts';
import type { OwnershipStore } from './ownership-store.ts';
import { realPath } from './real-path.ts';

/** One of the two files as it is now, with what Mai remembers of it. A file that is missing is an empty one. */
export type OwnFile = {
  readonly file: AwsFile;
  readonly target: string;
  readonly text: ByteText;
  readonly owned: OwnedFile;
};

/** Reads without a lock, for looking only. Fails with `file-unreadable`. */
export async function readOwnFile(file: AwsFile, path: string, ownership: OwnershipStore): Promise<Result<OwnFile>> {
  const unreadable = (fault: ReturnType<typeof fileFaultOf>) => fail({ kind: 'file-unreadable', file, path, fault });
  try {
    const target = realPath(path);
    const owned = ownership.read(target);
    const base = await readBase(target, owned.lastWritten);
    closeBase(base);
    const text = base.kind === 'present' ? base.bytes.toString('latin1') : '';
    return text.includes('\0') ? unreadable('not-text') : ok({ file, target, text, owned });
  } catch (error) {
    return unreadable(fileFaultOf(error));
  }
}
