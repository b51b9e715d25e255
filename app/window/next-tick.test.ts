import { expect, test } from 'vitest';
import { instant, later, minutes, seconds } from '../domain/instant.ts';
import { NOW } from '../testing/sample-role.ts';
import { countdown } from '../text/time.ts';
import { nextTick, readsAlike } from './next-tick.ts';

test('there is no tick without a countdown', () => {
  expect(nextTick([], NOW)).toBeUndefined();
  expect(nextTick([NOW, instant(NOW - 1)], NOW)).toBeUndefined();
});

test('ticks at the full minute while hours and minutes are shown', () => {
  expect(nextTick([later(NOW, minutes(42) + seconds(30))], NOW)).toBe(seconds(30) + 1);
});

test('ticks each second in the last five minutes', () => {
  expect(nextTick([later(NOW, minutes(4) + 250)], NOW)).toBe(251);
});

test('the countdown that changes first decides', () => {
  expect(nextTick([later(NOW, minutes(42) + seconds(30)), later(NOW, minutes(9) + seconds(2))], NOW)).toBe(2_001);
});

test.each([minutes(61), minutes(5) + 1, minutes(5), minutes(5) - 1, minutes(1), 1_500, 900])(
  'with %d ms left, the text changes at the tick',
  left => {
    const end = later(NOW, left);
    const tick = nextTick([end], NOW) ?? 0;
    const shown = (at: number) => countdown(end - (NOW + at), 'en');
    expect(shown(tick - 1)).toBe(shown(0));
    if (left > 1_000) expect(shown(tick)).not.toBe(shown(0));
  },
);

test('a recent rendering stays unless a countdown has changed', () => {
  const end = later(NOW, minutes(42) + 300);
  expect(readsAlike([end], NOW, later(NOW, 300))).toBe(true);
  expect(readsAlike([end], NOW, later(NOW, 301))).toBe(false);
  expect(readsAlike([], NOW, later(NOW, 999))).toBe(true);
  expect(readsAlike([], NOW, later(NOW, 1_000))).toBe(false);
});

test('a rendering from before a backward clock change is renewed', () => {
  expect(readsAlike([], NOW, instant(NOW - 1))).toBe(false);
});
