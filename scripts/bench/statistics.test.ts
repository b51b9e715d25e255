import { expect, test } from 'vitest';
import { finding } from './report.ts';
import { quantile, spread } from './statistics.ts';

test('takes the middle one, and the mean of the two in the middle', () => {
  expect(spread([9, 1, 5])).toEqual({ median: 5, minimum: 1, maximum: 9 });
  expect(spread([4, 2]).median).toBe(3);
  expect(quantile([0, 10, 20, 30, 40], 0.95)).toBeCloseTo(38);
});

test('compares within each round, so that a slow moment of the machine counts on both sides', () => {
  const rounds = [
    { mai: 110, baseline: 100 },
    { mai: 330, baseline: 300 },
    { mai: 105, baseline: 100 },
  ];
  expect(finding('icon', rounds)).toMatchObject({ value: 1.1, pass: true, minimum: 1.05, mai: { median: 110 } });
});

test('holds a number that is compared with nothing against its target', () => {
  expect(finding('archive', [{ mai: 3.5 }])).toMatchObject({ value: 3.5, unit: 'MB', pass: false });
});
