import { useEffect, useState } from 'react';
import { type Instant, instant } from '../app/domain/instant.ts';
import { nextTick } from '../app/next-tick.ts';

const present = (): Instant => instant(Date.now());

// A computer may sleep through a timer, and clocks are set: look again at least this often.
const LONGEST_WAIT = 30_000;

/**
 * The present time, as exact as countdowns to these ends need it: each minute, each second in the last five minutes,
 * and not at all while the window is hidden or nothing runs.
 */
export function useNow(ends: readonly Instant[]): Instant {
  const [now, setNow] = useState(present);
  useEffect(() => {
    let timer: number | undefined;
    const tick = () => {
      window.clearTimeout(timer);
      if (document.hidden) return;
      const at = present();
      setNow(at);
      const wait = nextTick(ends, at);
      if (wait !== undefined) timer = window.setTimeout(tick, Math.min(wait, LONGEST_WAIT));
    };
    tick();
    document.addEventListener('visibilitychange', tick);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [ends]);
  return now;
}
