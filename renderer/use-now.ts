import { useEffect, useState } from 'react';
import { type Instant, instant } from '../app/domain/instant.ts';
import { nextTick, readsAlike } from '../app/window/next-tick.ts';

/** Current time by AWS's clock (clock skew corrected). */
export const present = (clockSkew: number): Instant => instant(Date.now() - clockSkew);

// Upper bound for a timer in milliseconds: the computer may sleep, and the clock may be set.
const LONGEST_WAIT = 30_000;

/**
 * Current time by AWS's clock, updated as often as countdowns to these expirations need: every minute, every second in the last
 * five minutes, and never while the window is hidden or there is no countdown.
 */
export function useNow(ends: readonly Instant[], clockSkew: number): Instant {
  const [now, setNow] = useState(() => present(clockSkew));
  useEffect(() => {
    let timer: number | undefined;
    const tick = () => {
      window.clearTimeout(timer);
      if (document.hidden) return;
      const at = present(clockSkew);
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
  }, [ends, clockSkew]);
  return now;
}
