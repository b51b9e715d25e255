import { app } from 'electron';

export type SecondInstances = {
  /** From now on, and at once if there was a call before. */
  connect(raise: () => void): void;
};

/** Who starts Mai again wants to see it, also while it has only its icon yet. To be called before Electron is ready. */
export function collectSecondInstances(): SecondInstances {
  let raise = (): void => {
    isPending = true;
  };
  let isPending = false;
  app.on('second-instance', () => raise());
  app.on('activate', () => raise());
  return {
    connect(showWindow) {
      raise = showWindow;
      if (isPending) showWindow();
    },
  };
}
