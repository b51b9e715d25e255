import { describe, expect, it } from 'vitest';
import { companyNameFrom, mailHost, nameFromLabel, nameSource, unusedName } from './company-name.ts';

const GUID = '2f9c5d1e-1111-4222-8333-444455556666';

describe('a sign-in address', () => {
  it.each([
    ['https://sso.acme.example/aws', { kind: 'host', host: 'sso.acme.example' }],
    ['https://sso.acme.example./aws', { kind: 'host', host: 'sso.acme.example' }],
    ['https://acme.okta.com/home/amazon_aws/0oa1/272', { kind: 'tenant', name: 'acme' }],
    ['https://acme-admin.okta.com/', { kind: 'tenant', name: 'acme' }],
    ['https://acme.onelogin.com/launch/1', { kind: 'tenant', name: 'acme' }],
    ['https://acme.eu.auth0.com/samlp/1', { kind: 'tenant', name: 'acme' }],
    ['https://myapps.microsoft.com/acme.example', { kind: 'host', host: 'acme.example' }],
    [
      `https://launcher.myapps.microsoft.com/api/signin/${GUID}?tenantId=${GUID}`,
      { kind: 'product', product: 'Microsoft' },
    ],
    [
      `https://launcher.myapps.microsoft.com/api/signin/${GUID}?tenantId=acme.onmicrosoft.com`,
      { kind: 'tenant', name: 'acme' },
    ],
    [`https://login.microsoftonline.com/${GUID}/saml2`, { kind: 'product', product: 'Microsoft' }],
    ['https://accounts.google.com/o/saml2/initsso?idpid=C01&spid=1', { kind: 'product', product: 'Google' }],
    [
      'https://accounts.google.com/o/saml2/initsso?idpid=C01&spid=1&hd=acme.example',
      { kind: 'host', host: 'acme.example' },
    ],
    ['https://sso.jumpcloud.com/saml2/aws', { kind: 'product', product: 'JumpCloud' }],
    // No other domain ends with the name of a product.
    ['https://acme.notokta.com/', { kind: 'host', host: 'acme.notokta.com' }],
    ['https://acme.okta.com.evil.example/', { kind: 'host', host: 'acme.okta.com.evil.example' }],
  ] as const)('%s says whose it is', (address, source) => {
    expect(nameSource(address)).toEqual(source);
  });
});

it.each([
  ['acme', 'Acme'],
  ['acme-energy', 'Acme Energy'],
  ['ibm', 'IBM'],
  ['xn--mnchen-3ya', 'xn--mnchen-3ya'],
])('the label %s becomes the name %s', (label, name) => {
  expect(nameFromLabel(label)).toBe(name);
});

it.each([
  ['erik.lund@example-energy.test', 'example-energy.test'],
  ['erik.lund', undefined],
  ['erik@localhost', undefined],
  ['erik@10.0.0.1', undefined],
])('the session name %s has the mail host %s', (sessionName, host) => {
  expect(mailHost(sessionName)).toBe(host);
});

it('a typed name is one line without characters that change the direction of text', () => {
  expect(companyNameFrom('  Acme\n\u202eEnergy  ')).toBe('Acme Energy');
  expect(companyNameFrom(' \u2066 ')).toBeUndefined();
  expect(companyNameFrom('x'.repeat(200))).toHaveLength(100);
});

it('a name that is taken gets a number', () => {
  expect(unusedName('Acme', [])).toBe('Acme');
  expect(unusedName('Acme', ['Acme', 'Acme 2'])).toBe('Acme 3');
});
