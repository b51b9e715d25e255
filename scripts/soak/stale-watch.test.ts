import { expect, test } from 'vitest';
import { StaleWatch } from './stale-watch.ts';

const PROFILE = '210987654321-Analyst';

/** Looks at one profile at these times in ms; AWS's clock is the same. */
function watched(looks: readonly (readonly [at: number, expiration: number | undefined])[], excusedUntil = 0) {
  const watch = new StaleWatch();
  watch.excuse(excusedUntil);
  for (const [at, expiration] of looks) watch.look({ at, now: at, readings: [{ profile: PROFILE, expiration }] });
  watch.end(looks.at(-1)?.[0] ?? 0);
  return watch.stales;
}

test('credentials that are renewed in time are never stale', () => {
  expect(
    watched([
      [0, 5_000],
      [4_900, 5_000],
      [4_950, 9_000],
      [8_000, 9_000],
    ]),
  ).toEqual([]);
});

test('credentials that are expired for a second are stale', () => {
  const looks = [
    [4_000, 5_000],
    [5_100, 5_000],
    [6_100, 5_000],
    [6_300, 9_000],
  ] as const;
  expect(watched(looks)).toEqual([{ profile: PROFILE, since: 5_100, until: 6_300, wasExpired: true }]);
  expect(watched(looks, 99_000)).toHaveLength(1);
});

test('a missing profile is stale, unless a long sleep explains it', () => {
  const looks = [
    [0, undefined],
    [500, undefined],
    [1_500, undefined],
    [1_600, 9_000],
  ] as const;
  expect(watched(looks)).toEqual([{ profile: PROFILE, since: 0, until: 1_600, wasExpired: false }]);
  expect(watched(looks, 2_000)).toEqual([]);
});

test('less than a second counts for nothing', () => {
  expect(
    watched([
      [0, undefined],
      [900, 5_000],
    ]),
  ).toEqual([]);
});

test('what is stale at the end counts', () => {
  expect(
    watched([
      [0, undefined],
      [3_000, undefined],
    ]),
  ).toHaveLength(1);
});

test('expired and then removed is not one second of each', () => {
  expect(
    watched([
      [5_100, 5_000],
      [5_700, undefined],
      [6_300, 9_000],
    ]),
  ).toEqual([]);
});

test('a long sleep explains nothing after all credentials were renewed', () => {
  const watch = new StaleWatch();
  watch.excuse(9_000);
  const look = (at: number, expiration: number | undefined) =>
    watch.look({ at, now: at, readings: [{ profile: PROFILE, expiration }] });
  look(0, undefined);
  expect(watch.isFresh).toBe(false);
  look(2_000, 8_000);
  expect(watch.isFresh).toBe(true);
  look(3_000, undefined);
  look(5_000, 8_000);
  expect(watch.stales).toMatchObject([{ since: 3_000, until: 5_000 }]);
});
