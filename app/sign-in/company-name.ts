import { isPortalHost } from '../identity-center/portal-address.ts';

/** Where an address says whose it is: a host of the company, its name at a provider, or the provider only. */
export type NameSource =
  | { readonly kind: 'host'; readonly host: string }
  | { readonly kind: 'tenant'; readonly name: string }
  | { readonly kind: 'product'; readonly product: string };

/** Domains below which the first label is the customer's name: `acme.okta.com`. */
const TENANTS =
  /^([a-z0-9-]+?)(?:-admin)?\.(?:okta\.com|oktapreview\.com|okta-emea\.com|okta-gov\.com|okta\.mil|trexcloud\.com|onelogin\.com|onmicrosoft\.com|onmicrosoft\.us|(?:[a-z]{2}\.)?auth0\.com)$/;

const MICROSOFT =
  /(^|\.)(myapps\.microsoft\.com|myapplications\.microsoft\.com|account\.activedirectory\.windowsazure\.com|login\.microsoftonline\.(com|us)|login\.partner\.microsoftonline\.cn|sts\.windows\.net|portal\.azure\.com|entra\.microsoft\.com|office\.com)$/;

/** Hosts that all customers share. Google's own employees are customers of theirs as well. */
const SHARED: readonly (readonly [RegExp, string])[] = [
  [/(^|\.)google\.com$/, 'Google'],
  [/(^|\.)(pingidentity|pingone)\.(com|eu|ca|asia)$/, 'Ping Identity'],
  [/(^|\.)jumpcloud\.com$/, 'JumpCloud'],
  [/(^|\.)duosecurity\.com$/, 'Duo'],
];

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const HOST = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*$/i;

/** Finds the company in a sign-in address, offline. */
export function nameSource(signInUrl: string): NameSource {
  const url = new URL(signInUrl);
  const host = url.hostname.replace(/\.$/, '');
  const isMicrosoft = MICROSOFT.test(host);
  const product = isMicrosoft ? 'Microsoft' : SHARED.find(([hosts]) => hosts.test(host))?.[1];
  if (isPortalHost(host)) return ofPortal(host);
  if (product === undefined) return ofHost(host);
  // https://learn.microsoft.com/azure/active-directory/manage-apps/end-user-experiences: a domain or ID of the tenant.
  const told = isMicrosoft
    ? [url.searchParams.get('tenantId'), url.searchParams.get('whr'), url.pathname.split('/')[1]]
    : [url.searchParams.get('hd'), /^\/a\/([^/]+)\//.exec(url.pathname)?.[1]];
  const domain = told.find(text => text != null && HOST.test(text) && !GUID.test(text));
  return domain == null ? { kind: 'product', product } : ofHost(domain.toLowerCase());
}

/** A portal has the company's name only if its administrators chose one: `acme.awsapps.com`, else `d-1234567890.awsapps.com`. */
function ofPortal(host: string): NameSource {
  const [, name = ''] = /^([a-z0-9-]+)\.awsapps\.(?:com|cn)$/.exec(host) ?? [];
  return name === '' || /^(d-[0-9a-f]{10}|start)$/.test(name)
    ? { kind: 'product', product: 'AWS' }
    : { kind: 'tenant', name };
}

function ofHost(host: string): NameSource {
  const [, name] = TENANTS.exec(host) ?? [];
  return name === undefined ? { kind: 'host', host } : { kind: 'tenant', name };
}

/** A host label as a name: `acme-energy` → "Acme Energy", `ibm` → "IBM". */
export const nameFromLabel = (label: string): string =>
  label.startsWith('xn--')
    ? label
    : label
        .split(/[-_]+/)
        .filter(Boolean)
        .map(word =>
          word.length <= 3 && label === word ? word.toUpperCase() : `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
        )
        .join(' ');

/** The host of an e-mail address, as many providers send it as the session name. */
export function mailHost(sessionName: string): string | undefined {
  const host = sessionName.slice(sessionName.lastIndexOf('@') + 1).toLowerCase();
  return sessionName.includes('@') && HOST.test(host) ? host : undefined;
}

/** Maximum length of a company's name, in characters. */
export const LONGEST_COMPANY_NAME = 100;

/** A typed name as one line without control or bidirectional characters; undefined if nothing is left. */
export function companyNameFrom(text: string): string | undefined {
  const name = text
    .replace(/[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_COMPANY_NAME)
    .trim();
  return name === '' ? undefined : name;
}

/** The name, or "Acme 2" where another company has it. */
export function unusedName(name: string, taken: readonly string[]): string {
  const isTaken = (candidate: string) => taken.includes(candidate);
  let number = 1;
  while (isTaken(number === 1 ? name : `${name} ${number}`)) number += 1;
  return number === 1 ? name : `${name} ${number}`;
}
