import type { Application } from '../application.ts';
import type { Cancel } from '../domain/cancel.ts';
import type { Clock } from '../renewal/clock-port.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Text } from '../text/en/en.ts';
import type { ViewPort } from '../window/view-port.ts';
import { nextNotice } from './notices.ts';
import type { NotifierPort } from './notifier-port.ts';
import { emptyBoard, notifyOnce } from './notify-once.ts';

export type NotifyPorts = { readonly clock: Clock; readonly notifier: NotifierPort; readonly view: ViewPort };

/** Synchronizes the desktop's notifications. `before` is the state that the person knows from the last run. */
export function notify(
  application: Pick<Application, 'snapshot' | 'subscribe'>,
  { clock, notifier, view }: NotifyPorts,
  before: Snapshot,
  text: () => Text,
): Cancel {
  let board = emptyBoard(before);
  let cancel: Cancel = () => {};
  const look = (): void => {
    cancel();
    const snapshot = application.snapshot();
    const now = clock.now();
    board = notifyOnce(board, snapshot, now, view.isSeen(), text());
    notifier.show(board.notices);
    const next = nextNotice(snapshot, now);
    cancel = next === undefined ? () => {} : clock.wake(next, look);
  };
  const ends = [application.subscribe(look), view.watch(look)];
  look();
  return () => {
    cancel();
    for (const end of ends) end();
  };
}
