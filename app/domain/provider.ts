import type { Failure } from './failure.ts';
import { fail, ok, type Result } from './result.ts';
import type { SignInPlace } from './sign-in/sign-in-browser.ts';

export type ProviderId = string & { readonly brand: 'ProviderId' };

/** A company's identity provider. */
export type Provider = {
  readonly id: ProviderId;
  /** Display name. Derived from the address or by the company's setup, unless `nameFrom` says otherwise. */
  readonly name: string;
  /** `person`: chosen; `guess`: a stand-in until a sign-in tells a better one. */
  readonly nameFrom?: 'person' | 'guess';
  /** IdP-initiated sign-in address whose last page posts to AWS; for an AWS access portal, its address. */
  readonly signInUrl: string;
  /** Where the person chose to sign in; with SAML only. */
  readonly signInWith?: SignInPlace;
  /** Set for IAM Identity Center, whose sign-in gives tokens instead of assertions. */
  readonly portal?: Portal;
};

/** An AWS access portal. */
export type Portal = {
  /** Region of the IAM Identity Center instance. */
  readonly region: string;
  /** `window`: people sign in in Mai's window instead of their browser. */
  readonly opensIn?: 'window';
  /** Whether the AWS CLI and SDKs get the sign-in too, by AWS's shared token cache. */
  readonly sharesTokens?: true;
};

export type PortalProvider = Provider & { readonly portal: Portal };

export const isPortal = (provider: Provider): provider is PortalProvider => provider.portal !== undefined;

/** Whether an earlier version named the company, by its host. */
export const wasNamedByHost = ({ name, signInUrl }: Provider): boolean => name === new URL(signInUrl).host;

/** Maximum number of companies. */
export const MOST_PROVIDERS = 100;

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** Whether the sign-in window may load a page: https, or http on loopback (tests, local agents). */
export function isAllowedAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname));
}

type Reason = Extract<Failure, { kind: 'not-an-address' }>['reason'];
const refuse = (reason: Reason) => fail({ kind: 'not-an-address', reason });

/**
 * Parses a typed sign-in address. Adds `https://` as `mai create` does. An address of AWS's console is rejected with its own
 * reason: the person copied the last page of the sign-in instead of the first.
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
  // A single word is a typing error unless it has a scheme (intranet hosts).
  if (!hasScheme && !/[.:]/.test(url.hostname) && !LOOPBACK.test(url.hostname)) return refuse('malformed');
  // Percent-encoding lengthens an address; DNS names have at most 253 characters.
  if (url.href.length > 4_096 || url.hostname.length > 253) return refuse('malformed');
  return isConsoleHost(url.hostname) ? refuse('console-address') : ok(url.href);
}

const isLoopbackText = (typed: string): boolean => /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/|$)/.test(typed);

const isConsoleHost = (hostname: string): boolean =>
  /(^|\.)(aws\.amazon\.com|amazonaws\.cn|amazonaws-us-gov\.com|amazonaws-eusc\.eu)$/.test(hostname);
