import { BrowserWindow, type Certificate, dialog, type WebContents } from 'electron';
import { messages } from '../desktop/messages.ts';
import { isVisibleToPerson } from '../window/create-window.ts';
import { hostOf } from './page-failure.ts';

/**
 * Asks which certificate to send to the server at an address, for a visible provider page. Hidden windows and all other
 * pages send none.
 */
export async function chooseClientCertificate(
  contents: WebContents,
  address: string,
  certificates: readonly Certificate[],
): Promise<Certificate | undefined> {
  const window = BrowserWindow.fromWebContents(contents);
  if (window === null || !isVisibleToPerson(contents)) return undefined;
  // The request for the first page comes before the window is shown.
  if (!window.isVisible()) window.show();
  const { choice, question, none: noCertificate } = messages().clientCertificate;
  const names = certificates.map(({ subjectName, issuerName }) => choice(subjectName, issuerName));
  const none = names.length;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: question(hostOf(address)),
    buttons: [...names, noCertificate],
    defaultId: none,
    cancelId: none,
  });
  return certificates[response];
}
