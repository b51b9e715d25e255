import type { Company } from '../simulator/company.ts';
import type { RunningApp } from './running-app.ts';

type Clocked = typeof globalThis & { trueNow?: () => number };

/**
 * Lets time pass for Mai and for its company alike, so that nobody waits for keys to end. What sleep is to a computer: it is
 * later at once, and the system says that the person is back. Milliseconds.
 */
export async function passTime(mai: RunningApp, company: Company, milliseconds: number): Promise<void> {
  const { idp, sts } = company.misbehave;
  for (const clock of [idp, sts]) clock.clockSeconds += milliseconds / 1_000;
  await mai.electron.evaluate(({ powerMonitor }, ahead) => {
    const here = globalThis as Clocked;
    const trueNow = here.trueNow ?? Date.now;
    here.trueNow = trueNow;
    Date.now = () => trueNow() + ahead;
    powerMonitor.emit('unlock-screen');
  }, idp.clockSeconds * 1_000);
}
