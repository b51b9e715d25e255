import { readFile, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import type { Rotation } from '../../app/key-rotation/rotation.ts';
import type { RotationJournalPort } from '../../app/key-rotation/rotation-journal-port.ts';
import { ROTATION } from '../../app/key-rotation/rotation-schema.ts';
import { asideOf } from '../files/aside-of.ts';
import { errorCode, fileFaultOf } from '../files/file-fault.ts';
import { createQueue } from '../files/queue.ts';
import { replaceFile } from '../files/replace-file.ts';

const ROTATIONS = z.array(ROTATION);

/** In Mai's data folder. */
export const ROTATIONS_FILE = 'key-rotations.json';

/**
 * Stores the rotations in one file, mode 0600. It exists only while there are some, and has access key IDs but no secret.
 * A damaged file is renamed, and one that can't be read is left alone: nothing is saved then.
 */
export function createRotationJournal(folder: string): RotationJournalPort {
  const path = join(folder, ROTATIONS_FILE);
  const queue = createQueue();
  let known: Promise<readonly Rotation[]> | undefined;
  const all = async (): Promise<readonly Rotation[]> => {
    known ??= load(path);
    try {
      return await known;
    } catch (error) {
      known = undefined;
      throw error;
    }
  };

  const change = (next: (rotations: readonly Rotation[]) => readonly Rotation[]): Promise<Result> =>
    queue(async () => {
      let rotations: readonly Rotation[];
      try {
        rotations = next(await all());
        if (rotations.length === 0) await unlink(path).catch(ignoreMissing);
        else await replaceFile(path, { bytes: Buffer.from(JSON.stringify(rotations)), mode: 0o600 });
      } catch (error) {
        return fail({ kind: 'rotation-unsaved', fault: fileFaultOf(error) });
      }
      known = Promise.resolve(rotations);
      return ok();
    });

  return {
    all: () => queue(() => all().catch(() => [])),
    save: rotation => change(rotations => [...rotations.filter(({ id }) => id !== rotation.id), rotation]),
    remove: id => change(rotations => rotations.filter(each => each.id !== id)),
  };
}

function ignoreMissing(error: unknown): void {
  if (errorCode(error) !== 'ENOENT') throw error;
}

async function load(path: string): Promise<readonly Rotation[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    ignoreMissing(error);
    return [];
  }
  const rotations = parse(text);
  if (rotations === undefined) await rename(path, asideOf(path));
  return rotations ?? [];
}

function parse(text: string): readonly Rotation[] | undefined {
  try {
    return ROTATIONS.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
