import { describe, expect, it } from 'vitest';
import { claim } from '../testing/claims/claim.ts';
import {
  isDeviceHost,
  isPortalHost,
  isPortalSignInHost,
  partitionOfRegion,
  portalAt,
  portalConsoleAddress,
} from './portal-address.ts';

describe('an address of an access portal', () => {
  it.each([
    ['https://acme.awsapps.com/start', 'https://acme.awsapps.com/start', undefined],
    ['https://d-1234567890.awsapps.com/start/', 'https://d-1234567890.awsapps.com/start', undefined],
    ['https://acme.awsapps.com/start//', 'https://acme.awsapps.com/start', undefined],
    ['https://acme.awsapps.com/start/#/x#/saml/', 'https://acme.awsapps.com/start', undefined],
    ['https://acme.awsapps.com', 'https://acme.awsapps.com/start', undefined],
    ['https://acme.awsapps.com/start#/', 'https://acme.awsapps.com/start', undefined],
    ['https://acme.awsapps.com/start/#/?tab=accounts', 'https://acme.awsapps.com/start', undefined],
    ['https://acme.awsapps.com/start/#/console?account_id=1', 'https://acme.awsapps.com/start', undefined],
    ['https://ACME.awsapps.com/start?x=1', 'https://acme.awsapps.com/start', undefined],
    [
      'https://start.us-gov-home.awsapps.com/directory/d-12',
      'https://start.us-gov-home.awsapps.com/directory/d-12',
      undefined,
    ],
    ['https://start.home.awsapps.cn/directory/d-12', 'https://start.home.awsapps.cn/directory/d-12', undefined],
    ['https://ssoins-1.portal.eu-central-1.app.aws/', 'https://ssoins-1.portal.eu-central-1.app.aws', 'eu-central-1'],
    ['https://ssoins-1.us-east-1.portal.amazonaws.com', 'https://ssoins-1.us-east-1.portal.amazonaws.com', 'us-east-1'],
    [
      'https://ssoins-1.cn-north-1.portal.amazonaws.com.cn',
      'https://ssoins-1.cn-north-1.portal.amazonaws.com.cn',
      'cn-north-1',
    ],
    [
      'https://i.portal.cn-north-1.app.amazonwebservices.com.cn',
      'https://i.portal.cn-north-1.app.amazonwebservices.com.cn',
      'cn-north-1',
    ],
    ['https://i.eusc-de-east-1.portal.amazonaws.eu', 'https://i.eusc-de-east-1.portal.amazonaws.eu', 'eusc-de-east-1'],
    [
      'https://i.portal.eusc-de-east-1.api.amazonwebservices.eu',
      'https://i.portal.eusc-de-east-1.api.amazonwebservices.eu',
      'eusc-de-east-1',
    ],
    ['https://identitycenter.amazonaws.com/ssoins-1', 'https://identitycenter.amazonaws.com/ssoins-1', undefined],
    [
      'https://identitycenter.us-gov.amazonaws.com/ssoins-1',
      'https://identitycenter.us-gov.amazonaws.com/ssoins-1',
      undefined,
    ],
  ])('%s is %s in %s', (address, startUrl, region) => {
    expect(portalAt(address)).toEqual({ startUrl, ...(region !== undefined && { region }) });
  });

  it.each([
    ['a SAML application behind a portal', 'https://acme.awsapps.com/start/#/saml/default/App/ins-1'],
    ['a company’s own page', 'https://sso.acme.example/start'],
    ['a look-alike before', 'https://acme-awsapps.com/start'],
    ['a look-alike behind', 'https://acme.awsapps.com.evil.example/start'],
    ['a company of another alphabet', 'https://acme_x.awsapps.com/start'],
    ['a look-alike of the shared host', 'https://evil-identitycenter.amazonaws.com/ssoins-1'],
    ['a host that begins like the shared one', 'https://identitycenter.amazonaws.com.evil.example/ssoins-1'],
    ['AWS’s domain without a company', 'https://awsapps.com/start'],
    ['no encryption', 'http://acme.awsapps.com/start'],
    ['another port', 'https://acme.awsapps.com:8443/start'],
    ['another service of AWS', 'https://portal.sso.eu-west-1.amazonaws.com/'],
    ['no address', 'acme'],
  ])('is not %s', (_, address) => {
    expect(portalAt(address)).toBeUndefined();
  });

  it('has a host of AWS’s', () => {
    expect(isPortalHost('acme.awsapps.com')).toBe(true);
    expect(isPortalHost('evil.example')).toBe(false);
  });
});

it.each([
  ['eu-west-1', 'aws'],
  ['cn-north-1', 'aws-cn'],
  ['us-gov-west-1', 'aws-us-gov'],
  ['eusc-de-east-1', 'aws-eusc'],
  ['a region that Mai doesn’t know', 'aws'],
])('a portal in %s is in the partition %s', (region, partition) => {
  expect(partitionOfRegion(region)).toBe(partition);
});

describe('the console of a permission set', () => {
  const role = { accountId: '123456789012', name: 'Team,Data+Read' };
  it('opens by an address without a secret', () => {
    expect(portalConsoleAddress('https://acme.awsapps.com/start', role)).toBe(
      'https://acme.awsapps.com/start/#/console?account_id=123456789012&role_name=Team%2CData%2BRead',
    );
  });

  it('opens at a page', () => {
    const address = portalConsoleAddress(
      'https://acme.awsapps.com/start',
      role,
      'https://console.aws.amazon.com/s3?a=1&b=2#x',
    );
    expect(new URLSearchParams(new URL(address).hash.slice('#/console'.length)).get('destination')).toBe(
      'https://console.aws.amazon.com/s3?a=1&b=2#x',
    );
  });
});

describe('a host of a sign-in at a portal', () => {
  it.each([
    'd-1.awsapps.com',
    'us-east-1.signin.aws',
    'signin.aws.amazon.com',
    'oidc.eu-central-1.amazonaws.com',
    'oidc-fips.us-gov-west-1.amazonaws.com',
    'oidc.cn-north-1.amazonaws.com.cn',
    'oidc.eusc-de-east-1.amazonaws.eu',
  ])('is AWS’s: %s', host => expect(isPortalSignInHost(host)).toBe(true));

  it.each([
    'oidc.s3.amazonaws.com',
    'oidc.s3-eu-west-1.amazonaws.com',
    'oidc.example',
    'evil-signin.aws',
    'signin.aws.evil.example',
  ])('is not anyone’s bucket or look-alike: %s', host => {
    claim('portal-hosts');
    expect(isPortalSignInHost(host)).toBe(false);
  });
});

describe('a host where a person types a code', () => {
  it.each(['device.sso.eu-central-1.amazonaws.com', 'device.sso.cn-north-1.amazonaws.com.cn', 'd-1.awsapps.com'])(
    'is AWS’s: %s',
    host => expect(isDeviceHost(host)).toBe(true),
  );

  it.each([
    'device.sso.s3.amazonaws.com',
    'evil-device.sso.eu-central-1.amazonaws.com',
    'device.sso.eu-central-1.amazonaws.com.evil.example',
    'oidc.eu-central-1.amazonaws.com',
    'evil.example',
  ])('is not anyone’s bucket or look-alike: %s', host => {
    claim('portal-hosts');
    expect(isDeviceHost(host)).toBe(false);
  });
});
