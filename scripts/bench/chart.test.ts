import { expect, test } from 'vitest';
import { chart, exponent } from './chart.ts';

const squares = [1, 10, 100].map(count => ({ count, cost: 3 * count ** 2 }));

test('names the power that a cost grows with', () => {
  expect(exponent(squares)).toBeCloseTo(2);
  expect(exponent(squares.map(({ count }) => ({ count, cost: 7 })))).toBeCloseTo(0);
});

test('says in words what the picture shows', () => {
  const picture = chart([{ title: 'Squaring', of: 'sides', unit: 'ms', points: squares }]);
  expect(picture).toContain('aria-label="Squaring grows with the number of sides to the power of 2.00"');
  expect(picture.match(/<circle /g)).toHaveLength(3);
});
