import { addressKey } from '../domain/address-key.ts';
import { isAllowedAddress, parseSignInUrl } from '../domain/provider.ts';
import { nameSource } from './company-name.ts';
import { GOOGLE_PAGES, recognize } from './recognize-address.ts';

/** How the person came from a page of the sign-in to the form for AWS. */
export type Launch = {
  /** The address that the page's own link requested, by GET. */
  readonly address: string;
  /** The hosts of that page, of every redirect and page since then, and of the page that posted to AWS; with ports. */
  readonly hosts: readonly string[];
};

/** Hosts that belong to one product's sign-in. All customers share them, so addresses there must name the app as well. */
const SHARED_HOSTS: Readonly<Partial<Record<string, readonly string[]>>> = {
  entra: [
    'myapps.microsoft.com',
    'myapplications.microsoft.com',
    'launcher.myapps.microsoft.com',
    'account.activedirectory.windowsazure.com',
    'login.microsoftonline.com',
  ],
  google: ['accounts.google.com', ...GOOGLE_PAGES],
};

/** Names of parameters that carry something for one time only. */
const ONE_TIME =
  /token|ticket|nonce|otp|passw|secret|assertion|saml(request|response)|jwt|sig(nature)?$|^(code|state|key|session(id)?)$/i;

const LONGEST = 2_048;

/**
 * The address by which a hidden sign-in can reach the form for AWS without a click, if the person's sign-in shows one. Every host on
 * the way must be the provider's own: the host of the typed address, one of the same product, or one that the setup lists. So no
 * other site that a portal links to can have its address remembered, nor lead through a redirect of the provider.
 */
export function launchAddress(
  signInUrl: string,
  { address, hosts }: Launch,
  isListed: (hostname: string) => boolean = () => false,
): string | undefined {
  if (address.length > LONGEST || !isAllowedAddress(address)) return undefined;
  const typed = new URL(signInUrl);
  const url = new URL(address);
  url.hash = '';
  const portal = recognize(signInUrl);
  const shared = (portal.kind === 'portal' && SHARED_HOSTS[portal.product]) || [];
  const isOwn = (host: string) =>
    host === typed.host || shared.includes(host) || (isListed(host.replace(/:\d+$/, '')) && !host.includes(':'));
  if (!hosts.every(isOwn) || !isOwn(url.host) || addressKey(url.href) === addressKey(signInUrl)) return undefined;
  if (url.protocol !== typed.protocol || !parseSignInUrl(url.href).ok) return undefined;
  const reached = recognize(url.href);
  const isStart =
    portal.kind === 'portal'
      ? reached.kind === 'ready' && reached.product === portal.product
      : reached.kind === 'ready' || reached.kind === 'unknown';
  if (!isStart || namesIn(url).some(name => ONE_TIME.test(name))) return undefined;
  return nameSource(url.href).kind === 'product' && reached.kind !== 'ready' ? undefined : url.href;
}

/** Names of the parameters; encoded ones as they are sent. */
const namesIn = ({ search }: URL): readonly string[] =>
  search
    .slice(1)
    .split('&')
    .map(part => part.replace(/=.*$/s, ''));
