import { type IpcMain, ipcMain, type WebContents, type WebFrameMain } from 'electron';
import type { Application } from '../../app/application.ts';
import { CHANNELS } from '../../app/bridge.ts';
import { parseCommand } from '../../app/contract.ts';
import { fail, type Result } from '../../app/domain/result.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { forWindow } from '../../app/window/for-window.ts';
import { APP_ORIGIN } from './app-origin.ts';

/**
 * The only file that touches `ipcMain`. Takes commands from the main frames of our own windows, checked against the
 * contract, and tells them every snapshot. Nothing throws across it.
 */
export function connectBridge(
  application: Pick<Application, 'dispatch' | 'snapshot' | 'subscribe'>,
  ownWindows: () => readonly WebContents[],
  ipc: Pick<IpcMain, 'handle' | 'on'> = ipcMain,
): void {
  ipc.handle(CHANNELS.command, async (event, value: unknown): Promise<Result> => {
    if (!isOwnPage(event.sender, event.senderFrame, ownWindows())) return fail({ kind: 'bad-message' });
    const command = parseCommand(value);
    return command === undefined ? fail({ kind: 'bad-message' }) : application.dispatch(command);
  });
  ipc.on(CHANNELS.subscribe, event => {
    if (isOwnPage(event.sender, event.senderFrame, ownWindows()))
      event.sender.send(CHANNELS.snapshot, serialized(application.snapshot()));
  });
  application.subscribe(snapshot => {
    const windows = ownWindows();
    if (windows.length === 0) return;
    const text = serialized(snapshot);
    for (const contents of windows) contents.send(CHANNELS.snapshot, text);
  });
}

// One text: what crosses as parts is copied part by part, twice, which takes long with thousands of roles.
const serialized = (snapshot: Snapshot): string => JSON.stringify(forWindow(snapshot));

/** Whether a message comes from our own page, at the top of a window of ours. A frame that is gone cannot say where it was. */
export const isOwnPage = (
  sender: WebContents,
  frame: WebFrameMain | null,
  ownWindows: readonly WebContents[],
): boolean => ownWindows.includes(sender) && frame !== null && frame.parent === null && frame.origin === APP_ORIGIN;
