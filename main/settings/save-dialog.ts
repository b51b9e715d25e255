import { join } from 'node:path';
import { app, dialog } from 'electron';
import type { SavePort } from '../../app/desktop/save-port.ts';
import { fail, ok } from '../../app/domain/result.ts';
import { fileFaultOf } from '../aws-files/file-fault.ts';
import { replaceFile } from '../aws-files/replace-file.ts';

/**
 * The system's own dialog asks where to. The name is Mai's: nothing of a command becomes a path. `comeBack` is called after
 * it: another window had the focus, so Mai's own is gone by then.
 */
export function createSaveDialog(reopenWindow: () => void): SavePort {
  return {
    async save({ name, text }) {
      const defaultPath = join(app.getPath('downloads'), name);
      const { canceled, filePath } = await dialog.showSaveDialog({ defaultPath });
      reopenWindow();
      if (canceled || filePath === '') return ok('cancelled');
      try {
        await replaceFile(filePath, { bytes: Buffer.from(text), mode: 0o600 });
        return ok('saved');
      } catch (error) {
        return fail({ kind: 'save-failed', fault: fileFaultOf(error) });
      }
    },
  };
}
