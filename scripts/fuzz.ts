// Fuzzes Mai's inputs from outside: `npm run fuzz -- --kind files --runs N --seed N`,
// and `--path P` to reproduce a failure.
import { parseArgs } from 'node:util';
import { HANG, runTrials } from './fuzz/run-trials.ts';
import { TARGETS } from './fuzz/targets.ts';

const { values } = parseArgs({
  options: {
    kind: { type: 'string', default: 'assertion' },
    runs: { type: 'string' },
    seed: { type: 'string' },
    path: { type: 'string' },
  },
});
const target = Object.hasOwn(TARGETS, values.kind) ? TARGETS[values.kind] : undefined;
if (target === undefined) {
  console.error(`There is no kind "${values.kind}". There are: ${Object.keys(TARGETS).join(', ')}.`);
  process.exitCode = 2;
} else {
  const runs = Number(values.runs ?? target.runs);
  const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
  const { path } = values;
  const report = await runTrials(target, { runs, seed, ...(path && { path }), tell: line => console.log(line) });
  const { inputs, taken, refused, crashes, wrong, worst } = report;
  console.log(`seed ${seed}; ${taken} were taken, ${refused} refused`);
  console.log(`${inputs} inputs, ${crashes} crashes, ${wrong} ${target.wrong}, worst ${worst.toFixed(1)} ms`);
  process.exitCode = crashes + wrong > 0 || worst > HANG ? 1 : 0;
}
