import type { RunningApp } from './running-app.ts';

/** Answers the system's save dialogs from now on as a person would: with this file, or by closing them. */
export async function answerSaveDialog(mai: RunningApp, filePath: string | undefined): Promise<void> {
  await mai.electron.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: path === undefined, filePath: path ?? '' });
  }, filePath);
}
