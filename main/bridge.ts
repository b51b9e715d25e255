import { ipcMain, type WebContents, type WebFrameMain } from 'electron';
import type { Application } from '../app/application.ts';
import { CHANNELS, parseCommand } from '../app/contract.ts';
import { fail, type Result } from '../app/domain/result.ts';
import { forWindow } from '../app/surfaces/for-window.ts';
import { APP_ORIGIN } from './app-origin.ts';

/**
 * The only file that touches `ipcMain`. Takes commands from the main frames of our own windows, checked against the
 * contract, and tells them every snapshot. Nothing throws across it.
 */
export function connectBridge(application: Application, ownWindows: () => readonly WebContents[]): void {
  ipcMain.handle(CHANNELS.command, async (event, value: unknown): Promise<Result> => {
    if (!isOurs(event.sender, event.senderFrame, ownWindows())) return fail({ kind: 'bad-message' });
    const command = parseCommand(value);
    return command === undefined ? fail({ kind: 'bad-message' }) : application.dispatch(command);
  });
  ipcMain.on(CHANNELS.subscribe, event => {
    if (isOurs(event.sender, event.senderFrame, ownWindows()))
      event.sender.send(CHANNELS.snapshot, forWindow(application.snapshot()));
  });
  application.subscribe(snapshot => {
    for (const contents of ownWindows()) contents.send(CHANNELS.snapshot, forWindow(snapshot));
  });
}

/** Whether a message comes from our own page, at the top of a window of ours. A frame that is gone cannot say where it was. */
export const isOurs = (sender: WebContents, frame: WebFrameMain | null, ownWindows: readonly WebContents[]): boolean =>
  ownWindows.includes(sender) && frame !== null && frame.parent === null && frame.origin === APP_ORIGIN;
