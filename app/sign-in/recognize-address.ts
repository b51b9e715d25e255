import { parseSignInUrl } from '../domain/provider.ts';
import { type PortalAddress, portalAt } from '../identity-center/portal-address.ts';

/** Identity providers that are recognized by their addresses. */
export type Product =
  | 'entra'
  | 'okta'
  | 'google'
  | 'keycloak'
  | 'adfs'
  | 'ping'
  | 'onelogin'
  | 'shibboleth'
  | 'jumpcloud';

/** Kinds of pages that do not lead to AWS; each has a message. */
export type WrongPage = 'google-incomplete' | 'keycloak-realm';

/** Hint about a typed address. Every https address may be tried. */
export type Recognized =
  | { readonly kind: 'ready'; readonly product: Product }
  /** A page of apps, on which the person clicks AWS. */
  | { readonly kind: 'portal'; readonly product: Product }
  /** An address of this product, but not the one that leads to AWS. */
  | { readonly kind: 'corrected'; readonly product: Product; readonly address: string }
  | { readonly kind: 'wrong-page'; readonly product: Product; readonly page: WrongPage }
  /** An access portal of IAM Identity Center. */
  | ({ readonly kind: 'access-portal' } & PortalAddress)
  /** A page of AWS's console. */
  | { readonly kind: 'console' }
  | { readonly kind: 'unknown' };

const UNKNOWN: Recognized = { kind: 'unknown' };

/** Classifies an address by its shape, offline. */
export function recognize(address: string): Recognized {
  const parsed = parseSignInUrl(address);
  if (!parsed.ok) {
    const { failure } = parsed;
    return failure.kind === 'not-an-address' && failure.reason === 'console-address' ? { kind: 'console' } : UNKNOWN;
  }
  const portal = portalAt(parsed.value);
  if (portal !== undefined) return { kind: 'access-portal', ...portal };
  const url = new URL(parsed.value);
  for (const read of READERS) {
    const recognized = read(url);
    if (recognized !== undefined) return recognized;
  }
  return UNKNOWN;
}

/** AWS's entity ID in the standard partition. */
const AWS_PARTNER = 'urn:amazon:webservices';

const ready = (product: Product): Recognized => ({ kind: 'ready', product });
const portal = (product: Product): Recognized => ({ kind: 'portal', product });
const wrong = (product: Product, page: WrongPage): Recognized => ({ kind: 'wrong-page', product, page });
const corrected = (product: Product, url: URL): Recognized => ({ kind: 'corrected', product, address: url.href });

const isUnder = (url: URL, ...domains: readonly string[]): boolean =>
  domains.some(domain => url.hostname === domain || url.hostname.endsWith(`.${domain}`));

/** Query parameter, case-insensitive. */
function parameter(url: URL, name: string): string | undefined {
  const found = url.search
    .slice(1)
    .split('&')
    .find(part => part.split('=')[0]?.toLowerCase() === name.toLowerCase());
  return found === undefined ? undefined : (new URLSearchParams(found).get(found.split('=')[0] ?? '') ?? undefined);
}

const at = (url: URL, path: string): URL => new URL(path, url.origin);

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function entra(url: URL): Recognized | undefined {
  if (
    isUnder(url, 'myapps.microsoft.com', 'myapplications.microsoft.com', 'account.activedirectory.windowsazure.com')
  ) {
    const application = url.pathname.split('/').at(-1) ?? '';
    if (/\/signin\//i.test(url.pathname) && GUID.test(application)) return ready('entra');
    const linked = parameter(url, 'applicationId') ?? '';
    if (/\/redirecttofederatedapplication\.aspx$/i.test(url.pathname) && GUID.test(linked)) return ready('entra');
    return portal('entra');
  }
  if (
    isUnder(
      url,
      'login.microsoftonline.com',
      'login.microsoftonline.us',
      'login.partner.microsoftonline.cn',
      'sts.windows.net',
    )
  ) {
    // Entra does not check a request's age, so an address with a whole request keeps working.
    const isRequest = /\/saml2$/i.test(url.pathname) && parameter(url, 'SAMLRequest') !== undefined;
    // Other addresses belong to one sign-in and don't work again.
    return isRequest ? ready('entra') : corrected('entra', new URL(MY_APPS));
  }
  if (isUnder(url, 'portal.azure.com', 'entra.microsoft.com', 'portal.office.com', 'www.office.com'))
    return corrected('entra', new URL(MY_APPS));
  return undefined;
}

const MY_APPS = 'https://myapps.microsoft.com/';

const OKTA = ['okta.com', 'oktapreview.com', 'okta-emea.com', 'okta-gov.com', 'okta.mil', 'trexcloud.com'];

function okta(url: URL): Recognized | undefined {
  // A custom domain, recognized by the path of its app link.
  const isAppLink = /^\/home\/[^/]+\/0oa[0-9a-zA-Z]+(\/[^/]+)?\/?$/.test(url.pathname);
  const isEmbedLink = /^\/app\/[^/]+\/exk[0-9a-zA-Z]+\/sso\/saml\/?$/.test(url.pathname);
  if (isAppLink || isEmbedLink) return ready('okta');
  if (!isUnder(url, ...OKTA)) return undefined;
  const home = new URL(`https://${url.host.replace('-admin.', '.')}/`);
  if (url.hostname !== home.hostname || /^\/(admin|login|signin|oauth2)/.test(url.pathname))
    return corrected('okta', home);
  if (/^\/(app\/UserHome|enduser)/.test(url.pathname) || url.pathname === '/') return portal('okta');
  return ready('okta');
}

/** Pages with Google's app launcher. None shows pages of its users, as sites.google.com does. */
export const GOOGLE_PAGES = [
  'admin.google.com',
  'workspace.google.com',
  'mail.google.com',
  'calendar.google.com',
  'drive.google.com',
  'myaccount.google.com',
  'www.google.com',
] as const;

function google(url: URL): Recognized | undefined {
  if (GOOGLE_PAGES.some(page => page === url.hostname)) return portal('google');
  if (!isUnder(url, 'accounts.google.com')) return undefined;
  if (url.pathname === '/o/saml2/initsso') {
    if (parameter(url, 'idpid') === undefined || parameter(url, 'spid') === undefined)
      return wrong('google', 'google-incomplete');
    if (parameter(url, 'forceauthn') !== 'true') return ready('google');
    // Google would require the password at every renewal.
    const calm = new URL(url.href);
    calm.searchParams.set('forceauthn', 'false');
    return corrected('google', calm);
  }
  const next = parameter(url, 'continue');
  if (next !== undefined && URL.canParse(next)) {
    const inner = google(new URL(next));
    if (inner?.kind === 'ready') return corrected('google', new URL(next));
    if (inner?.kind === 'corrected') return inner;
  }
  return url.pathname.startsWith('/o/saml2') ? wrong('google', 'google-incomplete') : portal('google');
}

function keycloak(url: URL): Recognized | undefined {
  const [, rest] = /^(?:\/[^/]+)?\/realms\/[^/]+(\/.*)?$/.exec(url.pathname) ?? [];
  if (!/\/realms\/[^/]+/.test(url.pathname)) return undefined;
  return /^\/protocol\/saml\/clients\/[^/]+\/?$/.test(rest ?? '')
    ? ready('keycloak')
    : wrong('keycloak', 'keycloak-realm');
}

/** A product whose start page has the service provider as a parameter. */
const withPartner =
  (product: Product, isStart: RegExp, isPlace: RegExp, name: string, path: string) =>
  (url: URL): Recognized | undefined => {
    if (isStart.test(url.pathname) && parameter(url, name) !== undefined) return ready(product);
    if (!isStart.test(url.pathname) && !isPlace.test(url.pathname)) return undefined;
    const start = isStart.test(url.pathname) ? at(url, url.pathname) : at(url, path);
    // Unencoded colons: some servers compare before decoding.
    start.search = `?${name}=${AWS_PARTNER}`;
    return corrected(product, start);
  };

const adfs = withPartner(
  'adfs',
  /^\/adfs\/ls\/idpinitiatedsignon(\.aspx|\.htm)?$/i,
  /^\/adfs(\/ls)?\/?$/i,
  'loginToRp',
  '/adfs/ls/IdpInitiatedSignOn.aspx',
);
const pingFederate = withPartner(
  'ping',
  /^\/idp\/startSSO\.ping$/i,
  /^\/idp\/?$/i,
  'PartnerSpId',
  '/idp/startSSO.ping',
);
const shibboleth = withPartner(
  'shibboleth',
  /\/profile\/SAML2\/Unsolicited\/SSO$/i,
  /^\/idp\/profile\/SAML2\//i,
  'providerId',
  '/idp/profile/SAML2/Unsolicited/SSO',
);

function pingOne(url: URL): Recognized | undefined {
  return isUnder(url, 'sso.connect.pingidentity.com') && parameter(url, 'saasid') !== undefined
    ? ready('ping')
    : undefined;
}

function oneLogin(url: URL): Recognized | undefined {
  if (!isUnder(url, 'onelogin.com')) return undefined;
  return /^\/(launch|trust\/saml2\/launch|client\/apps\/select)\//.test(url.pathname)
    ? ready('onelogin')
    : portal('onelogin');
}

function jumpCloud(url: URL): Recognized | undefined {
  return isUnder(url, 'sso.jumpcloud.com') && url.pathname.startsWith('/saml2/') ? ready('jumpcloud') : undefined;
}

const READERS = [entra, google, okta, keycloak, adfs, pingFederate, pingOne, shibboleth, oneLogin, jumpCloud] as const;
