import { shell } from 'electron';
import { isAllowedAddress } from '../../app/domain/provider.ts';
import { fail, ok, type Result } from '../../app/domain/result.ts';

type Open = (address: string) => Promise<void>;
const openExternal: Open = address => shell.openExternal(address);

/** Opens an https page in the system's browser. Other schemes could start other programs. */
export async function openInBrowser(address: string, open = openExternal): Promise<Result> {
  return /^https:\/\//.test(address) ? opened(open, address) : fail({ kind: 'not-found' });
}

/** Opens AWS's sign-in page of a portal: over https, or on this computer if the environment sets such an endpoint. */
export async function openSignInPage(address: string, open = openExternal): Promise<Result> {
  const isWeb = /^https?:\/\//.test(address) && isAllowedAddress(address);
  return isWeb ? opened(open, address) : fail({ kind: 'not-found' });
}

async function opened(open: Open, address: string): Promise<Result> {
  try {
    await open(address);
    return ok();
  } catch {
    return fail({ kind: 'browser-unavailable' });
  }
}
