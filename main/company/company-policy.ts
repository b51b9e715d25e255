import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type PolicyMemory, type PolicyReading, policiesIn } from '../../app/company/policy/policy-source.ts';
import { isSameJson } from '../../app/same-json.ts';
import { createQueue } from '../files/queue.ts';
import { replaceFile } from '../files/replace-file.ts';
import type { PolicyPlaces } from './policy-places.ts';
import { watchFolder } from './watch-folder.ts';

export type CompanyPolicy = {
  /** Reads now. */
  read(): Promise<PolicyReading>;
  /** Reads again after each change and calls `listener`. Returns a function that stops watching. */
  watch(listener: (reading: PolicyReading) => void): () => void;
};

/**
 * The policy that the machine enforces. The last valid version is stored in `ownFolder`, so that a policy that breaks
 * while Mai isn't running stays in force.
 */
export function createCompanyPolicy({ readings, watched }: PolicyPlaces, ownFolder: string): CompanyPolicy {
  const memoryFile = memoryFileIn(ownFolder);
  let lastValid: PolicyMemory | undefined;
  const queuedRead = createQueue();

  async function read(): Promise<PolicyReading> {
    lastValid ??= await readMemory(memoryFile);
    const reading = policiesIn(await readings(), lastValid);
    if (!isSameJson(reading.good, lastValid)) {
      lastValid = reading.good;
      const bytes = Buffer.from(`${JSON.stringify(lastValid)}\n`);
      // The policy in force doesn't depend on this write; only a later start does.
      await replaceFile(memoryFile, { bytes, mode: 0o600 }).catch(() => undefined);
    }
    return reading;
  }

  return {
    read: () => queuedRead(read),
    watch: listener => watchFolder(watched, () => void queuedRead(read).then(listener)),
  };
}

const memoryFileIn = (folder: string): string => join(folder, 'company-policy.json');

/** The last valid policies that Mai's data `folder` stores. */
export const storedPolicies = (folder: string): Promise<PolicyMemory> => readMemory(memoryFileIn(folder));

async function readMemory(path: string): Promise<PolicyMemory> {
  try {
    return parseMemory(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return {};
  }
}

const parseMemory = (value: unknown): PolicyMemory =>
  Object.fromEntries(
    entriesOf(value).map(([place, texts]) => [
      place,
      Object.fromEntries(entriesOf(texts).filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
    ]),
  );

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];
