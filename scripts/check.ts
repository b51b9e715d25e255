// `npm run check`: all checks that don't start the app.
import { join } from 'node:path';
import { lint, runAndTell, structure, types, unit } from './testing/checks.ts';
import { sum, tallyLine } from './testing/tally.ts';

const root = join(import.meta.dirname, '..');
const total = sum(await Promise.all([types, lint, structure, unit].map(check => runAndTell(check, root))));
console.log(tallyLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
