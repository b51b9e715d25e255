import { type ImportReading, readEntries } from './import-candidate.ts';
import { type IniSection, iniSections } from './ini-sections.ts';

type Values = IniSection['values'];

/**
 * Completes the address in saml2aws's file by its provider name: for some it is a base, and the rest is in saml2aws's code. Others
 * in its code. All others are used unchanged.
 */
const START_PAGES: Readonly<Record<string, (values: Values) => string>> = {
  adfs: ({ aws_urn }) => `/adfs/ls/IdpInitiatedSignOn.aspx?loginToRp=${urn(aws_urn)}`,
  adfs2: ({ aws_urn }) => `/adfs/ls/IdpInitiatedSignOn.aspx?loginToRp=${urn(aws_urn)}`,
  ping: ({ aws_urn }) => `/idp/startSSO.ping?PartnerSpId=${urn(aws_urn)}`,
  pingntlm: ({ aws_urn }) => `/idp/startSSO.ping?PartnerSpId=${urn(aws_urn)}`,
  shibboleth: ({ aws_urn }) => `/idp/profile/SAML2/Unsolicited/SSO?providerId=${urn(aws_urn)}`,
  azuread: ({ app_id }) =>
    `/applications/redirecttofederatedapplication.aspx?Operation=LinkedSignIn&applicationId=${encodeURIComponent(app_id ?? '')}`,
  f5apm: ({ resource_id }) => `/saml/idp/res?id=${encodeURIComponent(resource_id ?? '')}`,
};

const urn = (text: string | undefined): string =>
  text && /^urn:[\w:.-]+$/.test(text) ? text : 'urn:amazon:webservices';

/** The accounts of `~/.saml2aws`. */
export function readSaml2aws(text: string): ImportReading {
  return readEntries(
    iniSections(text).map(({ name, values }) => {
      const { username, aws_profile: profileName, role_arn: roleArn, region } = values;
      return {
        source: 'saml2aws' as const,
        name,
        address: addressOf(values),
        ...(roleArn && { roleArn }),
        ...(username && { user: username }),
        ...(profileName && { profileName }),
        ...(region && { region }),
        isDefault: name === 'default',
      };
    }),
  );
}

function addressOf(values: Values): string | undefined {
  const { url: base = '', provider = '', subdomain, app_id } = values;
  if (provider.toLowerCase() === 'onelogin' && subdomain && app_id && /^[a-z0-9-]+$/i.test(subdomain))
    return `https://${subdomain}.onelogin.com/launch/${encodeURIComponent(app_id)}`;
  const kind = provider.toLowerCase();
  const startPage = Object.hasOwn(START_PAGES, kind) ? START_PAGES[kind] : undefined;
  const isBase = URL.canParse(base) && new URL(base).pathname === '/' && new URL(base).search === '';
  return startPage !== undefined && isBase ? base.replace(/\/$/, '') + startPage(values) : base || undefined;
}
