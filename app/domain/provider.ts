import type { Failure } from './failure.ts';
import { fail, ok, type Result } from './result.ts';

export type ProviderId = string & { readonly brand: 'ProviderId' };

/** A company's identity provider, as the person added it. */
export type Provider = {
  readonly id: ProviderId;
  /** Shown to the person; the host until somebody names it. */
  readonly name: string;
  /** The IdP-initiated start page that ends in a post to AWS. */
  readonly signInUrl: string;
};

/** As many companies are kept; nobody has so many. */
export const MOST_PROVIDERS = 100;

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** Whether a page may be loaded in the sign-in window: https, or plain http on this computer (tests, local agents). */
export function isAllowedAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname));
}

type Reason = Extract<Failure, { kind: 'not-an-address' }>['reason'];
const refuse = (reason: Reason) => fail({ kind: 'not-an-address', reason });

/**
 * The sign-in address that a person typed or pasted. Adds `https://` as `mai create` does; an address of AWS itself is
 * refused with its own reason, since the person copied the end of the journey instead of its start.
 */
export function parseSignInUrl(text: string): Result<string> {
  const typed = text.trim().replace(/^<(.*)>$/, '$1');
  if (typed === '') return refuse('empty');
  if (/\s/.test(typed) || typed.length > 4_096) return refuse('malformed');
  const hasScheme = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(typed);
  const address = hasScheme ? typed : `${isLoopbackText(typed) ? 'http' : 'https'}://${typed}`;
  if (!URL.canParse(address)) return refuse('malformed');
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return refuse('malformed');
  if (url.username !== '' || url.password !== '') return refuse('has-password');
  if (!isAllowedAddress(address)) return refuse('not-https');
  // A bare word is a slip of the keyboard, unless somebody wrote the scheme of an intranet's host.
  if (!hasScheme && !/[.:]/.test(url.hostname) && !LOOPBACK.test(url.hostname)) return refuse('malformed');
  // Percent-encoding makes an address longer than it was typed; DNS knows no name beyond 253 characters.
  if (url.href.length > 4_096 || url.hostname.length > 253) return refuse('malformed');
  const aws = awsAddress(url.hostname);
  return aws ? refuse(aws) : ok(url.href);
}

const isLoopbackText = (typed: string): boolean => /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/|$)/.test(typed);

function awsAddress(hostname: string): Reason | undefined {
  if (/(^|\.)(awsapps\.com|app\.aws)$/.test(hostname)) return 'access-portal';
  if (/(^|\.)(aws\.amazon\.com|amazonaws\.cn|amazonaws-us-gov\.com|amazonaws-eusc\.eu)$/.test(hostname))
    return 'console-address';
  return undefined;
}
