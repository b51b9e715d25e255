import { expect, test } from 'vitest';
import { exitTally, playwrightTally, sum, tallyLine, vitestTally } from './tally.ts';

const vitest = (results: Partial<Parameters<typeof vitestTally>[0]> = {}) => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...results,
});
const playwright = (stats: Partial<{ expected: number; unexpected: number; skipped: number }>) => ({
  stats: { expected: 0, unexpected: 0, skipped: 0, ...stats },
});

test('counts the tests of a vitest run', () => {
  expect(tallyLine(vitestTally(vitest({ numPendingTests: 1, numTodoTests: 1 }), true))).toBe(
    '3 passed, 0 failed, 2 skipped',
  );
});

test('counts a test file that could not be loaded as a failure', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{ status: 'failed' }] },
  ];
  expect(tallyLine(vitestTally(vitest({ numFailedTests: 1, testResults }), false))).toBe('3 passed, 2 failed');
});

test('counts a runner that fails without a failed test as a failure', () => {
  expect(vitestTally(vitest(), false).failed).toBe(1);
  expect(playwrightTally(playwright({ expected: 4 }), false).failed).toBe(1);
});

test('counts a runner that ran no test, or left no report, as a failure', () => {
  expect(vitestTally(vitest({ numPassedTests: 0, numPendingTests: 2 }), true).failed).toBe(1);
  expect(playwrightTally(playwright({}), true).failed).toBe(1);
  expect(vitestTally(undefined, true).failed).toBe(1);
  expect(playwrightTally(undefined, true).failed).toBe(1);
});

test('counts the tests of a Playwright run', () => {
  expect(tallyLine(playwrightTally(playwright({ expected: 2, unexpected: 1, skipped: 1 }), false))).toBe(
    '2 passed, 1 failed, 1 skipped',
  );
});

test('adds up counts, and mentions skipped tests only if there are any', () => {
  expect(tallyLine(sum([exitTally(true), exitTally(false), vitestTally(vitest(), true)]))).toBe('4 passed, 1 failed');
});
