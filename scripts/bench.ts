// `npm run bench`: what Mai costs, against the least of apps on the same Electron in the same run.
//   --only NAME    the measures whose names contain it
//   --rounds N     how often each is taken
//   --json         a list of findings instead of the table
import { parseArgs } from 'node:util';
import { startDisplay } from '../e2e/desktop.ts';
import { benchAnswer } from './bench/answering.ts';
import { type BenchOf, Homes } from './bench/bench.ts';
import { benchProfile } from './bench/editing.ts';
import { MEASURES, type MeasureId, type Round } from './bench/measures.ts';
import { benchAssertion } from './bench/parsing.ts';
import { programs } from './bench/programs.ts';
import { finding, table } from './bench/report.ts';
import { benchIdle, benchRest } from './bench/resting.ts';
import { benchArchive } from './bench/sizes.ts';
import { benchStart } from './bench/starting.ts';

const BENCHES: readonly BenchOf[] = [
  { measures: ['icon', 'startTime', 'memory'], run: benchStart },
  { measures: ['idle'], run: benchIdle },
  { measures: ['memoryAtRest'], run: benchRest },
  { measures: ['assertion'], run: benchAssertion },
  { measures: ['profile'], run: benchProfile },
  { measures: ['answer'], run: benchAnswer },
  { measures: ['archive'], run: benchArchive },
];

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  },
});

const isWanted = (id: MeasureId): boolean => MEASURES[id].name.includes(values.only ?? '');

async function bench(): Promise<void> {
  if (process.platform !== 'linux') throw new Error('What Mai costs is measured on Linux only.');
  const display = await startDisplay('800x800');
  const homes = new Homes();
  const rounds = new Map<MeasureId, Round[]>();
  const taken = { programs: await programs(), display: display.address, rounds: Number(values.rounds), homes };
  try {
    for (const { measures, run } of BENCHES.filter(({ measures }) => measures.some(isWanted))) {
      console.error(`measuring ${measures.map(id => MEASURES[id].name).join(', ')}`);
      await run(taken, (id, round) => rounds.set(id, [...(rounds.get(id) ?? []), round]));
    }
  } finally {
    homes.remove();
    display.stop();
  }
  const findings = [...rounds].filter(([id]) => isWanted(id)).map(([id, each]) => finding(id, each));
  console.log(values.json ? JSON.stringify(findings, null, 2) : table(findings));
}

await bench();
