import { powerMonitor } from 'electron';
import { instant } from '../../app/domain/instant.ts';
import { createTrustedClock, type TrustedClock } from '../../app/renewal/trusted-clock.ts';

/** The system clock, checked again after suspend, resume, lock and unlock. */
export function createClock(): TrustedClock {
  const clock = createTrustedClock({
    wall: () => instant(Date.now()),
    steady: () => performance.now(),
    after(milliseconds, run) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  for (const event of ['suspend', 'resume', 'lock-screen', 'unlock-screen'] as const)
    powerMonitor.on(event as 'resume', () => clock.recheck());
  return clock;
}
