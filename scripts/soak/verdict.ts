import type { SignIns } from './sign-in-needs.ts';
import { fitSlope, lowestOfDays, type Sample } from './slope.ts';
import { type Stale, staleWords } from './stale-watch.ts';

/** What a soak has seen. */
export type Seen = {
  readonly renewals: number;
  readonly stales: readonly Stale[];
  /** Titles of windows that appeared although nobody opened them. */
  readonly windows: readonly string[];
  readonly signIns: SignIns;
  /** kB that Mai's processes alone have written and keep, after garbage collection and without compiled code. */
  readonly memory: readonly Sample[];
  /** kB of compiled code. */
  readonly code: readonly Sample[];
  /** Open file descriptors of all of Mai's processes. */
  readonly descriptors: readonly Sample[];
  /** Errors in Mai's log, its output and its pages. */
  readonly errors: readonly string[];
  /** What other programs wrote and Mai lost. */
  readonly lost: readonly string[];
};

/** Highest rises that count as flat. A week in the tray would cost 100 MB at most, and no descriptor limit. */
const FLAT = { memory: 600, descriptors: 1 } as const;

/**
 * Compiled code in kB that would be a leak. V8 compiles what is used often, better each time, so that it grows for days, ever more slowly.
 */
const MOST_CODE = 12_000;

/** How the slopes were found, what is wrong, and the last line. */
export type Verdict = {
  readonly details: readonly string[];
  readonly faults: readonly string[];
  readonly line: string;
};

export function verdictOf(seen: Seen): Verdict {
  const memory = fitSlope(lowestOfDays(seen.memory));
  const descriptors = fitSlope(lowestOfDays(seen.descriptors));
  const [codeAtStart, codeAtEnd] = [seen.code[0]?.value ?? 0, seen.code.at(-1)?.value ?? 0];
  const { all, needless } = seen.signIns;
  const faults = [
    ...seen.stales.map(staleWords),
    ...seen.windows.map(title => `a window appeared: ${title}`),
    ...(needless > 0 ? [`${needless} of ${all} sign-ins served no role`] : []),
    ...(seen.memory.length === 0 ? ['memory was not measured'] : []),
    ...(codeAtEnd > MOST_CODE ? [`compiled code has ${round(codeAtEnd)} kB`] : []),
    ...(isJudged(seen) && memory.atLeast > FLAT.memory
      ? [`memory rises by at least ${round(memory.atLeast)} kB/h`]
      : []),
    ...(isJudged(seen) && descriptors.atLeast > FLAT.descriptors
      ? [`file descriptors rise by at least ${descriptors.atLeast.toFixed(1)}/h`]
      : []),
    ...(seen.renewals === 0 ? ['no role was renewed'] : []),
    ...seen.errors,
    ...seen.lost,
  ];
  return {
    details: [
      `memory: ${round(memory.perHour)} kB/h, at least ${round(memory.atLeast)} (${fitted(seen.memory)})`,
      `compiled code, not counted in memory: ${round(codeAtStart)} kB at the start, ${round(codeAtEnd)} at the end`,
      `file descriptors: ${descriptors.perHour.toFixed(1)}/h, at least ${descriptors.atLeast.toFixed(1)} (the same)`,
      `sign-ins: ${all}, of which ${needless} served no role`,
    ],
    faults,
    line: `${seen.renewals} renewals, ${seen.stales.length} stale, ${seen.windows.length} windows, memory slope ${round(memory.perHour)} kB/h`,
  };
}

/** Fewer days tell nothing about a rise. */
const JUDGED_DAYS = 4;

const isJudged = ({ memory }: Seen): boolean => lowestOfDays(memory).length >= JUDGED_DAYS;

const fitted = (samples: readonly Sample[]): string => {
  const days = lowestOfDays(samples).length;
  const judged = days < JUDGED_DAYS ? '; too short to be judged' : '';
  return `Theil–Sen over the lowest of ${days} days, after garbage collection; 95 % interval${judged}`;
};

const round = (value: number): string => String(Math.round(value) || 0);
