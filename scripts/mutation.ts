// `npm run mutation`: mutates the code that guards secrets and files, and lists the mutants that no test detects.
// `-- --only NAME` selects a part, `-- --fresh` ignores results of earlier runs.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { GUARDS } from './mutation/guards.ts';
import { judge } from './mutation/judge.ts';
import { type Mutant, mutantsOf } from './mutation/mutants.ts';
import { survivors } from './mutation/survivors.ts';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { only: { type: 'string' }, fresh: { type: 'boolean', default: false } } });
const guards = GUARDS.filter(({ name }) => values.only === undefined || values.only === name);
if (guards.length === 0) {
  console.error(`There is no part "${values.only}". There are: ${GUARDS.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

// Removes thousands of test folders; those of tests that a mutant broke too.
const scratch = mkdtempSync(join(tmpdir(), 'mai-mutation-'));
for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = scratch;
try {
  const mutants: Mutant[] = [];
  for (const guard of guards) {
    console.error(`Changing ${guard.name}`);
    mutants.push(...(await mutantsOf(guard, root, values.fresh)));
  }
  report(mutants);
} finally {
  // Takes minutes after a whole run.
  rmSync(scratch, { recursive: true, force: true });
}

function report(mutants: readonly Mutant[]): void {
  const files = new Set(mutants.map(({ file }) => file));
  // An entry of a deleted file is outdated in a full run.
  const explained = survivors().filter(({ file }) => values.only === undefined || files.has(file));
  const summary = judge(mutants, explained);
  for (const { fate: _, ...place } of summary.unexplained) console.log(`No test detects: ${JSON.stringify(place)}`);
  for (const { why: _, ...place } of summary.outdated) console.log(`Outdated explanation: ${JSON.stringify(place)}`);
  for (const line of summary.table) console.log(line);
  console.log(summary.score);
  process.exitCode = summary.isPassed ? 0 : 1;
}
