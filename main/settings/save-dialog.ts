import { join } from 'node:path';
import { app, dialog } from 'electron';
import type { SavePort } from '../../app/desktop/save-port.ts';
import { fail, ok } from '../../app/domain/result.ts';
import { fileFaultOf } from '../files/file-fault.ts';
import { replaceFile } from '../files/replace-file.ts';

/**
 * Saves a file through the system's dialog. The default name is Mai's, so that no part of a command becomes a path.
 * `reopenWindow` is called afterwards, because the dialog closes Mai's window by taking the focus.
 */
export function createSaveDialog(reopenWindow: () => void): SavePort {
  return {
    async save({ name, text }) {
      const defaultPath = join(app.getPath('downloads'), name);
      const { canceled, filePath } = await dialog.showSaveDialog({ defaultPath });
      reopenWindow();
      if (canceled || filePath === '') return ok('canceled');
      try {
        await replaceFile(filePath, { bytes: Buffer.from(text), mode: 0o600 });
        return ok('saved');
      } catch (error) {
        return fail({ kind: 'save-failed', fault: fileFaultOf(error) });
      }
    },
  };
}
