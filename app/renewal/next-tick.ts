import { type Instant, minutes, seconds } from '../domain/instant.ts';

/**
 * Milliseconds until a countdown to one of these ends reads otherwise: at a full minute, and at a full second in the
 * last five minutes. Undefined when no countdown runs.
 */
export function nextTick(ends: readonly Instant[], now: Instant): number | undefined {
  const waits = ends.filter(end => end > now).map(end => untilChange(end - now));
  return waits.length === 0 ? undefined : Math.min(...waits);
}

/** Within a moment, and with every countdown to these ends reading the same: what was just drawn need not be drawn again. */
export function readsAlike(ends: readonly Instant[], shown: Instant, now: Instant): boolean {
  const passed = now - shown;
  return passed >= 0 && passed < Math.min(MOMENT, nextTick(ends, shown) ?? MOMENT);
}

const MOMENT = seconds(1);

// A countdown rounds down, so it changes just after its full unit.
const untilChange = (left: number): number => (left % (left >= minutes(5) ? minutes(1) : seconds(1))) + 1;
