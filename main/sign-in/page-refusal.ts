import type { WebContents } from 'electron';
import type { Failure } from '../../app/domain/failure.ts';
import type { BrowserRefused } from '../../app/domain/failures/sign-in-failure.ts';
import { hostOf, isBrowserRejected } from './page-failure.ts';

/** Entra's pages: https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud */
const ENTRA = /^login\.(microsoft\.com|microsoftonline\.(com|us)|partner\.microsoftonline\.cn)$/;

/** Whether a page asks for a passkey or a security key, by the addresses of Entra and Google. */
export function asksForPasskey(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, pathname } = new URL(address);
  if (protocol !== 'https:') return false;
  return hostname === 'accounts.google.com'
    ? /^\/(v\d\/)?signin\/(v\d\/)?challenge\/(pk|sk)(\/|$)/.test(pathname)
    : ENTRA.test(hostname) && /\/fido\/(get|create)$/.test(pathname);
}

/**
 * Whether a page says that Entra's conditional access rejects this device, by its error code, which pages show in all languages. In an
 * isolated world the page can't see or change this code, which returns a single word.
 * https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
export const DEVICE_RULE_SCRIPT = String.raw`(() => {
  const code = /(AADSTS|"sErrorCode":")(50097|53000|53001|53003)\b/;
  return code.test(document.documentElement.textContent) ? 'device' : '';
})()`;
const ISOLATED_WORLD = 942;

/** What the last page of a sign-in window demands that the window may not be able to do. */
export class PageRefusal {
  #host = '';
  #reason: BrowserRefused['reason'] | undefined;

  /** The failure of a page that offers no way on. */
  navigated(address: string): Failure | undefined {
    this.#host = hostOf(address);
    this.#reason = isBrowserRejected(address) ? 'embedded' : asksForPasskey(address) ? 'passkey' : undefined;
    return this.#reason === 'embedded' ? this.failure() : undefined;
  }

  async atRest(contents: WebContents): Promise<void> {
    const answer: unknown = await contents
      .executeJavaScriptInIsolatedWorld(ISOLATED_WORLD, [{ code: DEVICE_RULE_SCRIPT }])
      .catch(() => '');
    if (answer === 'device') this.#reason = 'device';
  }

  /** Why the person may have closed the window. */
  failure(): Failure | undefined {
    return this.#reason && { kind: 'browser-refused', host: this.#host, reason: this.#reason };
  }
}
