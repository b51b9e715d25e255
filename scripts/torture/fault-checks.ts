import { appendFileSync, readFileSync, renameSync } from 'node:fs';
import type { FileFault } from '../../app/domain/failures/file-fault.ts';
import type { Result } from '../../app/domain/result.ts';
import type { FaultDesk } from './fault-desk.ts';

/** The edit fails and says why, nobody's bytes changed, and nothing lies about. */
export async function refused(
  desk: FaultDesk,
  fault: FileFault,
  kept = desk.path,
  environment: Readonly<Record<string, string>> = {},
): Promise<void> {
  const result: Result = await desk.edit(environment);
  const named = !result.ok && 'fault' in result.failure ? result.failure.fault : JSON.stringify(result);
  expect(named === fault, `the answer was ${named}, not ${fault}`);
  expect(readFileSync(kept).equals(desk.original), 'bytes changed');
  expect(desk.leftovers.length === 0, `left behind: ${desk.leftovers}`);
}

/** The edit is made, and the others' bytes are there. */
export async function works(desk: FaultDesk): Promise<undefined> {
  const result = await desk.edit();
  expect(result.ok, `once it was over, an edit failed: ${JSON.stringify(result)}`);
  expect(desk.others.equals(desk.original), 'once it was over, an edit changed bytes of others');
  expect(desk.leftovers.length === 0, `left behind: ${desk.leftovers}`);
  return undefined;
}

/** Puts something else in the file's place; answers where the file is meanwhile. */
export function replacedBy(desk: FaultDesk, make: () => void): string {
  const kept = `${desk.path}-kept`;
  renameSync(desk.path, kept);
  make();
  desk.give();
  return kept;
}

/** Writes until there is no room. */
export function fill(path: string): void {
  try {
    for (;;) appendFileSync(path, Buffer.alloc(4_096));
  } catch {
    // Full is what it was to become.
  }
}

/** Throws the sentence unless it holds. */
export function expect(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}
