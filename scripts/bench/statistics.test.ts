import { expect, test } from 'vitest';
import { finding } from './report.ts';
import { quantile, spread } from './statistics.ts';

test('the median is the middle value, or the mean of the two in the middle', () => {
  expect(spread([9, 1, 5])).toEqual({ median: 5, minimum: 1, maximum: 9 });
  expect(spread([4, 2]).median).toBe(3);
  expect(quantile([0, 10, 20, 30, 40], 0.95)).toBeCloseTo(38);
});

test('ratios are computed per round, so that load affects both sides', () => {
  const rounds = [
    { mai: 110, baseline: 100 },
    { mai: 330, baseline: 300 },
    { mai: 105, baseline: 100 },
  ];
  expect(finding('icon', rounds)).toMatchObject({ value: 1.1, pass: true, minimum: 1.05, mai: { median: 110 } });
});

test('a measure without a baseline is compared with its target', () => {
  expect(finding('archive', [{ mai: 3.5 }])).toMatchObject({ value: 3.5, unit: 'MB', pass: false });
});
