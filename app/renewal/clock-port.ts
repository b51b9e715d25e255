import type { Cancel } from '../domain/cancel.ts';
import type { Instant } from '../domain/instant.ts';

export type Clock = {
  now(): Instant;
  /** Runs once, at or soon after `at`: also after sleep, and after the clock was set. */
  wake(at: Instant, run: () => void): Cancel;
  /** How far the computer's own clock is ahead of this one, in milliseconds. */
  ahead(): number;
  /** AWS has told its time: so far is the computer's own clock ahead of it, in milliseconds. */
  measured(ahead: number): void;
  /** Calls back whenever `ahead` is another. */
  watch(listener: (ahead: number) => void): Cancel;
};
