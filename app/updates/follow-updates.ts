import type { Context } from '../context.ts';
import type { Cancel } from '../domain/cancel.ts';
import { type Instant, instant, later, minutes } from '../domain/instant.ts';
import { ok, type Result } from '../domain/result.ts';
import { spread } from '../renewal/spread.ts';
import { checkForUpdates, openUpdater } from './check-for-updates.ts';
import { downloadPackage, installDownloaded, mayTry, restartReplaced, settleAttempt } from './install-update.ts';
import { updateChoice } from './update-choice.ts';
import type { UpdateRecord } from './update-record.ts';

/** So long after a start Mai has other things to do. The time after it is spread, as companies start computers together. */
const AFTER_START = minutes(2);
const SPREAD = minutes(10);
const DAY = minutes(24 * 60);
/** After a failed check. */
const RETRY = minutes(4 * 60);

/**
 * Looks for updates after the start and daily, also after sleep, and follows up as chosen. `guarded` runs work that may
 * fail unexpectedly. A failed check shows in the settings only: networks fail, and nothing of it asks for the person.
 */
export function followUpdates(
  context: Context,
  subscribe: (listener: () => void) => Cancel,
  guarded: (work: () => Promise<Result>) => Promise<Result>,
): Cancel {
  const { ports, snapshot } = context;
  const { clock, updates } = ports;
  let isEnded = false;
  let isFirst = true;
  let cancelWake: Cancel = () => {};

  const wakeAt = (at: Instant): void => {
    if (!isEnded) cancelWake = clock.wake(at, () => void run().then(wakeAt));
  };

  const tell = async (work: () => Promise<Result>): Promise<void> => {
    const done = await guarded(work);
    // Networks fail, and Mai tries again.
    if (!done.ok && !isEnded && done.failure.kind !== 'update-unreachable') context.fail({}, done.failure);
  };

  /** Resolves to the next time. */
  const run = async (): Promise<Instant> => {
    let next = later(clock.now(), RETRY);
    if (isFirst) await tell(() => settleAttempt(context));
    await guarded(async () => {
      const updater = await openUpdater(context);
      const choice = updateChoice(snapshot(), updater.facts.installation);
      const record = await updater.record();
      const isTime = isFirst || nextCheck(record, clock.now()) <= clock.now();
      isFirst = false;
      const isDue = isTime && choice !== 'off' && updater.keys.length > 0;
      const checked = isDue && snapshot().network.kind !== 'offline' ? await checkForUpdates(context) : ok();
      const after = await updater.record();
      if (choice === 'install' && mayInstall(after)) await tell(() => downloadPackage(context));
      if (checked.ok) next = instant(Math.max(nextCheck(after, clock.now()), later(clock.now(), minutes(30))));
      return ok();
    });
    return next;
  };

  const mayInstall = ({ attempt }: UpdateRecord): boolean => {
    const { update } = snapshot();
    return update?.package !== undefined && mayTry(attempt, update.version, clock.now());
  };

  const look = (): void => {
    restartReplaced(context);
    if (snapshot().update?.stage === 'downloaded') void tell(() => installDownloaded(context));
  };

  wakeAt(later(clock.now(), AFTER_START + spread(ports.reference()) * SPREAD));
  const ends = [
    updates.watchInstalled(version => context.apply({ type: 'newerInstalled', version })),
    subscribe(look),
    () => cancelWake(),
  ];
  return () => {
    isEnded = true;
    for (const end of ends) end();
  };
}

/** A day after the last successful check, at another time for each installation and day. At once without one. */
function nextCheck({ checkedAt, seed }: UpdateRecord, now: Instant): Instant {
  // A check in the future was made by a clock that was wrong.
  if (checkedAt === undefined || checkedAt > now) return now;
  return later(checkedAt, DAY - spread(`${seed} ${checkedAt}`) * minutes(4 * 60));
}
