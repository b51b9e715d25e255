import { expect, test } from 'vitest';
import { judge, type Survivor } from './judge.ts';
import type { Mutant } from './mutants.ts';

const mutant = (fate: Mutant['fate'], was = 'a < b'): Mutant => ({
  file: 'main/vault.ts',
  mutator: 'EqualityOperator',
  line: `if (${was}) return;`,
  was,
  is: 'a <= b',
  fate,
});
const killed = (count: number): Mutant[] => Array.from({ length: count }, () => mutant('killed'));
const explain = ({ fate: _, ...place }: Mutant): Survivor => ({ ...place, why: 'They are never equal.' });

test('a survivor without an explanation fails the run, whatever the score', () => {
  const survivor = mutant('survived', 'a < c');
  expect(judge([...killed(99), survivor], [])).toMatchObject({ unexplained: [survivor], isPassed: false });
});

test('an explained survivor is counted as such', () => {
  const survivor = mutant('survived', 'a < c');
  const { score, isPassed } = judge([...killed(99), survivor], [explain(survivor)]);
  expect(score).toBe('mutation score 99 % (99 of 100), 1 survivors explained');
  expect(isPassed).toBe(true);
});

test('an explanation of a mutant that a test detects fails the run', () => {
  const entry = explain(mutant('killed', 'a < c'));
  expect(judge([...killed(99), mutant('killed', 'a < c')], [entry])).toMatchObject({
    outdated: [entry],
    isPassed: false,
  });
});

test('a score below 90 % fails the run, even if each survivor is explained', () => {
  const survivor = mutant('survived', 'a < c');
  const { score, isPassed } = judge(
    [...killed(899), ...Array.from({ length: 101 }, () => survivor)],
    [explain(survivor)],
  );
  expect(score).toMatch(/^mutation score 89 % /);
  expect(isPassed).toBe(false);
});

test('a mutant that does not load is not counted', () => {
  expect(judge([...killed(10), mutant('invalid')], []).score).toBe(
    'mutation score 100 % (10 of 10), 0 survivors explained',
  );
});

test('the table has a line per file and a total', () => {
  expect(judge([...killed(3), mutant('survived')], []).table).toEqual([
    'file           mutants   killed survived    score',
    'main/vault.ts        4        3        1   75.0 %',
    'all                  4        3        1   75.0 %',
  ]);
});
