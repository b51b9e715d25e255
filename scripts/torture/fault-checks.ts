import { appendFileSync, readFileSync, renameSync } from 'node:fs';
import type { FileFault } from '../../app/domain/failures/file-fault.ts';
import type { Result } from '../../app/domain/result.ts';
import type { FaultDesk } from './fault-desk.ts';

/** The edit fails with a reason, no bytes changed, and no temporary files remain. */
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

/** The edit succeeds, and foreign bytes are unchanged. */
export async function works(desk: FaultDesk): Promise<undefined> {
  const result = await desk.edit();
  expect(result.ok, `once it was over, an edit failed: ${JSON.stringify(result)}`);
  expect(desk.others.equals(desk.original), 'once it was over, an edit changed bytes of others');
  expect(desk.leftovers.length === 0, `left behind: ${desk.leftovers}`);
  return undefined;
}

/** Replaces the file with something else; returns the file's new path. */
export function replacedBy(desk: FaultDesk, make: () => void): string {
  const kept = `${desk.path}-kept`;
  renameSync(desk.path, kept);
  make();
  desk.give();
  return kept;
}

/** Fills the disk. */
export function fill(path: string): void {
  try {
    for (;;) appendFileSync(path, Buffer.alloc(4_096));
  } catch {
    // Expected: the disk is full.
  }
}

/** Throws the message unless it holds. */
export function expect(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}
