import { app } from 'electron';

export type RaiseCalls = {
  /** From now on, and at once if there was a call before. */
  connect(raise: () => void): void;
};

/** Who starts Mai again wants to see it, also while it has only its icon yet. To be called before Electron is ready. */
export function collectRaiseCalls(): RaiseCalls {
  let raise = (): void => {
    isMissed = true;
  };
  let isMissed = false;
  app.on('second-instance', () => raise());
  app.on('activate', () => raise());
  return {
    connect(connected) {
      raise = connected;
      if (isMissed) connected();
    },
  };
}
