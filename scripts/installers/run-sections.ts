import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Checks, Section } from './section.ts';

/** Counts of a run, and its failed and impossible checks by name with the reason. */
export interface Outcome {
  readonly passed: number;
  readonly failed: readonly string[];
  readonly notPossible: readonly string[];
}

/** Two sections at a time: most wait for a disk, a display or another program as often as for a processor. */
const AT_ONCE = 2;

/** Runs the sections, each in its own folder below `folder`. An error outside a check counts as a failed check of its section. */
export async function runSections(
  sections: readonly Section[],
  { root, folder, say }: { root: string; folder: string; say: (line: string) => void },
): Promise<Outcome> {
  let passed = 0;
  const failed: string[] = [];
  const notPossible: string[] = [];

  const checksOf = (section: string): Checks => ({
    async check(name, run) {
      const start = performance.now();
      try {
        const value = await run();
        passed += 1;
        say(`✓ ${section}: ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
        return value;
      } catch (error) {
        const line = `${section}: ${name}: ${(error as Error).message}`;
        failed.push(line);
        say(`✗ ${line}`);
        return undefined;
      }
    },
    notPossible(name, reason) {
      const line = `${section}: ${name}: ${reason}`;
      notPossible.push(line);
      say(`– ${line}`);
    },
  });

  const waiting = [...sections];
  const worker = async (): Promise<void> => {
    for (let section = waiting.shift(); section !== undefined; section = waiting.shift()) {
      const { name, run } = section;
      const own = join(folder, name);
      await rm(own, { recursive: true, force: true });
      await mkdir(own, { recursive: true });
      const checks = checksOf(name);
      await run({ ...checks, root, folder: own }).catch((error: Error) =>
        checks.check('runs to its end', () => Promise.reject(error)),
      );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { passed, failed, notPossible };
}
