import type { Cancel } from '../domain/cancel.ts';
import type { Instant } from '../domain/instant.ts';

export type Clock = {
  now(): Instant;
  /** Runs once at `at` or soon after, also after sleep and clock changes. */
  wake(at: Instant, run: () => void): Cancel;
  /** Clock skew: how far the local clock is ahead of this one, in milliseconds. */
  ahead(): number;
  /** Clock skew by AWS's Date header, in milliseconds. */
  measured(ahead: number): void;
  /** Calls back when `ahead` changes, also with by how much `now` has moved then, in milliseconds. */
  watch(listener: (ahead: number, moved: number) => void): Cancel;
};
