import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readAwsAzureLogin } from './aws-azure-login.ts';
import { readMaiYaml } from './mai-yaml.ts';
import { readSaml2aws } from './saml2aws.ts';

describe('mai.yaml', () => {
  it.each([
    [undefined],
    [null],
    ['a text'],
    [['a list']],
    [{ a: 5 }],
    [{ a: { saml_identity_provider_url: 5 } }],
    [{ a: [[]] }],
  ])('with %j gives nothing', value => {
    expect(readMaiYaml(value)).toEqual({ candidates: [], skipped: [] });
  });
});

describe('~/.saml2aws', () => {
  it('gives accounts as saml2aws writes them', () => {
    const text = `
[customer-dev]
url                     = https://id.customer.cloud
username                = mark@wolfe.id.au
provider                = Ping
mfa                     = Auto
skip_verify             = false
timeout                 = 0
aws_urn                 = urn:amazon:webservices
aws_session_duration    = 28800
aws_profile             = customer-dev
role_arn                = arn:aws:iam::121234567890:role/customer-admin-role
region                  = us-east-1

[default]
name                    = default
app_id                  =
url                     = https://acme.okta.com/home/amazon_aws/0oa1ekflhqejxdJ391d8/272
username                = ann
provider                = Okta
mfa                     = PUSH
aws_profile             = saml
`;
    expect(readSaml2aws(text)).toEqual({
      candidates: [
        {
          source: 'saml2aws',
          name: 'customer-dev',
          signInUrl: 'https://id.customer.cloud/idp/startSSO.ping?PartnerSpId=urn:amazon:webservices',
          roleArn: 'arn:aws:iam::121234567890:role/customer-admin-role',
          user: 'mark@wolfe.id.au',
          profileName: 'customer-dev',
          region: 'us-east-1',
          isDefault: false,
        },
        {
          source: 'saml2aws',
          name: 'default',
          signInUrl: 'https://acme.okta.com/home/amazon_aws/0oa1ekflhqejxdJ391d8/272',
          user: 'ann',
          profileName: 'saml',
          isDefault: true,
        },
      ],
      skipped: [],
    });
  });

  it.each([
    [
      'url = https://fs.example.com\nprovider = ADFS',
      'https://fs.example.com/adfs/ls/IdpInitiatedSignOn.aspx?loginToRp=urn:amazon:webservices',
    ],
    [
      'url = https://fs.example.com/\nprovider = ADFS\naws_urn = urn:amazon:webservices:govcloud',
      'https://fs.example.com/adfs/ls/IdpInitiatedSignOn.aspx?loginToRp=urn:amazon:webservices:govcloud',
    ],
    [
      'url = https://account.activedirectory.windowsazure.com\nprovider = AzureAD\napp_id = 2784b9b1-53ed-4883-95a8-56bf94ad4f5f',
      'https://account.activedirectory.windowsazure.com/applications/redirecttofederatedapplication.aspx?Operation=LinkedSignIn&applicationId=2784b9b1-53ed-4883-95a8-56bf94ad4f5f',
    ],
    [
      'url = https://keycloak.wolfe.id.au/auth/realms/master/protocol/saml/clients/amazon-aws\nprovider = KeyCloak',
      'https://keycloak.wolfe.id.au/auth/realms/master/protocol/saml/clients/amazon-aws',
    ],
    [
      'url = `https://accounts.google.com/o/saml2/initsso?idpid=C03&spid=11#x;y`\nprovider = GoogleApps',
      'https://accounts.google.com/o/saml2/initsso?idpid=C03&spid=11#x;y',
    ],
    [
      'url = https://api.us.onelogin.com\nprovider = OneLogin\nsubdomain = acme\napp_id = 42',
      'https://acme.onelogin.com/launch/42',
    ],
    ['url = https://id.example.com/sso ; ours\nprovider = Browser', 'https://id.example.com/sso'],
  ])('with %j signs in at %s', (lines, address) => {
    expect(readSaml2aws(`[x]\r\n${lines.replaceAll('\n', '\r\n')}\r\n`).candidates).toMatchObject([
      { signInUrl: address },
    ]);
  });

  it('of version 1, without addresses, lists what was omitted', () => {
    const text =
      '[wolfeidau]\nhostname = id.wolfe.id.au\nusername = mark@wolfe.id.au\nprovider = keycloak\nmfa      = totp\n';
    expect(readSaml2aws(text)).toEqual({
      candidates: [],
      skipped: [{ source: 'saml2aws', name: 'wolfeidau', reason: 'no-address' }],
    });
  });

  it.each(['', 'no = section', '[', '[__proto__]\nurl = https://x.example', '\0\0'])('like %j have no effect', text => {
    expect(() => readSaml2aws(text)).not.toThrow();
    expect(({} as { url?: string }).url).toBeUndefined();
  });

  it.each(['[a]\nx', '[a]\nx = y', '[a]\nx = # y'])('is fast for a line of a million spaces: %j', begin => {
    const before = process.cpuUsage();
    readSaml2aws(`${begin}${' '.repeat(1_000_000)}z`);
    expect(process.cpuUsage(before).user).toBeLessThan(500_000);
  });
});

describe('aws-azure-login in ~/.aws/config', () => {
  const config = `
[default]
region = eu-central-1

[profile infra]
# Default region - can be overridden with environment variables
region=eu-west-1
azure_tenant_id=cf406343-1a96-4f7c-bcc6-46e86dddabf3
azure_app_id_uri=https://signin.aws.amazon.com/saml#2
azure_default_username=your.username@example.com
azure_default_role_arn=arn:aws:iam::123456789012:role/AADMyAccountAdmin
azure_default_duration_hours=12
azure_default_remember_me=true

[profile half]
azure_tenant_id=cf406343-1a96-4f7c-bcc6-46e86dddabf3
`;

  it('gives profiles with tenant and application, and lists what was omitted', () => {
    expect(readAwsAzureLogin(config)).toMatchObject({
      candidates: [
        {
          source: 'aws-azure-login',
          name: 'infra',
          roleArn: 'arn:aws:iam::123456789012:role/AADMyAccountAdmin',
          user: 'your.username@example.com',
          profileName: 'infra',
          region: 'eu-west-1',
        },
      ],
      skipped: [{ name: 'half', reason: 'no-address' }],
    });
  });

  it.each([
    ['eu-west-1', 'https://signin.aws.amazon.com/saml'],
    ['us-gov-west-1', 'https://signin.amazonaws-us-gov.com/saml'],
    ['cn-north-1', 'https://signin.amazonaws.cn/saml'],
    ['eusc-de-east-1', 'https://signin.amazonaws-eusc.eu/saml'],
    ['nowhere', 'https://signin.aws.amazon.com/saml'],
  ])('in %s requests a post to %s, like aws-azure-login', (region, acs) => {
    const [candidate] = readAwsAzureLogin(config.replace('eu-west-1', region)).candidates;
    const url = new URL(candidate?.signInUrl ?? '');
    expect(url.origin + url.pathname).toBe(
      'https://login.microsoftonline.com/cf406343-1a96-4f7c-bcc6-46e86dddabf3/saml2',
    );
    const request = inflateRawSync(Buffer.from(url.searchParams.get('SAMLRequest') ?? '', 'base64')).toString();
    expect(request).toContain(`AssertionConsumerServiceURL="${acs}"`);
    expect(request).toContain('>https://signin.aws.amazon.com/saml#2</Issuer>');
  });

  it('escapes settings in the request', () => {
    const evil =
      '[default]\nazure_tenant_id=a/../b\nazure_app_id_uri=x\n[profile b]\nazure_tenant_id=t\nazure_app_id_uri=</Issuer>"&\n';
    const { candidates, skipped } = readAwsAzureLogin(evil);
    expect(skipped).toMatchObject([{ name: 'default', reason: 'no-address' }]);
    const packed = new URL(candidates[0]?.signInUrl ?? '').searchParams.get('SAMLRequest') ?? '';
    expect(inflateRawSync(Buffer.from(packed, 'base64')).toString()).toContain('>&#60;/Issuer&#62;&#34;&#38;</Issuer>');
  });

  it('in a damaged file gives none', () => {
    expect(readAwsAzureLogin('[profile a\n')).toEqual({ candidates: [], skipped: [] });
  });
});
