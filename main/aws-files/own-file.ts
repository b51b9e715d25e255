import { resolve } from 'node:path';
import type { FileState } from '../../app/aws-files/file-state.ts';
import type { AwsFile } from '../../app/domain/aws-file.ts';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import { fileFaultOf } from '../files/file-fault.ts';
import { type BaseFile, closeBase, readBase, sameIdentity } from './base-file.ts';
import { byteText } from './byte-text.ts';
import type { OwnershipStore } from './ownership-store.ts';
import type { AwsFilePaths } from './paths.ts';
import { realPath } from './real-path.ts';

/** The location of an AWS file: `path` as configured, `target` with links resolved. */
export type FilePlace = { readonly file: AwsFile; readonly path: string; readonly target: string };

/** Resolves the links of a path. A broken link is reported when the file is read. */
export function placeOf(file: AwsFile, paths: AwsFilePaths): FilePlace {
  const path = paths[file];
  try {
    return { file, path, target: realPath(path) };
  } catch {
    return { file, path, target: resolve(path) };
  }
}

/** An AWS file as read. The caller closes `base`. */
export type OwnFile = {
  readonly base: BaseFile;
  /** The bytes to edit: those of `base`, or of a late write. */
  readonly bytes: Buffer;
  readonly state: FileState;
};

/** Opens and reads a file for an edit. Fails with `file-unreadable`. */
export async function openOwnFile(
  { file, path, target }: FilePlace,
  ownership: OwnershipStore,
): Promise<Result<OwnFile>> {
  try {
    const owned = ownership.read(target);
    const { lastWritten } = owned;
    const base = await readBase(target, lastWritten);
    const bytes = base.kind === 'present' ? base.bytes : Buffer.alloc(0);
    const isAsLeft = base.kind === 'present' && lastWritten !== undefined && sameIdentity(base.identity, lastWritten);
    return ok({ base, bytes, state: { file, path, text: byteText(bytes), owned, isAsLeft } });
  } catch (error) {
    return fail({ kind: 'file-unreadable', file, path, fault: fileFaultOf(error) });
  }
}

/** The same file with the bytes of a late write instead. */
export const withLate = ({ base, state }: OwnFile, bytes: Buffer): OwnFile => ({
  base,
  bytes,
  state: { ...state, text: byteText(bytes), isAsLeft: false },
});

/** Reads a file without a lock. Fails with `file-unreadable`. */
export async function readOwnFile(place: FilePlace, ownership: OwnershipStore): Promise<Result<FileState>> {
  const opened = await openOwnFile(place, ownership);
  if (!opened.ok) return opened;
  const { base, bytes, state } = opened.value;
  closeBase(base);
  const { file, path } = place;
  return bytes.includes(0) ? fail({ kind: 'file-unreadable', file, path, fault: 'not-text' }) : ok(state);
}
