import type { PowerMonitor } from 'electron';
import type { Application } from '../../../app/application.ts';
import { isWorking } from '../../../app/desktop/tray-icon-state.ts';
import type { Cancel } from '../../../app/domain/cancel.ts';
import { hasSameList } from '../../../app/window/picture/picture-fits.ts';
import { LIST_SETTLED } from '../../../app/window/picture/picture-port.ts';
import type { Popover } from '../popover.ts';
import { fitsNow, NO_PAGE } from './fits-now.ts';
import type { PictureStore } from './picture-store.ts';

/** How long until it may be loaded again, if the list goes on changing. Milliseconds. */
export const AT_MOST_EVERY = 600_000;

/** After so long it is seen without a change that a day has passed, or that a battery is charging. Milliseconds. */
export const ANYHOW_AFTER = 3_600_000;

/**
 * Loads the page, hidden, once the list is no longer what the last picture shows: the page keeps a new one, and is discarded. Otherwise
 * the next opening would show nothing until the page's code has run. Not on battery, and not where no picture is kept. Once for each
 * list, since some can't have a picture.
 */
export function renewPicture(
  store: Pick<PictureStore, 'has' | 'isOfOtherList'>,
  popover: Pick<Popover, 'window' | 'prepare' | 'watch'>,
  application: Pick<Application, 'snapshot' | 'subscribe'>,
  power: Pick<PowerMonitor, 'isOnBatteryPower'>,
): Cancel {
  let timer: NodeJS.Timeout | undefined;
  let notBefore = 0;
  let last: string | undefined;
  const after = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(renew, Math.max(milliseconds, notBefore - performance.now()));
  };
  const renew = () => {
    after(ANYHOW_AFTER);
    // To read thousands of roles for nothing would cost each start.
    if (!store.has()) return;
    const snapshot = application.snapshot();
    if (popover.window() !== undefined || isWorking(snapshot) || power.isOnBatteryPower()) return;
    const list = fitsNow(snapshot, NO_PAGE);
    if (!store.isOfOtherList(list) || (last !== undefined && hasSameList(last, list))) return;
    last = list;
    notBefore = performance.now() + AT_MOST_EVERY;
    popover.prepare();
  };
  const settle = () => after(LIST_SETTLED);
  // The list may have changed while Mai was not running.
  settle();
  const watching = [application.subscribe(settle), popover.watch(settle)];
  return () => {
    clearTimeout(timer);
    for (const cancel of watching) cancel();
  };
}
