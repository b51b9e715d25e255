import {
  BrowserWindow,
  dialog,
  type Session,
  type WebAuthnAccount,
  type WebContents,
  type WebFrameMain,
  webContents,
} from 'electron';
import { messages } from '../desktop/messages.ts';
import { isVisibleToPerson } from '../window/create-window.ts';

/** Shows the choice; the answer is the position of an account, or another number. */
type Ask = (page: WebContents, site: string, names: readonly string[]) => Promise<number>;

/**
 * Lets the person choose between several accounts on a security key. Electron 42 and newer ask, and cancel the sign-in if there is no
 * answer; earlier versions never ask. The event's answer must be given once, whatever happens:
 * https://www.electronjs.org/docs/latest/api/session#event-select-webauthn-account
 */
export function chooseSecurityKeyAccounts(partition: Session, pageOf = visiblePage, ask: Ask = askPerson): void {
  partition.on('select-webauthn-account', (event, { relyingPartyId, accounts, frame }, choose) => {
    event.preventDefault();
    void chosen(pageOf(frame), relyingPartyId, accounts, ask).then(choose, () => choose());
  });
}

async function chosen(
  page: WebContents | undefined,
  site: string,
  accounts: readonly WebAuthnAccount[],
  ask: Ask,
): Promise<string | undefined> {
  if (page === undefined) return undefined;
  const [only, another] = accounts;
  if (another === undefined) return only?.credentialId;
  return accounts[await ask(page, site, accounts.map(nameOf))]?.credentialId;
}

/** Both names if they differ: two accounts may have the same display name. */
function nameOf({ name = '', displayName = '', credentialId }: WebAuthnAccount): string {
  const names = [displayName, name].filter(Boolean);
  return names.length === 0 ? credentialId : [...new Set(names)].join(' – ');
}

/** The page of a frame, if a person sees it. */
function visiblePage(frame: WebFrameMain | null): WebContents | undefined {
  const page = frame === null ? undefined : webContents.fromFrame(frame);
  return page !== undefined && isVisibleToPerson(page) ? page : undefined;
}

const askPerson: Ask = async (page, site, names) => {
  const window = BrowserWindow.fromWebContents(page);
  if (window === null) return -1;
  if (!window.isVisible()) window.show();
  const { question, none } = messages().securityKey;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: question(site),
    buttons: [...names, none],
    defaultId: names.length,
    cancelId: names.length,
  });
  return response;
};
