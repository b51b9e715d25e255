import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Splice } from '../../app/aws-ini/own-window.ts';
import type { AwsFile } from '../../app/domain/aws-file.ts';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import { type BaseFile, closeBase, type FileIdentity, isUnchanged, readBase, writtenSince } from './base-file.ts';
import { fileFaultOf } from './file-fault.ts';
import { takeLock } from './file-lock.ts';
import { holdOld, lateWrites, type Overtaken } from './late-writes.ts';
import { realPath } from './real-path.ts';
import { clearTemporaryFiles, replaceFile } from './replace-file.ts';

/** What to change, and what to do about it: `before` runs while the new file goes to disk, `after` once it is in place. */
export type PlannedFile = {
  readonly splice: Splice | undefined;
  readonly before?: (old: BaseFile, identity: FileIdentity) => Promise<void>;
  readonly after?: () => Promise<void>;
};

export type FileEdit = {
  readonly file: AwsFile;
  /** As the person or the environment names it; links are followed. */
  readonly path: string;
  /**
   * What to change in the newest content, which is that of the file of the given identity, if of any. Asked again whenever
   * another program was faster.
   */
  readonly plan: (bytes: Buffer, target: string, identity: FileIdentity | undefined) => Promise<Result<PlannedFile>>;
  /** The file as Mai left it last: then nobody is about to fill it. */
  readonly leftAs?: (target: string) => FileIdentity | undefined;
  /** Keeps what could neither be merged nor stay in place. */
  readonly salvage: (bytes: Buffer, target: string) => Promise<void>;
};

const ATTEMPTS = 12;

/**
 * Edits a file that other programs edit as well. Nothing of theirs is overwritten: the content is compared right before the
 * rename, and the replaced file is looked at once more right after it. Fails with what `plan` fails with, with
 * `file-unreadable` or `file-unwritable`, and with `file-busy` if others never stop writing.
 */
export async function editFile(edit: FileEdit): Promise<Result> {
  try {
    const target = realPath(edit.path);
    // Where a link leads is the person's own arrangement: only the plain place is made.
    if (target === resolve(edit.path)) mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
    const lock = await takeLock(target);
    if (lock === undefined) return busy(edit);
    try {
      if (!lock.afterCrash) return await editUnderLock(edit, target, undefined);
      await clearTemporaryFiles(target);
      const { overtaken, stray, forget } = lateWrites(target);
      for (const bytes of stray) await edit.salvage(bytes, target);
      const edited = await editUnderLock(edit, target, overtaken);
      forget();
      return edited;
    } finally {
      lock.release();
    }
  } catch (error) {
    return unusable('file-unwritable', edit)(error);
  }
}

async function editUnderLock(edit: FileEdit, target: string, found: Overtaken | undefined): Promise<Result> {
  let overtaken = found;
  const holds: (() => void)[] = [];
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const base = await readBase(target, edit.leftAs?.(target)).catch(unusable('file-unreadable', edit));
      if ('ok' in base) return base;
      try {
        if (overtaken !== undefined && !(base.kind === 'present' && base.bytes.equals(overtaken.placed))) {
          await edit.salvage(overtaken.theirs, target);
          overtaken = undefined;
        }
        const old = overtaken?.theirs ?? (base.kind === 'present' ? base.bytes : Buffer.alloc(0));
        const identity = overtaken === undefined && base.kind === 'present' ? base.identity : undefined;
        const planned = old.includes(0) ? notText(edit) : await edit.plan(old, target, identity);
        // What came too late for an edit is put in place as it is.
        const { splice, before, after } = planned.ok ? planned.value : { splice: undefined };
        if (!planned.ok && overtaken === undefined) return planned;
        const bytes = spliced(old, splice);
        if (splice !== undefined || overtaken !== undefined) {
          const replaced = await replace(edit.file, target, base, bytes, { before, hold: holds });
          if (replaced === 'withheld') {
            await pause(Math.random() * 10 * attempt);
            continue;
          }
          const theirs = await writtenSince(base);
          overtaken = theirs === undefined ? undefined : { placed: Buffer.concat(bytes), theirs };
          if (overtaken !== undefined) continue;
        }
        if (planned.ok) await after?.();
        return planned.ok ? ok() : planned;
      } finally {
        closeBase(base);
      }
    }
    return busy(edit);
  } finally {
    if (overtaken !== undefined) await edit.salvage(overtaken.theirs, target);
    for (const drop of holds) drop();
  }
}

type Around = { readonly before: PlannedFile['before']; readonly hold: (() => void)[] };

function replace(file: AwsFile, target: string, base: BaseFile, bytes: readonly Buffer[], { before, hold }: Around) {
  let placed: FileIdentity | undefined;
  return replaceFile(target, {
    bytes,
    mode: base.kind === 'present' ? modeOf(file, base.mode) : PRIVATE,
    ...(base.kind === 'present' ? { owner: base.owner } : {}),
    async before(identity) {
      placed = identity;
      await before?.(base, identity);
    },
    mayReplace() {
      hold.push(holdOld(target, base, placed));
      return isUnchanged(target, base);
    },
  });
}

// In pieces: what does not change is not copied.
const spliced = (old: Buffer, splice: Splice | undefined): readonly Buffer[] =>
  splice === undefined
    ? [old]
    : [old.subarray(0, splice.start), Buffer.from(splice.text, 'latin1'), old.subarray(splice.end)];

const PRIVATE = 0o600;

// Credentials end up readable for their owner alone, and stricter where they were stricter. Config holds no secret of Mai's,
// so who may read it stays the person's choice.
const modeOf = (file: AwsFile, mode: number): number => (file === 'credentials' ? mode & PRIVATE : mode);

const notText = ({ file, path }: FileEdit): Result<never> =>
  fail({ kind: 'file-unreadable', file, path, fault: 'not-text' });

const busy = ({ file, path }: FileEdit): Result<never> => fail({ kind: 'file-busy', file, path });

const unusable =
  (kind: 'file-unreadable' | 'file-unwritable', { file, path }: FileEdit) =>
  (error: unknown): Result<never> =>
    fail({ kind, file, path, fault: fileFaultOf(error) });
