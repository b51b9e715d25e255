import type { FileState } from '../../app/aws-files/file-state.ts';
import type { OwnedSections } from '../../app/aws-files/plan-file.ts';
import { NOTHING_OWNED, type OwnedFile } from '../../app/aws-ini/owned-file.ts';
import type { AwsFile } from '../../app/domain/aws-file.ts';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import { type FileIdentity, readBytes, sameIdentity } from './base-file.ts';
import { byteText } from './byte-text.ts';
import { fileFaultOf } from './file-fault.ts';
import type { OwnershipStore } from './ownership-store.ts';
import { realPath } from './real-path.ts';

/** One of the two files as it is now, and where it really is. */
export type OwnFile = { readonly target: string; readonly state: FileState };

/** Reads without a lock, for looking only. Fails with `file-unreadable`. */
export async function readOwnFile(file: AwsFile, path: string, ownership: OwnershipStore): Promise<Result<OwnFile>> {
  const unreadable = (fault: ReturnType<typeof fileFaultOf>) => fail({ kind: 'file-unreadable', file, path, fault });
  try {
    const target = realPath(path);
    const owned = ownership.read(target);
    const bytes = (await readBytes(target, owned.lastWritten)) ?? Buffer.alloc(0);
    const state: FileState = { file, path, text: byteText(bytes), owned, isAsLeft: false };
    return bytes.includes(0) ? unreadable('not-text') : ok({ target, state });
  } catch (error) {
    return unreadable(fileFaultOf(error));
  }
}

/** Whether the file is the one that Mai wrote last. */
export const isAsLeft = (identity: FileIdentity, { lastWritten }: OwnedFile): boolean =>
  lastWritten !== undefined && sameIdentity(identity, lastWritten);

/** What Mai remembers of a file's sections; nothing where the path leads nowhere. */
export function ownedSections(path: string, ownership: OwnershipStore): OwnedSections {
  try {
    return ownership.read(realPath(path)).sections;
  } catch (error) {
    // A mistake in the program is thrown on.
    fileFaultOf(error);
    return NOTHING_OWNED.sections;
  }
}
