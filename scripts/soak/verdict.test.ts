import { expect, test } from 'vitest';
import type { Sample } from './slope.ts';
import { type Seen, verdictOf } from './verdict.ts';

const samples = (perHour: number): readonly Sample[] =>
  Array.from({ length: 40 }, (_, at) => ({ hours: at / 40, value: 200_000 + (perHour * at) / 40 }));

const GOOD: Seen = {
  renewals: 412,
  stales: [],
  windows: [],
  signIns: { all: 31, needless: 0 },
  memory: samples(12),
  code: [
    { hours: 0, value: 5_100 },
    { hours: 1, value: 7_200 },
  ],
  descriptors: samples(0),
  errors: [],
  lost: [],
};

test('a flat run without faults passes with the agreed last line', () => {
  const { faults, line, details } = verdictOf(GOOD);
  expect(faults).toEqual([]);
  expect(line).toBe('412 renewals, 0 stale, 0 windows, memory slope 12 kB/h');
  expect(details[0]).toContain('Theil–Sen over the lowest of 9 days');
  expect(details[1]).toBe('compiled code, not counted in memory: 5100 kB at the start, 7200 at the end');
});

test.each<readonly [string, Partial<Seen>, RegExp]>([
  [
    'stale credentials',
    { stales: [{ profile: 'a-b', since: 0, until: 2_500, wasExpired: true }] },
    /^a-b was expired for 2\.5 s at 00:00:00$/,
  ],
  ['a window', { windows: ['Example Energy — Sign in'] }, /^a window appeared: Example Energy/],
  ['a needless sign-in', { signIns: { all: 9, needless: 2 } }, /^2 of 9 sign-ins served no role$/],
  ['growing memory', { memory: samples(5_000) }, /^memory rises by at least 5000 kB\/h$/],
  ['leaking descriptors', { descriptors: samples(30) }, /^file descriptors rise by at least 30\.0\/h$/],
  ['code without end', { code: [{ hours: 1, value: 12_345 }] }, /^compiled code has 12345 kB$/],
  ['no samples', { memory: [] }, /^memory was not measured$/],
  ['no renewal', { renewals: 0 }, /^no role was renewed$/],
  ['an error', { errors: ['mai.log: [error] x'] }, /^mai\.log/],
  ['lost text', { lost: ['[mine] is gone'] }, /^\[mine\]/],
])('%s fails it', (_, part, fault) => {
  expect(verdictOf({ ...GOOD, ...part }).faults).toEqual([expect.stringMatching(fault)]);
});

test('a shrinking memory has a negative slope, and passes', () => {
  const { faults, line } = verdictOf({ ...GOOD, memory: samples(-900) });
  expect(faults).toEqual([]);
  expect(line).toMatch(/memory slope -900 kB\/h$/);
});

test('the memory of a short run is printed, and not judged', () => {
  const { faults, details } = verdictOf({ ...GOOD, memory: samples(90_000).slice(0, 10) });
  expect(faults).toEqual([]);
  expect(details[0]).toContain('too short to be judged');
});
