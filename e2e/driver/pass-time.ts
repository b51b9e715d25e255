import type { Company } from '../simulator/company.ts';
import type { RunningApp } from './running-app.ts';

type Clocked = typeof globalThis & { trueNow?: () => number };

/**
 * Advances the clocks of Mai and of the company, in milliseconds. Works like sleep: the time jumps, and the system reports a
 * resume.
 */
export async function passTime(mai: RunningApp, company: Company, milliseconds: number): Promise<void> {
  const { idp, sts, identityCenter } = company.misbehave;
  for (const clock of [idp, sts, identityCenter]) clock.clockSeconds += milliseconds / 1_000;
  await mai.electron.evaluate(({ powerMonitor }, ahead) => {
    const here = globalThis as Clocked;
    const trueNow = here.trueNow ?? Date.now;
    here.trueNow = trueNow;
    Date.now = () => trueNow() + ahead;
    powerMonitor.emit('unlock-screen');
  }, idp.clockSeconds * 1_000);
}

/** Runs something that takes no time by Mai's stopwatch: two clicks stay a double click, however busy the machine is. */
export async function atOneInstant(mai: RunningApp, run: () => Promise<void>): Promise<void> {
  await mai.electron.evaluate(() => {
    const now = performance.now();
    performance.now = () => now;
  });
  await run();
  await mai.electron.evaluate(() => {
    Reflect.deleteProperty(performance, 'now');
  });
}
