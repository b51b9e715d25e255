import { app } from 'electron';
import { BACKGROUND_SWITCH } from '../credential-process/tool-call.ts';

export type SecondInstances = {
  /** Calls back for each second instance, and at once if there was one before. */
  connect(raise: () => void): void;
};

/**
 * Collects starts of second instances, which show the window, also before it exists. Those for a tool show none. Call it before Electron is ready.
 */
export function collectSecondInstances(): SecondInstances {
  let raise = (): void => {
    isPending = true;
  };
  let isPending = false;
  app.on('second-instance', (_event, argv) => {
    if (!argv.includes(BACKGROUND_SWITCH)) raise();
  });
  app.on('activate', () => raise());
  return {
    connect(showWindow) {
      raise = showWindow;
      if (isPending) showWindow();
    },
  };
}
