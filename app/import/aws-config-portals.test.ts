import { describe, expect, it } from 'vitest';
import { readAwsConfigPortals } from './aws-config-portals.ts';

const portal = (host: string) => `sso_start_url = https://${host}/start\nsso_region = eu-central-1\n`;
const role = (account: string, name: string) => `sso_account_id = ${account}\nsso_role_name = ${name}\n`;

describe('access portals in ~/.aws/config', () => {
  it('are offered once each, by session, with the permission sets of their profiles', () => {
    const config = `
[sso-session acme]
${portal('acme.awsapps.com')}
[profile admin]
sso_session = acme
region = eu-west-1
${role('012345678901', 'AdministratorAccess')}
[default]
${portal('acme.awsapps.com')}${role('210987654321', 'ReadOnlyAccess')}
[profile beta]
${portal('beta.awsapps.com')}${role('210987654321', 'A name with blanks')}`;
    expect(readAwsConfigPortals(config)).toEqual({
      candidates: [
        {
          source: 'aws-config',
          name: 'acme',
          signInUrl: 'https://acme.awsapps.com/start',
          portalRegion: 'eu-central-1',
          permissionSets: [
            {
              arn: 'arn:aws:iam::012345678901:role/aws-reserved/sso.amazonaws.com/permission-set/AdministratorAccess',
              region: 'eu-west-1',
            },
            { arn: 'arn:aws:iam::210987654321:role/aws-reserved/sso.amazonaws.com/permission-set/ReadOnlyAccess' },
          ],
          isDefault: true,
        },
        {
          source: 'aws-config',
          name: 'beta.awsapps.com/start',
          signInUrl: 'https://beta.awsapps.com/start',
          portalRegion: 'eu-central-1',
          permissionSets: [],
          isDefault: false,
        },
      ],
      skipped: [],
    });
  });

  it('are offered in the first of several regions', () => {
    const inBoth = `[sso-session a]\n${portal('acme.awsapps.com')}[sso-session b]\n${portal('acme.awsapps.com').replace('eu-central-1', 'us-east-1')}`;
    expect(readAwsConfigPortals(inBoth).candidates.map(({ portalRegion }) => portalRegion)).toEqual(['eu-central-1']);
  });
});
