import type { Cancel } from '../domain/cancel.ts';
import { type Instant, instant, seconds } from '../domain/instant.ts';
import type { Clock } from './clock-port.ts';

/** What a computer has to tell the time by. */
export type Timepiece = {
  /** The time of day as the computer has it. People set it, and it may be wrong. */
  wall(): Instant;
  /** Milliseconds since some moment. Never set; whether it runs in sleep differs by system. */
  steady(): number;
  /** Runs once after so many milliseconds, or late: timers stop in sleep. */
  after(milliseconds: number, run: () => void): Cancel;
};

export type TrustedClock = Clock & {
  /** The computer woke up, or somebody came back: everything is looked at again. */
  jolt(): void;
};

/** Timers stop in sleep, and clocks are set: nothing is trusted for longer than this. */
const RECHECK = seconds(30);

/** Set back by less than this is a clock being regulated. AWS tells whole seconds, and the answer has come a long way. */
const TOLERANCE = seconds(5);

/**
 * The time by which AWS ends role sessions, as well as this computer can know it: its own clock, corrected by what AWS said
 * and by how far it was set back since. Forward jumps can't be told from sleep, so they count as time that has passed:
 * at worst keys are renewed early, never shown as live when they are dead.
 */
export function createTrustedClock(timepiece: Timepiece): TrustedClock {
  const waiting = new Set<() => void>();
  const listeners = new Set<(ahead: number) => void>();
  let ahead = 0;
  let last = { wall: timepiece.wall(), steady: timepiece.steady() };

  const correct = (by: number): void => {
    if (by === ahead) return;
    ahead = by;
    for (const listener of [...listeners]) listener(ahead);
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
    if (back >= TOLERANCE) correct(ahead - back);
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
        // Looking may correct the clock, and that makes everybody look.
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
      if (Math.abs(by - ahead) >= TOLERANCE) correct(by);
    },
    jolt: lookAgain,
  };
}
