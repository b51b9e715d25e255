import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Bench } from './bench.ts';
import type { Take } from './measures.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** `npm test` on two cores, once: types, lint, unit tests and the tests of the app. A run that fails has no time. */
export async function benchTests(_: Bench, take: Take): Promise<void> {
  const from = performance.now();
  const tests = join(ROOT, 'scripts', 'test.ts');
  const { status } = spawnSync('taskset', ['--cpu-list', '0,1', process.execPath, tests], {
    cwd: ROOT,
    stdio: 'ignore',
  });
  if (status !== 0) throw new Error('"npm test" failed: its time says nothing.');
  take('test', { mai: (performance.now() - from) / 60_000 });
}
