import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../aws-files/replace-file.ts';
import { type PolicyReading, type PolicyTexts, readPolicies } from './policy-files.ts';
import { watchFolder } from './watch-folder.ts';

export type CompanyPolicy = {
  /** Reads now. */
  read(): Promise<PolicyReading>;
  /** Reads again whenever something changes, and tells. The answer ends it. */
  watch(tell: (reading: PolicyReading) => void): () => void;
};

/**
 * The set-up that IT put on the machine. What was good is remembered in `ownFolder`, so that a file that was broken while
 * Mai did not run does not undo it.
 */
export function createCompanyPolicy(folder: string, ownFolder: string): CompanyPolicy {
  const memory = join(ownFolder, 'company-policy.json');
  let good: PolicyTexts | undefined;
  let last: Promise<unknown> = Promise.resolve();

  async function read(): Promise<PolicyReading> {
    good ??= await remembered(memory);
    const reading = await readPolicies(folder, good);
    if (JSON.stringify(reading.good) !== JSON.stringify(good)) {
      good = reading.good;
      const bytes = Buffer.from(`${JSON.stringify(good)}\n`);
      // Only a comfort for later: without it the policy is in force all the same.
      await replaceFile(memory, { bytes, mode: 0o600, mayReplace: () => true }).catch(() => undefined);
    }
    return reading;
  }

  const inTurn = (): Promise<PolicyReading> => {
    const next = last.then(read, read);
    last = next.catch(() => undefined);
    return next;
  };
  return { read: inTurn, watch: tell => watchFolder(folder, () => void inTurn().then(tell)) };
}

async function remembered(path: string): Promise<PolicyTexts> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(
      Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}
