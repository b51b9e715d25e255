// Attacks what Mai takes from outside with hostile inputs by the thousand: `npm run fuzz -- --kind files --runs N --seed N`.
import { parseArgs } from 'node:util';
import { ASSERTIONS } from './fuzz/assertions.ts';
import { CALLERS } from './fuzz/callers.ts';
import { AWS_FILES } from './fuzz/files.ts';
import { IMPORTS } from './fuzz/imports.ts';
import { LINKS } from './fuzz/links.ts';
import { MESSAGES } from './fuzz/messages.ts';
import { HANG, runTrials } from './fuzz/run-trials.ts';
import { SET_UPS } from './fuzz/set-ups.ts';
import { SETTINGS } from './fuzz/settings.ts';
import { STS_ANSWERS } from './fuzz/sts-answers.ts';
import type { Target } from './fuzz/trial.ts';

const TARGETS: Readonly<Record<string, Target>> = {
  assertion: ASSERTIONS,
  files: AWS_FILES,
  settings: SETTINGS,
  'set-ups': SET_UPS,
  links: LINKS,
  imports: IMPORTS,
  sts: STS_ANSWERS,
  messages: MESSAGES,
  callers: CALLERS,
};

const { values } = parseArgs({
  options: { kind: { type: 'string', default: 'assertion' }, runs: { type: 'string' }, seed: { type: 'string' } },
});
const target = Object.hasOwn(TARGETS, values.kind) ? TARGETS[values.kind] : undefined;
if (target === undefined) {
  console.error(`There is no kind "${values.kind}". There are: ${Object.keys(TARGETS).join(', ')}.`);
  process.exitCode = 2;
} else {
  const runs = Number(values.runs ?? target.runs);
  const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
  const report = await runTrials(target, { runs, seed, tell: line => console.log(line) });
  const { taken, refused, crashes, wrong, worst } = report;
  console.log(`seed ${seed}; ${taken} were taken, ${refused} refused`);
  console.log(`${runs} inputs, ${crashes} crashes, ${wrong} ${target.wrong}, worst ${worst.toFixed(1)} ms`);
  process.exitCode = crashes + wrong > 0 || worst > HANG ? 1 : 0;
}
