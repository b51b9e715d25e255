import { type Instant, minutes, seconds } from '../domain/instant.ts';

/**
 * Milliseconds until the text of a countdown changes: at full minutes, and at full seconds in the
 * last five minutes. Undefined when no countdown runs.
 */
export function nextTick(ends: readonly Instant[], now: Instant): number | undefined {
  const waits = ends.filter(end => end > now).map(end => untilChange(end - now));
  return waits.length === 0 ? undefined : Math.min(...waits);
}

/** Whether all countdowns still read the same, so that a new rendering can be skipped. */
export function readsAlike(ends: readonly Instant[], shown: Instant, now: Instant): boolean {
  const passed = now - shown;
  return passed >= 0 && passed < Math.min(MOMENT, nextTick(ends, shown) ?? MOMENT);
}

const MOMENT = seconds(1);

// Countdowns round down, so they change just after a full unit.
const untilChange = (left: number): number => (left % (left >= minutes(5) ? minutes(1) : seconds(1))) + 1;
