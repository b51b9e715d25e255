import type { Cancel } from '../domain/cancel.ts';
import { type Instant, instant, seconds } from '../domain/instant.ts';
import type { Clock } from './clock-port.ts';

/** Clocks of a computer. */
export type Timepiece = {
  /** Wall clock, which may be wrong. */
  wall(): Instant;
  /** Monotonic time in milliseconds. Whether it advances in sleep depends on the system. */
  steady(): number;
  /** Timer in milliseconds, which stops in sleep. */
  after(milliseconds: number, run: () => void): Cancel;
};

export type TrustedClock = Clock & {
  /** After resume or unlock: checks everything again. */
  recheck(): void;
};

/** Maximum sleep of a timer, since timers stop in sleep and clocks are set. */
const RECHECK = seconds(30);

/** Smaller backward steps are clock discipline (NTP). AWS's Date has whole seconds, plus latency. */
const TOLERANCE = seconds(5);

/**
 * AWS's time as well as the computer can know it: the local clock, corrected by AWS's Date headers and by how far it was set back.
 * Forward jumps can't be distinguished from sleep, so they count as elapsed time: at worst roles are renewed early, but an expired
 * role is never shown as active.
 */
export function createTrustedClock(timepiece: Timepiece): TrustedClock {
  const waiting = new Set<() => void>();
  const listeners = new Set<(ahead: number, moved: number) => void>();
  let ahead = 0;
  let last = { wall: timepiece.wall(), steady: timepiece.steady() };

  const correct = (by: number, moved: number): void => {
    if (by === ahead) return;
    ahead = by;
    for (const listener of [...listeners]) listener(ahead, moved);
    lookAgain();
  };
  const lookAgain = (): void => {
    for (const look of [...waiting]) look();
  };

  function now(): Instant {
    const wall = timepiece.wall();
    const steady = timepiece.steady();
    const back = steady - last.steady - (wall - last.wall);
    last = { wall, steady };
    // The wall clock went back by as much, so that this one continues.
    if (back >= TOLERANCE) correct(ahead - back, 0);
    return instant(wall - ahead);
  }

  return {
    now,
    ahead: () => ahead,
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    wake(at, run) {
      let cancel: Cancel = () => {};
      const look = (): void => {
        cancel();
        const left = at - now();
        // Checking may correct the clock, which triggers another check.
        if (!waiting.has(look)) return;
        if (left > 0) {
          cancel = timepiece.after(Math.min(left, RECHECK), look);
          return;
        }
        waiting.delete(look);
        run();
      };
      waiting.add(look);
      cancel = timepiece.after(Math.max(0, Math.min(at - now(), RECHECK)), look);
      return () => {
        waiting.delete(look);
        cancel();
      };
    },
    measured(by) {
      now();
      if (Math.abs(by - ahead) >= TOLERANCE) correct(by, ahead - by);
    },
    recheck: lookAgain,
  };
}
