// `npm test`: all checks, also after a failure. The last line is the count.
import { join } from 'node:path';
import { e2e, lint, runAndTell, structure, types, unit } from './testing/checks.ts';
import { sum, tallyLine } from './testing/tally.ts';

const root = join(import.meta.dirname, '..');
const quick = await Promise.all([types, lint, structure, unit].map(check => runAndTell(check, root)));
// Not in parallel: the app is timed, and shares two cores with its tests.
const total = sum([...quick, await runAndTell(e2e, root)]);
console.log(tallyLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
