// `npm run torture -- --kills N --seed S`: tests that no foreign byte and no update of Mai's is lost. Faults that this
// machine can't produce are reported and not counted as survived.
import { parseArgs } from 'node:util';
import { createRandom } from './testing/random.ts';
import { surviveFaults } from './torture/faults.ts';
import { killWriters } from './torture/kill-writers.ts';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
});
const SIGNS = { survived: '✓', skipped: '–', failed: '✗' } as const;
const random = createRandom(Number(values.seed));

const faults = await surviveFaults(random);
for (const { name, outcome, reason } of faults)
  console.log(`${SIGNS[outcome]} ${name}${reason === undefined ? '' : `: ${reason}`}`);

const report = await killWriters(Number(values.kills), random, so =>
  console.log(`${so.kills} kills, ${so.acknowledged} edits`),
);
for (const note of report.notes) console.log(note);
console.log(
  `${report.acknowledged} edits of two Mais, ${report.awsCliRuns} of the AWS CLI, ${report.appended} of another program`,
);

const survived = faults.filter(({ outcome }) => outcome === 'survived').length;
const failed = faults.some(({ outcome }) => outcome === 'failed');
console.log(
  `${report.kills} kills, ${report.bytesLost} bytes lost, ${report.updatesLost} updates lost, ${survived} of ${faults.length} faults survived`,
);
process.exitCode = failed || report.bytesLost > 0 || report.updatesLost > 0 ? 1 : 0;
