import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type PolicyMemory, type PolicyReading, policiesIn } from '../../app/company/policy-source.ts';
import { createQueue } from '../aws-files/queue.ts';
import { replaceFile } from '../aws-files/replace-file.ts';
import type { PolicyPlaces } from './policy-places.ts';
import { watchFolder } from './watch-folder.ts';

export type CompanyPolicy = {
  /** Reads now. */
  read(): Promise<PolicyReading>;
  /** Reads again whenever something changes, and tells. The answer ends it. */
  watch(tell: (reading: PolicyReading) => void): () => void;
};

/**
 * The policy that IT put on the machine. What was good is remembered in `ownFolder`, so that a policy that was broken while
 * Mai did not run does not undo it.
 */
export function createCompanyPolicy({ readings, watched }: PolicyPlaces, ownFolder: string): CompanyPolicy {
  const memory = join(ownFolder, 'company-policy.json');
  let good: PolicyMemory | undefined;
  const inTurn = createQueue();

  async function read(): Promise<PolicyReading> {
    good ??= await remembered(memory);
    const reading = policiesIn(await readings(), good);
    if (JSON.stringify(reading.good) !== JSON.stringify(good)) {
      good = reading.good;
      const bytes = Buffer.from(`${JSON.stringify(good)}\n`);
      // Only a comfort for later: without it the policy is in force all the same.
      await replaceFile(memory, { bytes, mode: 0o600 }).catch(() => undefined);
    }
    return reading;
  }

  return {
    read: () => inTurn(read),
    watch: tell => watchFolder(watched, () => void inTurn(read).then(tell)),
  };
}

async function remembered(path: string): Promise<PolicyMemory> {
  try {
    return placesIn(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return {};
  }
}

const placesIn = (value: unknown): PolicyMemory =>
  Object.fromEntries(
    membersOf(value).map(([place, texts]) => [
      place,
      Object.fromEntries(membersOf(texts).filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
    ]),
  );

const membersOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];
