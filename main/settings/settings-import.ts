import { basename } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { LARGEST_SETTINGS } from '../../app/settings/settings-export-format.ts';
import type { SettingsImportPort } from '../../app/settings/settings-import-port.ts';
import { readRegularFile } from '../files/read-regular-file.ts';

/**
 * Chooses a settings file in the system's dialog. `reopenWindow` is called afterwards, because the dialog closes Mai's
 * window by taking the focus.
 */
export const createSettingsImport = (
  ownWindow: () => BrowserWindow | undefined,
  reopenWindow: () => void,
): SettingsImportPort => ({
  async choose() {
    const options: Electron.OpenDialogOptions = {
      properties: ['openFile'],
      filters: [{ name: 'JSON', extensions: ['json'] }],
    };
    const window = ownWindow();
    const chosen = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
    reopenWindow();
    const [path] = chosen.canceled ? [] : chosen.filePaths;
    return path === undefined ? undefined : { name: basename(path), text: await readSettings(path).catch(() => '') };
  },
});

async function readSettings(path: string): Promise<string> {
  const bytes = await readRegularFile(path, 4 * LARGEST_SETTINGS);
  return typeof bytes === 'string' ? '' : bytes.toString('utf8');
}
