import { describe, expect, it } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { runTrials } from './run-trials.ts';
import { TARGETS } from './targets.ts';
import { TAKEN, type Target, takenUnless, trial } from './trial.ts';

describe('hostile inputs', () => {
  // A few fixed inputs; `npm run fuzz -- --kind …` generates millions.
  it.each(Object.keys(TARGETS))('of the kind "%s" cause no crash and no violation', async kind => {
    claim('hostile-input');
    const told: string[] = [];
    const target = TARGETS[kind];
    if (target === undefined) throw new TypeError(kind);
    const { crashes, wrong } = await runTrials(target, { runs: 300, seed: 2026, tell: line => told.push(line) });
    expect({ crashes, wrong, told: told.filter(line => !/took \d+ ms$/.test(line)) }).toEqual({
      ...{ crashes: 0, wrong: 0, told: [] },
    });
  });
});

describe('a run of trials', () => {
  const run = async (one: Target['trial'], runs: number, path?: string) => {
    const told: string[] = [];
    const target = { wrong: 'wrong things', runs: 1, trial: one };
    const report = await runTrials(target, { runs, seed: 1, ...(path && { path }), tell: line => told.push(line) });
    return { report, told };
  };
  const seen: number[] = [];

  it('ends at a crash with the shrunk input and the path that reproduces it', async () => {
    const boom = () => Promise.reject(new Error('boom'));
    const crash: Target['trial'] = random => {
      const size = random.below(1_000);
      seen.push(size);
      return trial<unknown>(size < 300 ? () => size : boom, () => TAKEN);
    };
    const { report, told } = await run(crash, 20);
    expect(report).toMatchObject({ crashes: 1, wrong: 0 });
    expect(Math.min(...seen.filter(size => size >= 300))).toBe(300);
    const [, path = ''] = /^--seed 1 --path (\d+) threw Error: boom/.exec(told[0] ?? '') ?? [];
    expect((await run(crash, 20, path)).report).toMatchObject({ inputs: 1, crashes: 1 });
  });

  it('counts and reports violations', async () => {
    const { report, told } = await run(
      () =>
        trial(
          () => 0,
          () => takenUnless(['one', 'another']),
        ),
      20,
    );
    expect(report).toMatchObject({ inputs: 1, crashes: 0, wrong: 2 });
    expect(told).toEqual(['--seed 1 --path 0 gave one, another']);
  });

  it('reports inputs that are slow every time', async () => {
    const spent = () => process.cpuUsage().user + process.cpuUsage().system;
    const slow = () => {
      const until = spent() + 60_000;
      while (spent() < until) JSON.stringify(told);
    };
    const told = ['x'];
    const { report } = await run(() => trial(slow, () => TAKEN), 1);
    expect(report.worst).toBeGreaterThan(50);
  });
});
