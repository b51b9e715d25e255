import { describe, expect, it } from 'vitest';
import { claim } from '../testing/claims/claim.ts';
import { launchAddress } from './launch-address.ts';

const GUID = '2f9c5d1e-1111-4222-8333-444455556666';
const OKTA = 'https://acme.okta.com/app/UserHome';
const OKTA_APP = 'https://acme.okta.com/home/amazon_aws/0oa1ekflhqejxdJ391d8/272';
const MY_APPS = 'https://myapps.microsoft.com/';
const LAUNCHER = `https://launcher.myapps.microsoft.com/api/signin/${GUID}?tenantId=${GUID}`;
const GOOGLE = 'https://workspace.google.com/dashboard';
const GOOGLE_APP = 'https://accounts.google.com/o/saml2/initsso?idpid=C01&spid=1&forceauthn=false';
const OWN = 'https://portal.acme.example/';
const OWN_APP = 'https://portal.acme.example/start/aws?app=7';

const learned = (signInUrl: string, address: string, ...hosts: readonly string[]) =>
  launchAddress(signInUrl, { address, hosts: [new URL(signInUrl).host, new URL(address).host, ...hosts] });

describe('the address behind a portal', () => {
  it.each([
    ['Okta', OKTA, `${OKTA_APP}?fromHome=true`, []],
    ['Microsoft My Apps', MY_APPS, LAUNCHER, ['myapplications.microsoft.com', 'login.microsoftonline.com']],
    ['Google', GOOGLE, GOOGLE_APP, []],
    ['a company’s own portal', OWN, OWN_APP, []],
  ] as const)('is remembered: %s', (_, portal, address, hosts) => {
    expect(learned(portal, address, ...hosts)).toBe(address);
  });

  it('is remembered without its fragment', () => {
    expect(learned(OWN, `${OWN_APP}#apps`)).toBe(OWN_APP);
  });

  it('may be of another host that the setup lists', () => {
    const launch = { address: 'https://sso.acme.example/aws', hosts: ['portal.acme.example', 'sso.acme.example'] };
    expect(launchAddress(OWN, launch)).toBeUndefined();
    expect(launchAddress(OWN, launch, host => host === 'sso.acme.example')).toBe(launch.address);
  });
});

describe('no address is remembered', () => {
  it.each([
    ['of another host', OWN, 'https://evil.example/start/aws', []],
    ['of another tenant of the same product', OKTA, OKTA_APP.replace('acme', 'evil'), []],
    ['of a host that only ends the same', OWN, 'https://evil-portal.acme.example/start/aws', []],
    ['of another port', OWN, 'https://portal.acme.example:8443/start/aws', []],
    ['of a public suffix’s other customer', 'https://acme.github.io/', 'https://evil.github.io/aws', []],
    ['after a page of another site', OWN, OWN_APP, ['evil.example']],
    ['after a redirect through another tenant', OKTA, OKTA_APP, ['evil.okta.com']],
    ['that is no app of the product', OKTA, 'https://acme.okta.com/login/step-up', []],
    [
      'that is a redirect of Google’s',
      GOOGLE,
      'https://accounts.google.com/o/saml2/other?continue=https://evil.example',
      [],
    ],
    ['that is the portal itself', OWN, `${OWN}#apps`, []],
    ['of AWS', OWN, 'https://signin.aws.amazon.com/saml', []],
    ['with a one-time parameter', OWN, `${OWN_APP}&stateToken=00abc`, []],
    ['with a name and a password', OWN, 'https://ann:river@portal.acme.example/start/aws', []],
    ['that is too long', OWN, `${OWN_APP}&x=${'x'.repeat(2_048)}`, []],
  ] as const)('%s', (_, portal, address, hosts) => {
    claim('launch-address');
    expect(learned(portal, address, ...hosts)).toBeUndefined();
  });

  it('without encryption where the typed one had it', () => {
    claim('launch-address');
    expect(learned('https://localhost/', 'http://localhost/start/aws')).toBeUndefined();
  });
});
