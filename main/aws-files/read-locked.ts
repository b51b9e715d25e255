import type { FileState } from '../../app/aws-files/file-state.ts';
import { type FileChange, type FilePlan, planFile } from '../../app/aws-files/plan-file.ts';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import { type BaseFile, readBase } from './base-file.ts';
import { byteText } from './byte-text.ts';
import { fileFaultOf } from './file-fault.ts';
import { iniAgrees } from './ini-proof.ts';
import type { LockedFile } from './lock-files.ts';
import { isAsLeft } from './own-file.ts';
import type { OwnershipStore } from './ownership-store.ts';

/** A locked file that was read to be changed. `base` has to be closed. */
export type ReadFile = {
  readonly locked: LockedFile;
  readonly base: BaseFile;
  /** What is to be changed: the bytes of `base`, or what came too late to be among them. */
  readonly bytes: Buffer;
  readonly state: FileState;
};

/** Reads a locked file. Fails with `file-unreadable`. */
export async function readLocked(locked: LockedFile, ownership: OwnershipStore): Promise<Result<ReadFile>> {
  const { file, path, target } = locked;
  try {
    const owned = ownership.read(target);
    const base = await readBase(target, owned.lastWritten);
    const bytes = base.kind === 'present' ? base.bytes : Buffer.alloc(0);
    const isLeft = base.kind === 'present' && isAsLeft(base.identity, owned);
    return ok({ locked, base, bytes, state: { file, path, text: byteText(bytes), owned, isAsLeft: isLeft } });
  } catch (error) {
    return fail({ kind: 'file-unreadable', file, path, fault: fileFaultOf(error) });
  }
}

/** The same with bytes that were written into the file after it had been replaced. */
export const withLate = (read: ReadFile, bytes: Buffer): ReadFile => ({
  ...read,
  bytes,
  state: { ...read.state, text: byteText(bytes), isAsLeft: false },
});

/** Plans a change, to which a parser that is not Mai's agrees. Fails as `planFile` does. */
export function planWithProof(state: FileState, change: FileChange): Result<FilePlan> {
  const { file, path } = state;
  const planned = planFile(state, change);
  if (!planned.ok) return planned;
  const isProven = planned.value.parts.every(part => iniAgrees(part, file, part.profile));
  return isProven ? planned : fail({ kind: 'edit-refused', file, path });
}
