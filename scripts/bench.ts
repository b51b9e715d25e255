// `npm run bench`: compares Mai with minimal baselines on the same Electron in the same run.
//   --only NAME    measures whose names contain it; repeatable
//   --rounds N     measurements of each
//   --json         JSON instead of the table
import { parseArgs } from 'node:util';
import { startDisplay } from '../e2e/desktop-fakes/desktop.ts';
import { type Bench, type BenchOf, Homes } from './bench/bench.ts';
import { benchAnswer } from './bench/bench-answer.ts';
import { benchArchive } from './bench/bench-archive.ts';
import { benchAssertion } from './bench/bench-assertion.ts';
import { benchCredentials } from './bench/bench-credentials.ts';
import { benchIdle, benchRest } from './bench/bench-idle.ts';
import { benchKeystroke } from './bench/bench-keystroke.ts';
import { benchLastRoles } from './bench/bench-last-roles.ts';
import { benchPopover } from './bench/bench-popover.ts';
import { benchPortal } from './bench/bench-portal.ts';
import { benchProfile } from './bench/bench-profile.ts';
import { benchStart } from './bench/bench-start.ts';
import { benchUsable } from './bench/bench-usable.ts';
import { MEASURES, type MeasureId, type Round } from './bench/measures.ts';
import { programs } from './bench/programs.ts';
import { finding, table } from './bench/report.ts';

const BENCHES: readonly BenchOf[] = [
  { measures: ['icon', 'startTime', 'memory'], run: benchStart },
  { measures: ['idle'], run: benchIdle },
  { measures: ['memoryAtRest'], run: benchRest },
  { measures: ['popover'], run: benchPopover },
  { measures: ['usable'], run: benchUsable },
  { measures: ['keystroke'], run: benchKeystroke },
  { measures: ['firstKeys', 'keys'], run: benchCredentials },
  { measures: ['lastRoles'], run: benchLastRoles },
  { measures: ['portalFirst', 'portalAll'], run: benchPortal },
  { measures: ['firstAssertion', 'assertion'], run: benchAssertion },
  { measures: ['profile'], run: benchProfile },
  { measures: ['answer'], run: benchAnswer },
  { measures: ['archive'], run: benchArchive },
];

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [''] },
    rounds: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  },
});

const isWanted = (id: MeasureId): boolean => values.only.some(part => MEASURES[id].name.includes(part));

async function measure(bench: Bench): Promise<string> {
  const rounds = new Map<MeasureId, Round[]>();
  for (const { measures, run } of BENCHES.filter(each => each.measures.some(isWanted))) {
    console.error(`measuring ${measures.map(id => MEASURES[id].name).join(', ')}`);
    await run(bench, (id, round) => rounds.set(id, [...(rounds.get(id) ?? []), round]));
  }
  const findings = [...rounds].filter(([id]) => isWanted(id)).map(([id, each]) => finding(id, each));
  return values.json ? JSON.stringify(findings, null, 2) : table(findings);
}

if (process.platform !== 'linux') throw new Error('The benches run on Linux only.');
const display = await startDisplay('800x800');
const homes = new Homes();
try {
  const bench = { programs: await programs(), display: display.address, rounds: Number(values.rounds), homes };
  console.log(await measure(bench));
} finally {
  homes.remove();
  display.stop();
}
