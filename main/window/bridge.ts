import { type IpcMain, ipcMain, type WebContents, type WebFrameMain } from 'electron';
import type { Application } from '../../app/application.ts';
import { type Answer, CHANNELS } from '../../app/bridge.ts';
import { parseCommand } from '../../app/contract.ts';
import { fail } from '../../app/domain/result.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { forWindow } from '../../app/window/for-window.ts';
import { APP_ORIGIN } from './app-origin.ts';

/**
 * The only file that uses `ipcMain`. Accepts commands from the main frames of Mai's own windows, validated against the
 * contract, and sends them every snapshot. Errors are returned as a Result, never thrown.
 */
export function connectBridge(
  application: Pick<Application, 'dispatch' | 'snapshot' | 'subscribe'>,
  ownWindows: () => readonly WebContents[],
  ipc: Pick<IpcMain, 'handle' | 'on'> = ipcMain,
): void {
  // Electron sends answers and messages through pipes of their own, where an answer may overtake the snapshots sent before it.
  let sent = 0;
  ipc.handle(CHANNELS.command, async (event, value: unknown): Promise<Answer> => {
    if (!isOwnPage(event.sender, event.senderFrame, ownWindows())) return REFUSED;
    const command = parseCommand(value);
    if (command === undefined) return REFUSED;
    const result = await application.dispatch(command);
    return { result, after: sent };
  });
  ipc.on(CHANNELS.subscribe, event => {
    if (isOwnPage(event.sender, event.senderFrame, ownWindows()))
      event.sender.send(CHANNELS.snapshot, serialized(application.snapshot()), sent);
  });
  let isDue = false;
  const sendLatest = () => {
    isDue = false;
    const text = serialized(application.snapshot());
    // A window that is closing has lost its page a moment before it is gone.
    for (const contents of ownWindows()) if (!contents.isDestroyed()) contents.send(CHANNELS.snapshot, text, sent);
  };
  application.subscribe(() => {
    if (ownWindows().length === 0) return;
    sent += 1;
    // Electron's `send` runs all promise reactions that are due, unless it is called by one. They must not run in the middle of what
    // has made this change.
    if (!isDue) queueMicrotask(sendLatest);
    isDue = true;
  });
}

const REFUSED: Answer = { result: fail({ kind: 'bad-message' }), after: 0 };

// Serialized once: structured cloning copies an object part by part, twice, which is slow with thousands of roles.
const serialized = (snapshot: Snapshot): string => JSON.stringify(forWindow(snapshot));

/** Whether a message comes from Mai's own page, in the main frame of one of its windows. A destroyed frame is null. */
export const isOwnPage = (
  sender: WebContents,
  frame: WebFrameMain | null,
  ownWindows: readonly WebContents[],
): boolean => ownWindows.includes(sender) && frame !== null && frame.parent === null && frame.origin === APP_ORIGIN;
