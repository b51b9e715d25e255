import { app } from 'electron';
import type { Application } from '../app/application.ts';
import type { QuitReason } from '../app/sessions/resume-after-upgrade.ts';
import { isKeychainBusy } from './credentials/keychain.ts';
import type { Popover } from './window/popover.ts';

/**
 * Lets the core finish (remove credentials, save settings) and the cookies be saved before the process ends. Returns a
 * function that quits; any other way to quit is for good.
 */
export function finishBeforeQuit(
  application: Application,
  popover: Popover,
  cookiesSaved: () => Promise<unknown>,
): (reason: QuitReason) => void {
  // Electron's own signal handlers abort the process if quitting takes a moment, as it does here.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => app.quit());
  // An open keychain prompt blocks a thread and so the process. All data is saved by now.
  process.on('exit', () => {
    if (isKeychainBusy()) process.kill(process.pid, 'SIGKILL');
  });
  let isDone = false;
  let reason: QuitReason = 'for-good';
  let isEnding = false;
  app.on('before-quit', event => {
    if (isDone) return;
    event.preventDefault();
    if (isEnding) return;
    isEnding = true;
    popover.allowClose();
    const ended = application.stop(reason).finally(cookiesSaved);
    void ended.finally(() => {
      isDone = true;
      app.quit();
    });
  });
  return why => {
    reason = why;
    app.quit();
  };
}

/** Answers requests of other programs to quit: with what ends Mai, or undefined while it must go on. */
export const quitIfAllowed =
  ({ mayQuit }: Pick<Application, 'mayQuit'>, quit: (reason: QuitReason) => void) =>
  (reason: QuitReason): (() => void) | undefined =>
    mayQuit(reason) ? () => quit(reason) : undefined;
