import { shell } from 'electron';
import { fail, ok, type Result } from '../../app/domain/result.ts';

/** Opens an https page in the system's browser. Other schemes could start other programs. */
export async function openInBrowser(
  address: string,
  open: (address: string) => Promise<void> = url => shell.openExternal(url),
): Promise<Result> {
  if (!/^https:\/\//.test(address)) return fail({ kind: 'not-found' });
  try {
    await open(address);
    return ok();
  } catch {
    return fail({ kind: 'browser-unavailable' });
  }
}
