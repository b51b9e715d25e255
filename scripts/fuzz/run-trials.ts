import fc from 'fast-check';
import type { Target, Trial } from './trial.ts';

/** Time limit of a parser in milliseconds of processor time: a busy machine is not a hang. */
export const HANG = 50;

export type FuzzReport = {
  readonly inputs: number;
  readonly taken: number;
  readonly refused: number;
  readonly crashes: number;
  readonly wrong: number;
  /** In milliseconds. */
  readonly worst: number;
};

export type FuzzOptions = {
  readonly runs: number;
  readonly seed: number;
  /** Of an earlier failure: runs that input only. */
  readonly path?: string;
  readonly tell: (line: string) => void;
};

/** Runs trials of a target until one fails; shrinks its input and reports the path that reproduces it. */
export async function runTrials(target: Target, { runs, seed, path, tell }: FuzzOptions): Promise<FuzzReport> {
  const report = { taken: 0, refused: 0, crashes: 0, wrong: 0, worst: 0 };
  const property = fc.asyncProperty(fc.gen(), async make => {
    const one = await target.trial({ below: count => make(fc.nat, { max: Math.max(0, count - 1) }) });
    const { milliseconds, result } = await timedFairly(one);
    const outcome = one.judge(result as never);
    if (outcome.kind === 'wrong') throw new Wrong(outcome.what);
    // Inputs during shrinking are not counted.
    report[outcome.kind] += 1;
    report.worst = Math.max(report.worst, milliseconds);
    if (milliseconds > HANG) tell(`an input of seed ${seed} took ${milliseconds.toFixed(0)} ms`);
  });
  const found = await fc.check(property, { numRuns: runs, seed, unbiased: true, ...(path !== undefined && { path }) });
  await target.end?.();
  if (found.failed) {
    const { errorInstance: error, counterexamplePath } = found;
    if (error instanceof Wrong) report.wrong = error.what.length;
    else report.crashes = 1;
    const said =
      error instanceof Wrong ? `gave ${error.message}` : `threw ${error instanceof Error ? error.stack : error}`;
    // The rest of the path leads to the shrunk inputs, which are found again each time.
    tell(`--seed ${seed} --path ${counterexamplePath?.split(':')[0]} ${said}`);
  }
  return { inputs: found.numRuns, ...report };
}

class Wrong extends Error {
  readonly what: readonly string[];
  constructor(what: readonly string[]) {
    super(what.join(', '));
    this.what = what;
  }
}

type Timed = { readonly milliseconds: number; readonly result: unknown };

/** Garbage of earlier inputs may be collected in this run: a slow input is slow every time. */
async function timedFairly(one: Trial): Promise<Timed> {
  let best = await timed(one);
  for (let again = 0; again < 3 && best.milliseconds > HANG; again += 1) {
    const next = await timed(one);
    best = { ...next, milliseconds: Math.min(best.milliseconds, next.milliseconds) };
  }
  return best;
}

async function timed({ run }: Trial): Promise<Timed> {
  const start = process.cpuUsage();
  const given = run();
  const result = given instanceof Promise ? await given : given;
  const { user, system } = process.cpuUsage(start);
  return { result, milliseconds: (user + system) / 1_000 };
}
