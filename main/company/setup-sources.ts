import { type BrowserWindow, dialog } from 'electron';
import type { CompanyPort } from '../../app/company/company-port.ts';
import type { Text } from '../../app/text/en/en.ts';
import type { Fetch } from '../aws/sdk-request-handler.ts';
import { fetchSetup, openSetupFile } from './open-setup.ts';
import { ownLabel } from './public-suffix.ts';

/**
 * Opens company setups from a file, a server, or the file dialog. `reopenWindow` is called after the dialog, which
 * closes Mai's window by taking the focus.
 */
export const createSetupSources = (
  fetch: Fetch,
  text: () => Text,
  ownWindow: () => BrowserWindow | undefined,
  reopenWindow: () => void,
): CompanyPort => ({
  async openSetup(source, signingKeys) {
    switch (source.kind) {
      case 'setup-link':
        return fetchSetup(source.address, fetch, signingKeys);
      case 'setup-file':
        return openSetupFile(source.path, signingKeys);
      case 'chosen': {
        const path = await chooseFile(text(), ownWindow());
        reopenWindow();
        return path === undefined ? undefined : openSetupFile(path, signingKeys);
      }
    }
  },
  ownLabel,
});

async function chooseFile({ company }: Text, window: BrowserWindow | undefined): Promise<string | undefined> {
  const options: Electron.OpenDialogOptions = {
    title: company.choose,
    properties: ['openFile'],
    filters: [{ name: company.fileKind, extensions: ['mai', 'json'] }],
  };
  const chosen = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
  return chosen.canceled ? undefined : chosen.filePaths[0];
}
