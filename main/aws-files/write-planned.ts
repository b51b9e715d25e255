import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { FilePlan } from '../../app/aws-files/file-plan.ts';
import type { Splice } from '../../app/aws-files/ini/text-window.ts';
import type { FileChange } from '../../app/aws-files/plan-file.ts';
import type { AwsFile } from '../../app/domain/aws-file.ts';
import type { Instant } from '../../app/domain/instant.ts';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import { fileFaultOf } from '../files/file-fault.ts';
import { discardStaged, makeDurable, type NewFile, placeStaged, stageFile, syncFolder } from '../files/replace-file.ts';
import { backUpForeignPart } from './backups.ts';
import { type BaseFile, closeBase, type FileIdentity, writtenSince } from './base-file.ts';
import type { LateWrite, OldFile } from './late-writes.ts';
import { type FilePlace, type OwnFile, openOwnFile, withLate } from './own-file.ts';
import type { OwnershipStore } from './ownership-store.ts';
import { planWithProof } from './plan-with-proof.ts';

export type EditorOptions = {
  readonly ownership: OwnershipStore;
  readonly now: () => Instant;
  /** The file is not replaced before. */
  readonly after?: Promise<unknown>;
};

/** A change of a locked file. The first attempt starts from a file as read with its plan, or from a late write. */
export type PlannedFile = {
  readonly place: FilePlace;
  readonly change: FileChange;
  readonly first: { readonly read: OwnFile; readonly plan: FilePlan } | LateWrite;
};

const ATTEMPTS = 12;

/**
 * Writes a locked file without overwriting other programs' writes: checks right before the rename that the file is unchanged,
 * and right after it that the old file has no late write. Otherwise reads and plans the file again. Fails as `planFile` does,
 * with `file-unreadable` or `file-unwritable`, and with `file-busy` if other programs never stop writing.
 */
export async function writePlanned(planned: PlannedFile, options: EditorOptions): Promise<Result> {
  const { file, path } = planned.place;
  const cleanUp: (() => void)[] = [];
  try {
    return await writeUntilDone(planned, options, cleanUp);
  } catch (error) {
    return fail({ kind: 'file-unwritable', file, path, fault: fileFaultOf(error) });
  } finally {
    for (const clean of cleanUp) clean();
  }
}

/** What to write, and the result to return then. A late write is written even if the plan changes nothing in it. */
type Attempt = {
  readonly read: OwnFile;
  readonly plan: Omit<FilePlan, 'parts'>;
  readonly late: LateWrite | undefined;
  readonly answer: Result;
};

async function writeUntilDone(planned: PlannedFile, options: EditorOptions, cleanUp: (() => void)[]): Promise<Result> {
  const { place, first } = planned;
  const { file, path, target } = place;
  const { ownership, now } = options;
  const keepCopy = ({ theirs }: LateWrite) =>
    backUpForeignPart({ file, target, owned: ownership.read(target) }, theirs, now());
  let late = 'theirs' in first ? first : undefined;
  try {
    let attempt: Result<Attempt> =
      'theirs' in first ? await readAgain(planned, first, ownership, cleanUp) : ok({ ...first, late, answer: ok() });
    for (let count = 0; count < ATTEMPTS; count += 1) {
      if (!attempt.ok) return attempt;
      const { read, plan, answer } = attempt.value;
      if (late !== undefined && attempt.value.late === undefined) await keepCopy(late);
      late = attempt.value.late;
      if (plan.splices.length === 0 && late === undefined) {
        await noteAfter(target, attempt.value, read.state.owned.lastWritten, ownership);
        return answer;
      }
      const bytes = spliced(read.bytes, plan.splices);
      const placed = await put(place, attempt.value, bytes, options, cleanUp);
      if (placed === undefined) await pause(Math.random() * 10 * count);
      else {
        const theirs = await writtenSince(read.base, placed.old?.path);
        late = theirs && { placed: bytes, theirs };
        if (late === undefined) {
          await noteAfter(target, attempt.value, placed.identity, ownership);
          return answer;
        }
      }
      attempt = await readAgain(planned, late, ownership, cleanUp);
    }
    return fail({ kind: 'file-busy', file, path });
  } finally {
    if (late !== undefined) await keepCopy(late);
  }
}

async function readAgain(
  { place, change }: PlannedFile,
  late: LateWrite | undefined,
  ownership: OwnershipStore,
  cleanUp: (() => void)[],
): Promise<Result<Attempt>> {
  const found = await openOwnFile(place, ownership);
  if (!found.ok) return found;
  const { base, bytes } = found.value;
  cleanUp.push(() => closeBase(base));
  const isMerged = late !== undefined && bytes.equals(late.placed);
  const read = isMerged ? withLate(found.value, late.theirs) : found.value;
  const planned = planWithProof(read.state, change);
  if (planned.ok) return ok({ read, plan: planned.value, late: isMerged ? late : undefined, answer: ok() });
  // If the plan for a late write fails, the late write itself is still restored.
  return isMerged ? ok({ read, plan: AS_IT_IS, late, answer: planned }) : planned;
}

const AS_IT_IS: Attempt['plan'] = { splices: [], keepsCopy: false, record: {} };

type Placed = { readonly identity: FileIdentity; readonly old: OldFile | undefined };

/** Replaces the file and returns the identity of the new one; undefined if the file changed meanwhile. */
async function put(
  { file, target }: FilePlace,
  { read, plan }: Attempt,
  bytes: Buffer,
  { ownership, now, after }: EditorOptions,
  cleanUp: (() => void)[],
): Promise<Placed | undefined> {
  const { base, state } = read;
  const { keepsCopy, record } = plan;
  const staged = await stageFile(target, { bytes, ...accessOf(file, base) });
  const noteBefore = async () => {
    if (keepsCopy) await backUpForeignPart({ file, target, owned: state.owned }, read.bytes, now());
    if (record.before === undefined) return;
    await ownership.write(target, { lastWritten: staged.identity, sections: record.before });
  };
  try {
    // Waits for all, even if one fails.
    const outcomes = await Promise.allSettled([makeDurable(staged), noteBefore(), after]);
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
    const placed = await placeStaged(staged, base);
    if (placed === undefined) return undefined;
    if (placed.old !== undefined) cleanUp.push(placed.old.remove);
    await syncFolder(dirname(target));
    return { identity: staged.identity, ...placed };
  } finally {
    await discardStaged(staged);
  }
}

async function noteAfter(
  target: string,
  { plan }: Attempt,
  lastWritten: FileIdentity | undefined,
  ownership: OwnershipStore,
): Promise<void> {
  const { after } = plan.record;
  if (after !== undefined) await ownership.write(target, { lastWritten, sections: after });
}

const spliced = (old: Buffer, splices: readonly Splice[]): Buffer =>
  splices.reduce(
    (bytes, { start, end, text }) =>
      Buffer.concat([bytes.subarray(0, start), Buffer.from(text, 'latin1'), bytes.subarray(end)]),
    old,
  );

const PRIVATE = 0o600;

// The credentials file becomes accessible to its owner only, or stays stricter. Mai writes no secret to config, so its mode
// stays.
function accessOf(file: AwsFile, base: BaseFile): Omit<NewFile, 'bytes'> {
  if (base.kind === 'absent') return { mode: PRIVATE };
  return { mode: file === 'credentials' ? base.mode & PRIVATE : base.mode, owner: base.owner };
}
