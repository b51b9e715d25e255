import type { RunningApp } from './running-app.ts';

/** Answers save dialogs with this file, or cancels them. */
export async function answerSaveDialog(mai: RunningApp, filePath: string | undefined): Promise<void> {
  await mai.electron.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: path === undefined, filePath: path ?? '' });
  }, filePath);
}
