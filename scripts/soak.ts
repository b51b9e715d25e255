// `npm run soak`: a week of twenty roles in an hour. Mai sleeps, loses its network and its companies, has its clock set and its
// files changed by others, and must keep every role's credentials valid, show no window, and grow neither memory nor files.
//   npm run soak -- --minutes 10
// Linux only: memory is read from /proc.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { freshBuild } from './setup/fresh-build.ts';
import { runSoak } from './soak/run-soak.ts';
import { verdictOf } from './soak/verdict.ts';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '60' } } });
const minutes = Number(values.minutes);
if (!(minutes > 0)) throw new Error(`--minutes needs a number above 0, but has “${values.minutes}”.`);

const say = (line: string) => console.log(line);
if (await freshBuild(join(import.meta.dirname, '..'))) {
  const { details, faults, line } = verdictOf(await runSoak(minutes, say));
  for (const detail of details) say(detail);
  if (faults.length > 0) say(`\nFaults:\n${faults.map(fault => `  ${fault}`).join('\n')}\n`);
  say(line);
  process.exitCode = faults.length > 0 ? 1 : 0;
} else process.exitCode = 1;
