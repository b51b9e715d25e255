import type { Application } from '../../../app/application.ts';
import { isWorking } from '../../../app/desktop/tray-icon-state.ts';
import type { Cancel } from '../../../app/domain/cancel.ts';
import { LIST_SETTLED } from '../../../app/window/picture/picture-port.ts';
import type { Popover } from '../popover.ts';
import { fitsNow, NO_PAGE } from './fits-now.ts';
import type { PictureStore } from './picture-store.ts';

/** How long until it may be loaded again, if the list goes on changing. Milliseconds. */
export const AT_MOST_EVERY = 600_000;

/**
 * Loads the page, hidden, once the list is no longer what the last picture shows: the page keeps a new one, and is discarded. Otherwise
 * the next opening would show nothing until the page's code has run. Not on battery, and not where no picture is kept.
 */
export function renewPicture(
  store: Pick<PictureStore, 'isOfOtherList'>,
  popover: Pick<Popover, 'window' | 'prepare' | 'watch'>,
  application: Pick<Application, 'snapshot' | 'subscribe'>,
  isOnBattery: () => boolean,
): Cancel {
  let timer: NodeJS.Timeout | undefined;
  let notBefore = 0;
  const renew = () => {
    const snapshot = application.snapshot();
    if (popover.window() !== undefined || isWorking(snapshot) || isOnBattery()) return;
    if (!store.isOfOtherList(fitsNow(snapshot, NO_PAGE))) return;
    notBefore = performance.now() + AT_MOST_EVERY;
    popover.prepare();
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(renew, Math.max(LIST_SETTLED, notBefore - performance.now()));
  };
  // The list may have changed while Mai was not running.
  wait();
  const watching = [application.subscribe(wait), popover.watch(wait)];
  return () => {
    clearTimeout(timer);
    for (const cancel of watching) cancel();
  };
}
