import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import type { SeenList } from '../../app/updates/accept-list.ts';
import { type ChangeRecord, parseUpdateRecord, type UpdateRecord } from '../../app/updates/update-record.ts';
import { fileFaultOf } from '../files/file-fault.ts';
import { createQueue } from '../files/queue.ts';
import { replaceFile } from '../files/replace-file.ts';

/** The record, and its copy: a damaged one must not let an old list in. */
const NAMES = ['updates.json', 'updates-copy.json'] as const;

export type UpdateRecordFile = {
  read(): Promise<UpdateRecord>;
  keep(change: ChangeRecord): Promise<Result>;
};

/**
 * What Mai remembers about updates, in two files of its data folder. `built` is the newest list that the build knows: the
 * floor if both files are gone or damaged. Of the build's `keys` the later one overrules the one before it; what was signed with another key, as
 * before a rotation, sets no floor.
 */
export function createUpdateRecordFile(
  folder: string,
  built: SeenList | undefined,
  keys: readonly string[],
): UpdateRecordFile {
  const inTurn = createQueue();
  const fresh = { seed: randomUUID() };
  const read = () => readRecord(folder, built, keys, fresh);
  return {
    read: () => inTurn(read),
    keep: change => inTurn(async () => writeRecord(folder, change(await read()))),
  };
}

async function readRecord(
  folder: string,
  built: SeenList | undefined,
  keys: readonly string[],
  fresh: UpdateRecord,
): Promise<UpdateRecord> {
  const [first, copy] = await Promise.all(NAMES.map(name => readOne(join(folder, name))));
  const { seen: _, ...record } = first ?? copy ?? fresh;
  const rank = ({ signedWith }: SeenList) => keys.indexOf(signedWith);
  const [seen] = [first?.seen, copy?.seen, built]
    .filter(list => list !== undefined)
    .filter(list => rank(list) >= 0)
    .toSorted((one, other) => rank(other) - rank(one) || other.sequence - one.sequence);
  return { ...record, ...(seen !== undefined && { seen }) };
}

async function readOne(path: string): Promise<UpdateRecord | undefined> {
  try {
    return parseUpdateRecord(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
}

async function writeRecord(folder: string, record: UpdateRecord): Promise<Result> {
  try {
    const bytes = Buffer.from(`${JSON.stringify(record)}\n`);
    for (const name of NAMES) await replaceFile(join(folder, name), { bytes, mode: 0o600 });
    return ok();
  } catch (error) {
    return fail({ kind: 'update-unsaved', fault: fileFaultOf(error) });
  }
}
