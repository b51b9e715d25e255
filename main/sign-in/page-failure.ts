import type { Failure } from '../../app/domain/failure.ts';
import { isAllowedAddress } from '../../app/domain/provider.ts';
import { acsPartition } from '../../app/saml/acs.ts';

type Reason = Extract<Failure, { kind: 'address-unreachable' }>['reason'];

// https://chromium.googlesource.com/chromium/src/+/main/net/base/net_error_list.h
const REASONS: Readonly<Record<number, Reason>> = {
  [-7]: 'timeout',
  [-15]: 'refused',
  [-21]: 'offline',
  [-100]: 'refused',
  [-101]: 'refused',
  [-102]: 'refused',
  [-105]: 'name',
  [-106]: 'offline',
  [-111]: 'proxy',
  [-115]: 'proxy',
  [-118]: 'timeout',
  [-130]: 'proxy',
  [-137]: 'name',
  [-324]: 'refused',
};

/** Whether a navigation was aborted: by a newer one, by the person, or by the SAML capture. */
export const isAborted = (code: number): boolean => code === -3 || code === -20;

/** The failure that a Chromium network error stands for. */
export function failureOfLoad(code: number, address: string): Failure {
  const host = hostOf(address);
  const isCertificate = code <= -200 && code > -300;
  return isCertificate
    ? { kind: 'untrusted-certificate', host }
    : { kind: 'address-unreachable', host, reason: REASONS[code] ?? 'other' };
}

/**
 * The failure that the HTTP status of the first page stands for. 401 and 403 are left to the page, because providers
 * use them to ask for credentials.
 */
export function failureOfStatus(status: number, address: string): Failure | undefined {
  if (status >= 500) return { kind: 'server-error', host: hostOf(address), status };
  return status >= 400 && status !== 401 && status !== 403
    ? { kind: 'nothing-posted', host: hostOf(address) }
    : undefined;
}

/**
 * Whether a page is Google's "This browser or app may not be secure". It offers no way to continue:
 * https://support.google.com/accounts/answer/7675428
 */
export function isBrowserRejected(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, pathname } = new URL(address);
  return protocol === 'https:' && hostname === 'accounts.google.com' && /^\/(v\d\/)?signin\/rejected$/.test(pathname);
}

type MayOpen = (host: string) => boolean;

/** Whether the company's setup forbids the sign-in to open an address. The final post to AWS is always allowed. */
export const isForbidden = (address: string, mayOpen: MayOpen): boolean =>
  isAllowedAddress(address) && acsPartition(address) === undefined && !mayOpen(new URL(address).hostname);

/** Why a sign-in can't navigate from `from` to `url`; undefined where it can. */
export function failureOfNavigation(
  url: string,
  from: string,
  isFirst: boolean,
  mayOpen: MayOpen,
): Failure | undefined {
  if (isInsecure(url)) return { kind: 'insecure-page', host: hostOf(url) };
  if (isForbidden(url, mayOpen)) return { kind: 'host-not-allowed', host: hostOf(url) };
  // A server that redirects to another scheme before the first page leaves an empty window.
  return isFirst && !isAllowedAddress(url) ? { kind: 'nothing-posted', host: hostOf(from) } : undefined;
}

/**
 * Why a hidden sign-in timed out. Without a first page the server was unreachable; otherwise interaction is required.
 */
export const failureOfTimeout = (address: string, isFirst: boolean): Failure =>
  isFirst
    ? { kind: 'address-unreachable', host: hostOf(address), reason: 'timeout' }
    : { kind: 'sign-in-needs-person', host: hostOf(address) };

/** Whether a page is unencrypted. Other schemes are refused without a failure. */
export const isInsecure = (address: string): boolean => address.startsWith('http:') && !isAllowedAddress(address);

export const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address);
