import { powerMonitor } from 'electron';
import { instant, seconds } from '../app/domain/instant.ts';
import type { Clock } from '../app/ports.ts';

/** Timers stop in sleep, and clocks are set: nothing is trusted for longer than this. */
const RECHECK = seconds(30);

/** Wall time. A wake-up is looked at again every 30 seconds and at once when the computer wakes or is unlocked. */
export function createClock(): Clock {
  const waiting = new Set<() => void>();
  for (const event of ['resume', 'unlock-screen'] as const) {
    powerMonitor.on(event as 'resume', () => {
      for (const look of [...waiting]) look();
    });
  }
  return {
    now: () => instant(Date.now()),
    wake(at, run) {
      let timer: NodeJS.Timeout;
      const look = () => {
        clearTimeout(timer);
        const left = at - Date.now();
        if (left > 0) {
          timer = setTimeout(look, Math.min(left, RECHECK));
          return;
        }
        waiting.delete(look);
        run();
      };
      waiting.add(look);
      timer = setTimeout(look, Math.max(0, Math.min(at - Date.now(), RECHECK)));
      return () => {
        waiting.delete(look);
        clearTimeout(timer);
      };
    },
  };
}
