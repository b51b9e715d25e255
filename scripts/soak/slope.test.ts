import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../testing/runs.ts';
import { fitSlope, lowestOfDays, type Sample } from './slope.ts';

const line = (count: number, valueAt: (hours: number) => number): readonly Sample[] =>
  Array.from({ length: count }, (_, at) => ({ hours: at / 100, value: valueAt(at / 100) }));

test('a line has its own slope', () => {
  const { perHour, atLeast } = fitSlope(line(50, hours => 1_000 + 40 * hours));
  expect(perHour).toBeCloseTo(40);
  expect(atLeast).toBeCloseTo(40);
});

test('a few samples with an open window do not bend a flat line', () => {
  const samples = line(60, () => 200).map((sample, at) => (at % 10 === 9 ? { ...sample, value: 9_000 } : sample));
  expect(fitSlope(samples).perHour).toBe(0);
});

test('noise without growth is likely to be flat, and growth above the noise is not', () => {
  const noise = (at: number) => ((at * 7_919) % 101) - 50;
  const noisy = (rise: number) =>
    line(100, hours => rise * hours).map(({ hours, value }, at) => ({ hours, value: value + noise(at) }));
  expect(fitSlope(noisy(0)).atLeast).toBeLessThan(0);
  expect(fitSlope(noisy(500)).atLeast).toBeGreaterThan(300);
});

test('of an hour’s noise a leak of half a megabyte an hour stands out', () => {
  // Mai's own memory in kB, the lowest of each tenth of a real hour without a leak but for the first.
  const measured = [68_580, 68_390, 68_570, 68_600, 68_470, 68_620, 68_810, 68_510, 68_210, 69_060];
  const leaking = (rise: number) => measured.map((value, at) => ({ hours: at / 10, value: value + (rise * at) / 10 }));
  expect(fitSlope(leaking(0)).atLeast).toBeLessThan(0);
  expect(fitSlope(leaking(500)).atLeast).toBeGreaterThan(0);
  expect(fitSlope(leaking(2_000)).atLeast).toBeGreaterThan(1_000);
});

test('the likely minimum is never above the slope', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 2, maxLength: 40 }), values => {
      const { perHour, atLeast } = fitSlope(values.map((value, at) => ({ hours: at, value })));
      expect(atLeast).toBeLessThanOrEqual(perHour);
    }),
    { numRuns: runs(200) },
  );
});

test('there is no slope without two times', () => {
  expect(fitSlope([{ hours: 1, value: 5 }]).perHour).toBeNaN();
});

test('of each day but the first the lowest sample counts', () => {
  const samples = line(30, () => 200).map((sample, at) => (at % 5 === 4 ? { ...sample, value: 100 + at } : sample));
  expect(lowestOfDays(samples).map(({ value }) => value)).toEqual([114, 124]);
});
