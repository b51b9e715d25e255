import { createRandom } from '../testing/random.ts';
import type { Target, Trial } from './trial.ts';

/** A reader may take this long, in milliseconds of the processor's time: a busy machine is no hang. */
export const HANG = 50;

export type FuzzReport = {
  readonly taken: number;
  readonly refused: number;
  readonly crashes: number;
  readonly wrong: number;
  /** In milliseconds. */
  readonly worst: number;
};

/** Runs that many trials of a target. Whatever goes wrong is told with the number of its run, which the seed brings back. */
export async function runTrials(
  target: Target,
  { runs, seed, tell }: { readonly runs: number; readonly seed: number; readonly tell: (line: string) => void },
): Promise<FuzzReport> {
  const random = createRandom(seed);
  const report = { taken: 0, refused: 0, crashes: 0, wrong: 0, worst: 0 };
  for (let run = 0; run < runs; run += 1) {
    const one = await target.trial(random);
    try {
      let { milliseconds, result } = await timed(one);
      // The garbage of earlier runs may be collected in this one: what is slow by itself is slow each time.
      for (let again = 0; again < 3 && milliseconds > HANG; again += 1)
        ({ milliseconds, result } = await least(one, milliseconds));
      report.worst = Math.max(report.worst, milliseconds);
      if (milliseconds > HANG) tell(`run ${run} of seed ${seed} took ${milliseconds.toFixed(0)} ms`);
      const outcome = one.judge(result as never);
      if (outcome.kind !== 'wrong') report[outcome.kind] += 1;
      else {
        report.wrong += outcome.what.length;
        tell(`run ${run} of seed ${seed} gave ${outcome.what.join(', ')}`);
      }
    } catch (error) {
      report.crashes += 1;
      tell(`run ${run} of seed ${seed} threw ${error instanceof Error ? error.stack : String(error)}`);
    }
  }
  await target.end?.();
  return report;
}

type Timed = { readonly milliseconds: number; readonly result: unknown };

async function timed({ run }: Trial): Promise<Timed> {
  const start = process.cpuUsage();
  const given = run();
  const result = given instanceof Promise ? await given : given;
  const { user, system } = process.cpuUsage(start);
  return { result, milliseconds: (user + system) / 1_000 };
}

async function least(one: Trial, milliseconds: number): Promise<Timed> {
  const again = await timed(one);
  return { result: again.result, milliseconds: Math.min(milliseconds, again.milliseconds) };
}
