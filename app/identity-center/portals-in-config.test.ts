import { describe, expect, it } from 'vitest';
import { portalsInConfig, sourcesOf } from './portals-in-config.ts';

const SESSION = `
[sso-session acme]
sso_start_url = https://acme.awsapps.com/start/#/
sso_region = eu-central-1
sso_registration_scopes = sso:account:access

[profile admin]
sso_session = acme
sso_account_id = 012345678901
sso_role_name = AdministratorAccess
region = eu-west-1
`;
const LEGACY = `
[profile old]
sso_start_url = https://acme.awsapps.com/start
sso_region = eu-central-1
sso_account_id = 210987654321
sso_role_name = ReadOnlyAccess

[profile older]
sso_start_url = https://acme.awsapps.com/start
sso_region = eu-central-1
`;

describe('access portals in AWS’s config', () => {
  it('are found by their session, with the roles of its profiles', () => {
    expect(portalsInConfig(SESSION)).toEqual([
      {
        startUrl: 'https://acme.awsapps.com/start',
        region: 'eu-central-1',
        sources: [{ writtenUrl: 'https://acme.awsapps.com/start/#/', sessionName: 'acme' }],
        roles: [
          {
            accountId: '012345678901',
            permissionSet: 'AdministratorAccess',
            profileName: 'admin',
            region: 'eu-west-1',
          },
        ],
      },
    ]);
  });

  it('are found by profiles without a session', () => {
    expect(portalsInConfig(LEGACY)).toEqual([
      {
        startUrl: 'https://acme.awsapps.com/start',
        region: 'eu-central-1',
        sources: [{ writtenUrl: 'https://acme.awsapps.com/start' }],
        roles: [{ accountId: '210987654321', permissionSet: 'ReadOnlyAccess', profileName: 'old' }],
      },
    ]);
  });

  it('are one, however many sessions and profiles name it', () => {
    const second = SESSION.replaceAll('acme]', 'acme-dev]').replace('= acme', '= acme-dev').replace('admin', 'dev');
    const [portal, ...others] = portalsInConfig(SESSION + second + LEGACY);
    expect(others).toEqual([]);
    expect(portal?.sources.map(({ sessionName }) => sessionName)).toEqual(['acme', 'acme-dev', undefined]);
    expect(portal?.roles.map(({ profileName }) => profileName)).toEqual(['admin', 'dev', 'old']);
  });

  it('are two with the same address in two regions', () => {
    const elsewhere = LEGACY.replaceAll('eu-central-1', 'us-east-1').replaceAll('old', 'us');
    expect(portalsInConfig(SESSION + elsewhere).map(({ region }) => region)).toEqual(['eu-central-1', 'us-east-1']);
  });

  it.each([
    ['a damaged file', '[sso-session a\n'],
    ['no address', SESSION.replace(/sso_start_url.*\n/, '')],
    ['another host', SESSION.replace('acme.awsapps.com', 'acme.example')],
    ['a host that only begins like AWS’s', SESSION.replace('awsapps.com', 'awsapps.com.evil.example')],
    ['plain http', SESSION.replace('https:', 'http:')],
    ['no region', SESSION.replace(/sso_region.*\n/, '')],
    ['a region that is none', SESSION.replace('eu-central-1', 'evil.example/?')],
    ['a profile whose session is missing', SESSION.replace('[sso-session acme]', '[sso-session other\u00a0]')],
    ['nothing', ''],
  ])('are none with %s', (_, config) => {
    expect(portalsInConfig(config)).toEqual([]);
  });
});

describe('what names a portal', () => {
  const startUrl = 'https://acme.awsapps.com/start';
  it('are its sessions and addresses in AWS’s config', () => {
    expect(sourcesOf(SESSION + LEGACY, { startUrl, region: 'eu-central-1' })).toEqual([
      { writtenUrl: 'https://acme.awsapps.com/start/#/', sessionName: 'acme' },
      { writtenUrl: startUrl },
    ]);
  });

  it('is its address if AWS’s config has it not, or in another region', () => {
    for (const config of ['', SESSION])
      expect(sourcesOf(config, { startUrl, region: 'us-east-1' })).toEqual([{ writtenUrl: startUrl }]);
  });
});
