import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { claim } from '../../app/testing/claims/claim.ts';
import { AWS_PROGRAMS, type AwsProgram, askWhoAmI, isInstalled } from '../credentials/aws-programs.ts';
import { fakeBrowser } from '../desktop-fakes/fake-browser.ts';
import { expect, test } from '../driver/fixtures.ts';
import type { Home } from '../driver/home.ts';
import { startRole } from '../driver/journey.ts';
import { passTime } from '../driver/pass-time.ts';
import { PortalPages } from '../pages/portal-pages.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import type { Company } from '../simulator/company.ts';
import { awsSsoLogin } from './aws-sso-login.ts';
import { atPortal, personAtBrowser, signInAtPortal, startAtPortal, WATER_ADMIN } from './portal-journey.ts';

const MINUTE = 60_000;

/** AWS's own tools, which we did not write. */
const JUDGES = AWS_PROGRAMS.filter(({ name }) => ['the AWS CLI', 'boto3', 'the JavaScript SDK'].includes(name));
// Installed by "npm run prepare:machine".
for (const { name } of JUDGES.filter(program => !isInstalled(program))) test.skip(`${name} is not installed`, () => {});
const judges = JUDGES.filter(isInstalled);

const configFor = ({ identityCenter: { startUrl, region } }: Company): string => {
  const portal = `sso_start_url = ${startUrl}\nsso_region = ${region}\n`;
  const role = (name: string) => `sso_account_id = 871265430912\nsso_role_name = ${name}\nregion = ${region}\n`;
  return `[sso-session water]
${portal}sso_registration_scopes = sso:account:access

[profile by-session]
sso_session = water
${role('AdministratorAccess')}
[profile by-address]
${portal}${role('AdministratorAccess')}
[profile later]
sso_session = water
${role('PowerUserAccess')}
[profile signed-out]
sso_session = water
${role('ReadOnlyAccess')}`;
};
const IDENTITY = /:assumed-role\/AWSReservedSSO_(AdministratorAccess|PowerUserAccess)_[0-9a-f]{16}\/petra\.lind$/;

/** Named by the SHA-1 of the session's name, as AWS's tools expect it. */
const tokenFile = ({ path }: Home): string => join(path, '.aws/sso/cache', `${sha1('water')}.json`);
const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex');

/** Lets the access token of the file expire, as an hour would. */
function age(home: Home): void {
  const token = JSON.parse(home.read(tokenFile(home))) as object;
  home.write(tokenFile(home), JSON.stringify({ ...token, expiresAt: '2026-01-01T00:00:00Z' }));
}

const refreshes = ({ requests }: Company) =>
  requests.flatMap(each => (each.kind === 'identity-center' && each.grant === 'refresh_token' ? [each.outcome] : []));

test('AWS’s own tools use and refresh a sign-in that Mai shares, and Mai goes on with theirs', async ({
  keyring: _,
  start,
  company,
  home,
  surroundings,
}) => {
  claim('token-cache-private', 'token-cache-removed');
  // The tools start slowly, and many times.
  home.write(home.config, configFor(company));
  const { at, mai } = await startAtPortal({ start, company, home });
  const page = await signInAtPortal(mai, company, at);
  const ask = (program: AwsProgram, profile: string) => askWhoAmI(program, { kind: 'file', profile }, surroundings);
  expect(home.read(tokenFile(home))).toBe('');

  await page.settings.click();
  const portal = new PortalPages(page.page);
  await portal.openSettings.click();
  await portal.sharesTokens.check();
  await expect.poll(() => home.read(tokenFile(home))).toContain('accessToken');
  expect(home.mode(tokenFile(home))).toBe(0o600);

  await test.step('they are signed in, by a session or by the portal’s address', async () => {
    // A tool asks for one profile after the other: of two AWS CLIs that create their cache folder at the same moment, one fails.
    const askTwice = async (program: AwsProgram) => {
      for (const profile of ['by-session', 'by-address'])
        expect((await ask(program, profile)).Arn, `${program.name} ${profile}`).toMatch(IDENTITY);
    };
    await Promise.all(judges.map(askTwice));
    expect(refreshes(company)).toEqual([]);
  });

  for (const program of judges)
    await test.step(`${program.name} refreshes it`, async () => {
      const { length } = refreshes(company);
      age(home);
      const aged = home.read(tokenFile(home));
      // Of another role: the tools cache the credentials of the first.
      expect((await ask(program, 'later')).Arn).toMatch(IDENTITY);
      expect(refreshes(company)).toHaveLength(length + 1);
      expect(home.read(tokenFile(home))).not.toBe(aged);
    });

  await test.step('Mai renews by the token that the last of them wrote, and writes its own', async () => {
    await page.backToList();
    await startRole(page, ...WATER_ADMIN);
    const { length } = company.issued;
    const file = home.read(tokenFile(home));
    await passTime(mai, company, 57 * MINUTE);
    await expect.poll(() => company.issued.length).toBe(length + 1);
    await expect.poll(() => home.read(tokenFile(home))).not.toBe(file);
    expect(new Set(refreshes(company))).toEqual(new Set(['answered']));
    expect(at.opened()).toHaveLength(1);
  });

  await test.step('signing out signs them out', async () => {
    await page.settings.click();
    await new SettingsSheet(page.page).signOutOf('Example Water');
    await expect.poll(() => home.read(tokenFile(home))).toBe('');
    expect(home.read(home.config)).toBe(configFor(company));
    await Promise.all(judges.map(program => expect(ask(program, 'signed-out'), program.name).rejects.toThrow()));
  });
});

test('Mai goes on with a sign-in of the AWS CLI once its own has ended, without a page', async ({
  keyring: _,
  start,
  company,
  home,
  surroundings,
}) => {
  test.skip(!judges.some(({ name }) => name === 'the AWS CLI'), 'the AWS CLI is not installed');
  home.write(home.config, configFor(company));
  const { eight } = company.identityCenter.people;
  const at = personAtBrowser(fakeBrowser(home), eight);
  const mai = await start(atPortal(company, at.browser));
  const page = await signInAtPortal(mai, company, at);
  await page.settings.click();
  const portal = new PortalPages(page.page);
  await portal.openSettings.click();
  await portal.sharesTokens.check();
  await expect.poll(() => home.read(tokenFile(home))).toContain('accessToken');
  await page.backToList();

  // The CLI signs in again, and the session of Mai's own sign-in ends.
  company.identityCenter.endSessions();
  await awsSsoLogin({ home: home.path, environment: surroundings.portalEnvironment ?? {} }, 'water', eight);
  await passTime(mai, company, 56 * MINUTE);
  await startRole(page, ...WATER_ADMIN);
  expect(at.opened()).toHaveLength(1);
});
