import { chmodSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { claim } from '../../app/testing/claims/claim.ts';
import { closedPort } from '../driver/closed-port.ts';
import { expect, test } from '../driver/fixtures.ts';
import type { Home } from '../driver/home.ts';
import { ANALYST, ANALYST_PROFILE, signInFirst, startRole } from '../driver/journey.ts';
import { HomePage } from '../pages/home-page.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import { TroubleshootSheet } from '../pages/troubleshoot-page.ts';
import { TEAM_ACCOUNTS } from '../simulator/accounts.ts';

const WEBSITE_PROFILE = `${TEAM_ACCOUNTS.website}-Deployer`;
const OLD_KEY = 'AKIAIOSFODNN7EXAMPLE';

async function openTroubleshoot(page: HomePage): Promise<TroubleshootSheet> {
  await page.settings.click();
  await new SettingsSheet(page.page).troubleshoot.click();
  const sheet = new TroubleshootSheet(page.page);
  await expect(sheet.again).toBeEnabled();
  return sheet;
}

/** Problems that users, tools and other programs cause, with two active roles. */
function plantFaults(home: Home): void {
  home.write(join(home.path, '.zshrc'), 'export AWS_PROFILE=old\n');
  home.write(join(home.path, '.bashrc'), `alias ll='ls -l'\nexport AWS_ACCESS_KEY_ID=${OLD_KEY}\n`);
  const credentials = home.read(home.credentials).replace(new RegExp(`\\[${WEBSITE_PROFILE}\\][^\\[]*`), '');
  home.write(
    home.credentials,
    [
      credentials,
      '# kept by hand',
      '[legacy]',
      'aws_access_key_id = AKIALEGACY0000000001',
      'aws_secret_access_key = legacy/secret+0123456789012345678901234',
      '',
      '[batch]',
      'aws_access_key_id = ASIABATCH00000000001',
      'aws_secret_access_key = batch',
      '',
    ].join('\n'),
  );
  const config = home.read(home.config).replace(/region = us-east-1\n/, 'sso_session = corp\n');
  home.write(
    home.config,
    `${config}\n[profile batch]\ncredential_process = /opt/batch/keys\n\n[prod]\nregion = eu-west-1\n`,
  );
  chmodSync(home.credentials, 0o644);
  chmodSync(dirname(home.credentials), 0o777);
}

test('a dozen problems are found, explained and fixed if possible', async ({ mai, company, home }) => {
  claim('reports-no-secrets');
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  await startRole(page, ...ANALYST);
  await startRole(page, 'Deployer', TEAM_ACCOUNTS.website);
  plantFaults(home);
  company.misbehave.sts.clockSeconds = -420;

  const sheet = await openTroubleshoot(page);
  const planted = [
    'AWS_PROFILE overrides Mai',
    'AWS_ACCESS_KEY_ID overrides Mai',
    'Access key AKIA…MPLE never expires',
    'Access key AKIA…0001 never expires',
    `“${ANALYST_PROFILE}” gets credentials another way`,
    `“${ANALYST_PROFILE}” has no region`,
    `The credentials of “${WEBSITE_PROFILE}” are missing`,
    'Old credentials override “batch”',
    'Other people can access your credentials file',
    'Other people can access your AWS folder',
    '[prod] won’t be found',
    'This computer’s clock is off',
    'No keychain on this desktop',
  ];
  for (const title of planted) await expect(sheet.finding(title)).toHaveCount(1);
  await expect(sheet.finding('AWS_PROFILE overrides Mai')).toContainText('.zshrc, line 1');
  const legacy = sheet.finding('Access key AKIA…0001 never expires');
  await expect(legacy).toContainText('It’s in the profile “legacy” in the credentials file.');
  await expect(legacy).toContainText('The file was changed today.');
  await expect(legacy).toContainText('Anyone who copies it');
  await expect(legacy).toContainText('use a role in Mai instead');
  await expect(sheet.finding('This computer’s clock is off')).toContainText('about 7 minutes');

  await sheet.copy.click();
  await expect(sheet.dialog).toContainText('Copied.');
  const report = await mai.clipboard();
  expect(report).toMatch(/^Mai \S+ troubleshooting report, linux\n\[Problem\]/);
  expect(report).toContain('~/.zshrc, line 1');
  expect(report.length).toBeLessThan(4_000);
  for (const secret of [home.path, TEAM_ACCOUNTS.salesData, OLD_KEY, 'legacy/secret'])
    expect(report).not.toContain(secret);
  company.misbehave.sts.clockSeconds = 0;

  const fixable = [
    'Other people can access your credentials file',
    'Other people can access your AWS folder',
    `“${ANALYST_PROFILE}” gets credentials another way`,
    `“${ANALYST_PROFILE}” has no region`,
    'Old credentials override “batch”',
    'Access key AKIA…0001 never expires',
    `The credentials of “${WEBSITE_PROFILE}” are missing`,
  ];
  for (const title of fixable) {
    const found = sheet.finding(title);
    // One fix may resolve two findings with the same cause.
    if ((await found.count()) > 0) await sheet.fix(title).click();
    await expect(found).toHaveCount(0);
  }
  await expect(sheet.titles).toHaveText([
    /AWS_ACCESS_KEY_ID|AWS_PROFILE/,
    /AWS_ACCESS_KEY_ID|AWS_PROFILE/,
    '[prod] won’t be found',
    'Access key AKIA…MPLE never expires',
    'No keychain on this desktop',
    // Endpoint of the simulated company.
    'AWS_ENDPOINT_URL_STS overrides Mai',
  ]);
  expect([home.mode(home.credentials), home.mode(dirname(home.credentials))]).toEqual([0o600, 0o755]);
  const credentials = home.read(home.credentials);
  expect(credentials).toContain('# kept by hand\n[legacy]\n');
  expect(credentials).not.toMatch(/= ?(AKIA|ASIABATCH)/);
  expect(credentials).toContain(`[${WEBSITE_PROFILE}]\naws_access_key_id = ${company.issued.at(-1)?.accessKeyId}`);
  expect(home.read(home.config)).toContain(`[profile ${ANALYST_PROFILE}]\nregion = us-east-1\n`);
  expect(home.read(home.config)).toContain('[profile batch]\ncredential_process = /opt/batch/keys\n');
});

test('an unreachable AWS and unreadable files are reported', async ({ start, company, home }) => {
  home.write(home.credentials, '[work\n');
  mkdirSync(home.config, { recursive: true });
  const mai = await start({ environment: { AWS_ENDPOINT_URL_STS: `http://127.0.0.1:${await closedPort()}` } });
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  const sheet = await openTroubleshoot(page);
  await expect(sheet.finding(/^AWS can’t be reached at 127/)).toContainText('The connection was refused.');
  await expect(sheet.finding('Your credentials file is damaged')).toContainText('line 1 of');
  await expect(sheet.finding('Your config file can’t be read')).toContainText(
    'a folder or something else in its place',
  );
  await expect(sheet.finding('No active role')).toHaveCount(1);
});

test.describe('on a network with TLS interception', () => {
  test.use({ companyOptions: { idpScheme: 'https' } });

  test('an untrusted certificate on the way to AWS is reported', async ({ start, company, home }) => {
    const provider = { id: 'acme', name: 'Acme', signInUrl: 'https://sso.acme.example/aws' };
    const nothing = { roles: {}, roleSettings: {}, roleSessions: [], preferences: { endSessionsOnQuit: false } };
    home.write(home.settings, JSON.stringify({ version: 1, providers: [provider], ...nothing }));
    const mai = await start({ environment: { AWS_ENDPOINT_URL_STS: company.idpUrl } });
    await mai.raise();
    const sheet = await openTroubleshoot(new HomePage(await mai.popover()));
    await expect(sheet.finding(/^AWS can’t be reached at/)).toContainText(
      'a certificate that this computer doesn’t trust',
    );
  });
});
