import type { Application } from '../../app/application.ts';
import { nextTrayChange, trayStatus } from '../../app/desktop/tray-icon-state.ts';
import { trayMenu } from '../../app/desktop/tray-menu.ts';
import type { Clock } from '../../app/renewal/clock-port.ts';
import { messages } from './messages.ts';
import type { MaiTray } from './tray.ts';

/** Renders the tray on every change, and when the passing of time changes it. */
export function keepTrayCurrent(tray: MaiTray, application: Application, clock: Clock): void {
  let cancel = () => {};
  let isDue = false;
  const render = (): void => {
    isDue = false;
    cancel();
    const snapshot = application.snapshot();
    const now = clock.now();
    tray.render(trayStatus(snapshot, now, messages()), trayMenu(snapshot, now, messages()));
    const next = nextTrayChange(snapshot, now);
    cancel = next === undefined ? () => {} : clock.wake(next, render);
  };
  // One command may change the snapshot several times.
  const renderSoon = (): void => {
    if (!isDue) setImmediate(render);
    isDue = true;
  };
  application.subscribe(renderSoon);
  render();
}
