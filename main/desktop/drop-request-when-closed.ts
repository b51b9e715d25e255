import type { Application } from '../../app/application.ts';
import type { ViewPort } from '../../app/window/view-port.ts';

/** A page that the menu requested is not shown at a later opening of the window, if it was closed before an answer. */
export function dropRequestWhenClosed(application: Pick<Application, 'dispatch' | 'snapshot'>, view: ViewPort): void {
  view.watch(() => {
    if (!view.isSeen() && application.snapshot().requestedPage !== undefined)
      void application.dispatch({ type: 'leavePage' });
  });
}
