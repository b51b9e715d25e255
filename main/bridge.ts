import { ipcMain, type WebContents, type WebFrameMain } from 'electron';
import type { Application } from '../app/application.ts';
import { CHANNELS, parseCommand } from '../app/contract.ts';
import { fail, type Result } from '../app/domain/result.ts';
import { forWindow } from '../app/for-window.ts';
import { APP_ORIGIN } from './app-origin.ts';

/**
 * The only file that touches `ipcMain`. Takes commands from the main frame of our own window, checked against the
 * contract, and tells it every snapshot. Nothing throws across it.
 */
export function connectBridge(application: Application, ownWindow: () => WebContents | undefined): void {
  ipcMain.handle(CHANNELS.command, async (event, value: unknown): Promise<Result> => {
    if (!isOurs(event.sender, event.senderFrame, ownWindow())) return fail({ kind: 'bad-message' });
    const command = parseCommand(value);
    return command === undefined ? fail({ kind: 'bad-message' }) : application.dispatch(command);
  });
  ipcMain.on(CHANNELS.subscribe, event => {
    if (isOurs(event.sender, event.senderFrame, ownWindow()))
      event.sender.send(CHANNELS.snapshot, forWindow(application.snapshot()));
  });
  application.subscribe(snapshot => ownWindow()?.send(CHANNELS.snapshot, forWindow(snapshot)));
}

/** Whether a message comes from our own page, at the top of our own window. A frame that is gone cannot say where it was. */
export const isOurs = (sender: WebContents, frame: WebFrameMain | null, ownWindow: WebContents | undefined): boolean =>
  sender === ownWindow && frame !== null && frame.parent === null && frame.origin === APP_ORIGIN;
