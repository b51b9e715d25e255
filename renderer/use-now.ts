import { useEffect, useState } from 'react';
import { type Instant, instant } from '../app/domain/instant.ts';
import { nextTick, readsAlike } from '../app/refresh/next-tick.ts';

/** The present time by AWS's clock. */
export const present = (clockAhead: number): Instant => instant(Date.now() - clockAhead);

// A computer may sleep through a timer, and clocks are set: look again at least this often.
const LONGEST_WAIT = 30_000;

/**
 * The present time by AWS's clock, as exact as countdowns to these ends need it: each minute, each second in the last five minutes,
 * and not at all while the window is hidden or nothing runs.
 */
export function useNow(ends: readonly Instant[], clockAhead: number): Instant {
  const [now, setNow] = useState(() => present(clockAhead));
  useEffect(() => {
    let timer: number | undefined;
    const tick = () => {
      window.clearTimeout(timer);
      if (document.hidden) return;
      const at = present(clockAhead);
      setNow(shown => (readsAlike(ends, shown, at) ? shown : at));
      const wait = nextTick(ends, at);
      if (wait !== undefined) timer = window.setTimeout(tick, Math.min(wait, LONGEST_WAIT));
    };
    tick();
    document.addEventListener('visibilitychange', tick);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [ends, clockAhead]);
  return now;
}
