import { describe, expect, it } from 'vitest';
import { runTrials } from './run-trials.ts';
import { TARGETS } from './targets.ts';
import { TAKEN, type Target, takenUnless, trial } from './trial.ts';

describe('hostile inputs', () => {
  // A few here, always the same ones; `npm run fuzz -- --kind …` makes new ones by the million.
  it.each(Object.keys(TARGETS))('of the kind "%s" crash nothing, and nothing wrong comes of them', async kind => {
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
  const run = (one: Target['trial']) => {
    const told: string[] = [];
    const target = { wrong: 'wrong things', runs: 1, trial: one };
    return runTrials(target, { runs: 2, seed: 1, tell: line => told.push(line) }).then(report => ({ report, told }));
  };

  it('counts a crash, also one that comes late, and says how to have it again', async () => {
    const { report, told } = await run(() =>
      trial(
        () => Promise.reject(new Error('boom')),
        () => TAKEN,
      ),
    );
    expect(report).toMatchObject({ crashes: 2, taken: 0 });
    expect(told[1]).toContain('run 1 of seed 1 threw Error: boom');
  });

  it('counts what is wrong, and what was slow each time', async () => {
    const slow = () => {
      const until = process.cpuUsage().user + 60_000;
      while (process.cpuUsage().user < until) JSON.stringify(told);
    };
    const told = ['x'];
    const { report } = await run(() => trial(slow, () => takenUnless(['one', 'another'])));
    expect(report.wrong).toBe(4);
    expect(report.worst).toBeGreaterThan(50);
  });
});
