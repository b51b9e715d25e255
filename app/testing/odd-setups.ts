/** A setup with a provider that has these parts. */
const provider = (parts: object): object => ({
  providers: [{ address: 'https://sso.acme.example/aws', name: 'Acme', ...parts }],
});
const account = (parts: unknown): object => ({ accounts: { '123456789012': parts } });
const at = (address: unknown): object => provider({ address });

const ROLE = 'arn:aws:iam::123456789012:role/Dev';
const PRINCIPAL = 'arn:aws:iam::123456789012:saml-provider/acme';

/** Parts that make a setup invalid, by what is wrong. Each is added to `{ "version": 1, "company": "Acme" }`. */
export const WRONG_SETUPS: readonly (readonly [string, object])[] = [
  // Fields and types.
  ['a setting that does not exist', { defaults: { regoin: 'eu-central-1' } }],
  ['a field that does not exist', { comment: 'Ask IT' }],
  ['a field of a provider that does not exist', provider({ url: 'https://sso.acme.example' })],
  ['a lock that does not exist', { locked: { theme: '' } }],
  ['a version that does not exist', { version: 2 }],
  ['a version as text', { version: '1' }],
  ['an empty name', { company: '' }],
  ['a name that is too long', { company: 'x'.repeat(101) }],
  ['a name with an invisible character', { company: 'Acme\u202e' }],
  ['a name with half a character', { company: 'Acme\ud800' }],
  ['a name that is a number', { company: 7 }],
  ['a revision of 0', { revision: 0 }],
  ['half a revision', { revision: 1.5 }],
  ['a provider without a name', { providers: [{ address: 'https://sso.acme.example' }] }],
  ['a provider outside a list', { providers: { address: 'https://sso.acme.example', name: 'Acme' } }],
  ['51 providers', { providers: Array.from({ length: 51 }, () => ({ address: 'https://a.example', name: 'A' })) }],
  // Addresses.
  ['AWS’s own sign-in address', at('https://signin.aws.amazon.com/saml')],
  ['AWS’s own sign-in address in capital letters', at('https://SIGNIN.AWS.Amazon.com/saml')],
  ['AWS’s own sign-in address with a dot at its end', at('https://signin.aws.amazon.com./saml')],
  ['an address of the console', at('https://eu-central-1.console.aws.amazon.com/ec2')],
  ['an address of the console in China', at('https://console.amazonaws.cn')],
  ['an access portal without its region', at('https://acme.awsapps.com/start')],
  ['a shared access portal without its region', at('https://identitycenter.amazonaws.com/ssoins-1')],
  ['an http address', at('http://sso.acme.example/aws')],
  ['an address without a scheme', at('sso.acme.example/aws')],
  ['an address with a space', at('https://sso.acme.example/a b')],
  ['an address with a password', at('https://anna:secret@sso.acme.example/')],
  ['an address with a port that does not exist', at('https://sso.acme.example:65536/')],
  ['an address that is no IP address', at('https://10.0.0.256/')],
  ['an address with an empty label', at('https://sso..example/')],
  ['an address that is a file', at('file:///etc/passwd')],
  ['an address that is a script', at('javascript:alert(1)')],
  ['an address that is too long', at(`https://sso.acme.example/${'x'.repeat(4_096)}`)],
  ['an address without a host', at('https:///aws')],
  ['an http address as a former one', provider({ formerAddresses: ['http://sso.acme.example'] })],
  ['a withdrawn name', { withdrawn: ['Acme'] }],
  ['a withdrawn company without its address', { withdrawn: [{ why: 'Gone.' }] }],
  // Regions, hosts, roles.
  ['a city as region', { defaults: { region: 'Frankfurt' } }],
  ['an availability zone as region', { defaults: { region: 'eu-central-1a' } }],
  ['a city as region of a provider', provider({ region: 'Frankfurt' })],
  ['a city as region of an access portal', provider({ identityCenter: { region: 'Frankfurt' } })],
  ['a region in capital letters', { defaults: { region: 'EU-CENTRAL-1' } }],
  ['an address as host', provider({ allowedHosts: ['https://sso.acme.example'] })],
  ['every host', { integratedSignIn: ['*'] }],
  ['a host with a port', provider({ allowedHosts: ['sso.acme.example:8443'] })],
  ['a host in capital letters', provider({ allowedHosts: ['SSO.acme.example'] })],
  ['a host of one label', { integratedSignIn: ['adfs'] }],
  ['a role without its provider’s ARN', provider({ roles: [ROLE] })],
  [
    'a role with the provider of another partition',
    provider({ roles: [`${ROLE},${PRINCIPAL.replace('aws', 'aws-cn')}`] }),
  ],
  ['a role of an account with 11 digits', provider({ roles: [`${ROLE.replace('12:', '1:')},${PRINCIPAL}`] })],
  ['two roles in one', provider({ roles: [`${ROLE},${PRINCIPAL},${ROLE},${PRINCIPAL}`] })],
  ['a browser that does not exist', provider({ signInWith: 'netscape' })],
  // Accounts, patterns, names of profiles.
  ['an account with four digits', { accounts: { '1234': { name: 'Shop' } } }],
  ['an account that is only text', account('Shop')],
  ['a color that does not exist', account({ name: 'Shop', colour: 'pink' })],
  ['the other spelling of color', account({ name: 'Shop', color: 'blue' })],
  ['a tag that is too long', account({ name: 'Shop', tag: 'x'.repeat(31) })],
  ['a mark that is text', account({ name: 'Shop', production: 'yes' })],
  ['a pattern with a space', { roles: { hide: ['Break glass'] } }],
  ['a pattern outside a list', { roles: { show: 'Admin' } }],
  ['an empty pattern', { roles: { hide: [''] } }],
  ['a placeholder that does not exist', { profileName: '{acount}-{role}' }],
  ['a placeholder that is open', { profileName: '{account}-{role' }],
  ['a space in the name of profiles', { profileName: '{account} {role}' }],
  ['a name of profiles without the role', { profileName: '{account}' }],
  ['an empty name of profiles', { profileName: '' }],
  // Settings and locks.
  ['13 hours', { defaults: { duration: 13 } }],
  ['half an hour', { defaults: { duration: 0.5 } }],
  ['hours as text', { defaults: { duration: '8' } }],
  ['a lock without a value', { locked: { region: 'Data must stay in Europe.' } }],
  ['a lock whose value is another’s', { defaults: { region: 'eu-central-1' }, locked: { defaultProfile: '' } }],
  ['a lock on the delivery without one', { locked: { delivery: '' } }],
  ['a delivery that needs the person', { defaults: { delivery: 'endpoint' } }],
  ['a lock on names of profiles without one', { locked: { profileNames: '' } }],
  ['a lock that is not a sentence', { defaults: { region: 'eu-central-1' }, locked: { region: true } }],
  ['a lock with a long sentence', { locked: { companies: 'x'.repeat(201) } }],
  // Help, keys, signature.
  ['an http link for help', { support: { link: 'http://help.acme.example' } }],
  ['a mail address for help', { support: { link: 'mailto:it@acme.example' } }],
  ['a link on this computer for help', { support: { link: 'http://127.0.0.1/help' } }],
  ['a link for help with a line break', { support: { link: 'https://help.acme.example/\nx' } }],
  ['a key without its kind', { signingKey: 'MCowBQYDK2VwAyEA' }],
  ['no keys', { signingKeys: [] }],
  ['a signature that is too short', { signature: 'abc' }],
];

/** Parts that look odd and are valid. */
export const ODD_SETUPS: readonly (readonly [string, object])[] = [
  ['nothing more', {}],
  ['a name of the longest kind, in characters that take two units', { company: '\u{1f40b}'.repeat(100) }],
  ['a portal with its region', at('https://ssoins-1.portal.eu-west-1.app.aws/#/x')],
  [
    'a portal with the region of its IAM Identity Center',
    {
      providers: [
        { address: 'https://acme.awsapps.com/start', name: 'A', identityCenter: { region: 'us-gov-west-1' } },
      ],
    },
  ],
  ['an application behind a portal', at('https://acme.awsapps.com/start/#/saml/default/aws')],
  ['a host of one label', at('https://adfs/adfs/ls/IdpInitiatedSignOn.aspx?loginToRp=urn:amazon:webservices')],
  ['an IP address', at('https://10.0.0.25:8443/aws')],
  ['a server on this computer', at('http://127.0.0.1:8080/aws')],
  ['a host that only resembles AWS’s', at('https://aws.amazon.com.acme.example/')],
  ['an address with a query', at('https://sso.acme.example?app=aws&x=%7B1%7D#top')],
  ['a role with a path, the provider first', provider({ roles: [`${PRINCIPAL}, ${ROLE.replace('/', '/team/eu/')}`] })],
  ['a role in China', provider({ roles: [`${ROLE},${PRINCIPAL}`.replaceAll('arn:aws:', 'arn:aws-cn:')] })],
  ['the region of a sovereign cloud', { defaults: { region: 'eusc-de-east-1' } }],
  ['names of profiles with text', { profileName: 'acme/{account-tail}@{role-tail}' }],
  ['a lock without a sentence', { defaults: { region: 'eu-central-1' }, locked: { region: '' } }],
  ['hours as 8.0', { defaults: { duration: 8.0 } }],
];

/** The text of a setup with these parts. */
export const oddSetup = (parts: object): string => JSON.stringify({ version: 1, company: 'Acme', ...parts });
