import { describe, expect, it } from 'vitest';
import { recognize } from './recognize-address.ts';

const APP = '5d97003c-a24b-346e-9932-77db6470b939';
const TENANT = 'cf406343-1a96-4f7c-bcc6-46e86dddabf3';

describe('an address that leads to AWS', () => {
  it.each([
    ['entra', `https://launcher.myapps.microsoft.com/api/signin/${APP}?tenantId=${TENANT}`],
    ['entra', `https://myapps.microsoft.com/signin/Amazon%20Web%20Services/${APP}?tenantId=${TENANT}`],
    ['entra', `https://account.activedirectory.windowsazure.com/applications/signin/AWS/${APP}?tenantId=${TENANT}`],
    [
      'entra',
      `https://account.activedirectory.windowsazure.com/applications/redirecttofederatedapplication.aspx?Operation=LinkedSignIn&applicationId=${APP}`,
    ],
    ['entra', `https://login.microsoftonline.com/${TENANT}/saml2?SAMLRequest=abc`],
    ['okta', 'https://acme.okta.com/home/amazon_aws/0oa1ekflhqejxdJ391d8/272'],
    ['okta', 'acme.okta-emea.com/home/amazon_aws/0oa1ekflhqejxdJ391d8/272?fromHome=true'],
    ['okta', 'https://id.acme.example/app/amazon_aws/exk1ekflhqejxdJ391d8/sso/saml'],
    ['google', 'https://accounts.google.com/o/saml2/initsso?idpid=C03fakw2d&spid=11493759999&forceauthn=false'],
    ['keycloak', 'https://sso.acme.example/auth/realms/master/protocol/saml/clients/amazon-aws'],
    ['keycloak', 'https://sso.acme.example/realms/staff/protocol/saml/clients/aws'],
    ['adfs', 'https://fs.acme.example/adfs/ls/IdpInitiatedSignOn.aspx?loginToRp=urn:amazon:webservices'],
    ['adfs', 'https://fs.acme.example/adfs/ls/idpinitiatedsignon?logintorp=urn:amazon:webservices:govcloud'],
    ['ping', 'https://id.acme.example/idp/startSSO.ping?PartnerSpId=urn:amazon:webservices'],
    ['ping', 'https://sso.connect.pingidentity.com/sso/sp/initsso?saasid=1-2-3&idpid=4'],
    ['shibboleth', 'https://id.acme.example/idp/profile/SAML2/Unsolicited/SSO?providerId=urn:amazon:webservices'],
    ['onelogin', 'https://acme.onelogin.com/launch/123456'],
    ['jumpcloud', 'https://sso.jumpcloud.com/saml2/aws'],
  ])('of %s is known: %s', (product, address) => {
    expect(recognize(address)).toEqual({ kind: 'ready', product });
  });
});

describe('an address beside the one that leads to AWS', () => {
  it.each([
    [
      'https://accounts.google.com/AccountChooser?continue=https://accounts.google.com/o/saml2/initsso?idpid%3DC03%26spid%3D114%26forceauthn%3Dfalse',
      'https://accounts.google.com/o/saml2/initsso?idpid=C03&spid=114&forceauthn=false',
    ],
    [
      'https://accounts.google.com/o/saml2/initsso?idpid=C03&spid=114&forceauthn=true',
      'https://accounts.google.com/o/saml2/initsso?idpid=C03&spid=114&forceauthn=false',
    ],
    [
      'https://fs.acme.example/adfs/ls/idpinitiatedsignon.aspx',
      'https://fs.acme.example/adfs/ls/idpinitiatedsignon.aspx?loginToRp=urn:amazon:webservices',
    ],
    [
      'fs.acme.example/adfs/ls/',
      'https://fs.acme.example/adfs/ls/IdpInitiatedSignOn.aspx?loginToRp=urn:amazon:webservices',
    ],
    [
      'https://id.acme.example/idp/startSSO.ping',
      'https://id.acme.example/idp/startSSO.ping?PartnerSpId=urn:amazon:webservices',
    ],
    [
      'https://id.acme.example/idp/profile/SAML2/Redirect/SSO?SAMLRequest=abc',
      'https://id.acme.example/idp/profile/SAML2/Unsolicited/SSO?providerId=urn:amazon:webservices',
    ],
  ])('%s is corrected', (address, corrected) => {
    expect(recognize(address)).toMatchObject({ kind: 'corrected', address: corrected });
    expect(recognize(corrected)).toMatchObject({ kind: 'ready' });
  });
});

describe('a page of apps', () => {
  it.each([
    ['entra', 'https://myapps.microsoft.com/?tenantid=x'],
    ['entra', 'https://myapplications.microsoft.com/'],
    ['entra', 'https://myapplications.myapps.microsoft.com/'],
    ['okta', 'https://acme.okta.com/app/UserHome'],
    ['okta', 'acme.okta.com'],
    ['google', 'https://accounts.google.com/ServiceLogin'],
    ['google', 'https://workspace.google.com/dashboard'],
    ['google', 'https://mail.google.com/'],
    ['onelogin', 'https://acme.onelogin.com/portal/'],
  ])('of %s is a portal: %s', (product, address) => {
    expect(recognize(address)).toEqual({ kind: 'portal', product });
  });

  it.each([
    ['https://entra.microsoft.com/#view/Apps', 'https://myapps.microsoft.com/'],
    [`https://login.microsoftonline.com/${TENANT}/oauth2/v2.0/authorize?client_id=x`, 'https://myapps.microsoft.com/'],
    ['https://acme-admin.okta.com/admin/app/amazon_aws/instance/0oa1', 'https://acme.okta.com/'],
    ['https://acme.okta.com/login/login.htm?fromURI=x', 'https://acme.okta.com/'],
  ])('replaces a page beside it: %s', (address, corrected) => {
    expect(recognize(address)).toMatchObject({ kind: 'corrected', address: corrected });
    expect(recognize(corrected)).toMatchObject({ kind: 'portal' });
  });

  it('with pages of Google’s users is none', () => {
    expect(recognize('https://sites.google.com/view/acme')).toEqual({ kind: 'unknown' });
  });
});

describe('a page that can’t lead to AWS', () => {
  it.each([
    ['google-incomplete', 'https://accounts.google.com/o/saml2/idp?idpid=C03'],
    ['keycloak-realm', 'https://sso.acme.example/realms/staff/account/'],
    ['keycloak-realm', 'https://sso.acme.example/auth/realms/master/protocol/saml/descriptor'],
  ])('is distinguished: %s for %s', (page, address) => {
    expect(recognize(address)).toMatchObject({ kind: 'wrong-page', page });
  });

  it.each(['https://signin.aws.amazon.com/saml', 'https://eu-central-1.console.aws.amazon.com/ec2'])(
    'of AWS’s console is distinguished: %s',
    address => {
      expect(recognize(address)).toEqual({ kind: 'console' });
    },
  );

  it('of an access portal is recognized', () => {
    expect(recognize('acme.awsapps.com')).toEqual({
      kind: 'access-portal',
      startUrl: 'https://acme.awsapps.com/start',
    });
  });

  it('of a SAML application behind an access portal is an address like any other', () => {
    expect(recognize('https://acme.awsapps.com/start/#/saml/default/App/ins-1')).toEqual({ kind: 'unknown' });
  });
});

describe('anything else', () => {
  it.each([
    'https://sso.acme.example/aws',
    'sso.acme.example',
    '',
    'not an address',
    'https://okta.com.evil.example/home/x',
    'https://accounts.google.com.evil.example/o/saml2/initsso?idpid=1&spid=2',
    'https://notokta.com/login/',
    'http://sso.acme.example/realms/a/protocol/saml/clients/aws',
  ])('is unknown: "%s"', address => {
    expect(recognize(address)).toEqual({ kind: 'unknown' });
  });
});
