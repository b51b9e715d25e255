import { BrowserWindow, type Certificate, dialog, type WebContents } from 'electron';
import { jarOf } from './lock-session.ts';
import { hostOf } from './page-failure.ts';
import { words } from './words.ts';

/** Asks the person which certificate a provider's page may have. A hidden page, or any other, gets none. */
export async function chooseClientCertificate(
  contents: WebContents,
  certificates: readonly Certificate[],
): Promise<Certificate | undefined> {
  const window = BrowserWindow.fromWebContents(contents);
  if (jarOf(contents.session) !== 'provider' || window === null || !window.isVisible()) return undefined;
  const { choice, question, none: noCertificate } = words().clientCertificate;
  const names = certificates.map(({ subjectName, issuerName }) => choice(subjectName, issuerName));
  const none = names.length;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: question(hostOf(contents.getURL())),
    buttons: [...names, noCertificate],
    defaultId: none,
    cancelId: none,
  });
  return certificates[response];
}
