import { claim } from '../../app/testing/claims/claim.ts';
import { fakeBrowser } from '../desktop-fakes/fake-browser.ts';
import { test as base, expect } from '../driver/fixtures.ts';
import type { RunningApp } from '../driver/running-app.ts';
import { HomePage } from '../pages/home-page.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import { placesWith } from '../security/leaks.ts';
import { canBeOtherUser, responseToOther, seenByOther } from '../security/other-user.ts';
import { portalBrowser } from '../simulator/identity-center/portal-browser.ts';

const SESSION = `[sso-session water]
sso_start_url = https://example-water.awsapps.com/start
sso_region = eu-central-1
`;

type Desk = {
  readonly mai: RunningApp;
  /** Addresses that the browser got. */
  opened(): readonly string[];
  /** Adds the portal, whose sign-in then waits in the browser. Returns its address. */
  begin(): Promise<string>;
};

const test = base.extend<{ desk: Desk }>({
  desk: async ({ start, home, company }, use) => {
    const browser = fakeBrowser(home);
    home.write(home.config, SESSION);
    const mai = await start({ environment: browser.environment });
    await use({
      mai,
      opened: browser.opened,
      async begin() {
        await new WelcomePage(await mai.popover()).enter(company.identityCenter.startUrl);
        await expect.poll(browser.opened).toHaveLength(1);
        return browser.opened()[0] ?? '';
      },
    });
  },
});

test.skip(process.platform !== 'linux', 'Only Linux opens links by a program that a test can put in its place.');

test('a portal is added by its address, and one page in the browser gives all its roles', async ({
  desk,
  company,
  home,
}) => {
  const { people } = company.identityCenter;
  const address = await desk.begin();
  expect(address).toContain('code_challenge_method=S256');
  const page = await portalBrowser().approve(address, people.eight);
  expect(page.text).toContain('Continue in Mai');
  const roles = new HomePage(await desk.mai.popover());
  await expect(roles.roles).toHaveCount(people.eight.assignments.length);
  await roles.role('PowerUserAccess', 'Water network').click();
  await expect(roles.activeRole('PowerUserAccess', 'Water network')).toBeVisible();
  expect(home.read(home.credentials)).toContain('aws_session_token');
  expect(desk.opened()).toHaveLength(1);
  expect(home.read(home.config)).toContain(SESSION.trim());
});

test('another user sees the sign-in’s address, can’t answer it, and sees no code or token', async ({
  desk,
  company,
}) => {
  claim('portal-listener-other-user');
  test.skip(!canBeOtherUser(), 'Only root can be another user.');
  const { people, secrets } = company.identityCenter;
  const address = await desk.begin();
  const looks = [await seenByOther()];
  // Control: they do see the browser and its address.
  expect(placesWith([address], looks)).toHaveLength(1);
  // The attacker signs in as another person with that address, and answers with their own code.
  const redirectUri = new URL(address).searchParams.get('redirect_uri') ?? '';
  const theirs = await portalBrowser(redirectUri).approve(address, people.nineHundred);
  expect(theirs.address).toMatch(/[?&]code=/);
  expect(await responseToOther(theirs.address)).toBe('');
  await portalBrowser().approve(address, people.eight);
  const home = new HomePage(await desk.mai.popover());
  await expect(home.roles).toHaveCount(people.eight.assignments.length);
  looks.push(await seenByOther());
  expect(placesWith(secrets, looks)).toEqual([]);
});

test('a program of another port, another state and a second answer change nothing', async ({ desk, company }) => {
  claim('portal-listener');
  const { people } = company.identityCenter;
  const address = await desk.begin();
  const query = new URL(address).searchParams;
  const redirectUri = query.get('redirect_uri') ?? '';
  for (const wrong of [`?code=x&state=${'y'.repeat(43)}`, '?code=x', `/x?code=x&state=${query.get('state')}`, ''])
    expect((await fetch(redirectUri + wrong)).status).toBe(404);
  const { address: answered } = await portalBrowser().approve(address, people.eight);
  await expect(fetch(answered)).rejects.toThrow();
  const home = new HomePage(await desk.mai.popover());
  await expect(home.roles).toHaveCount(people.eight.assignments.length);
});

test('a portal of another region is named as such', async ({ start, home, company }) => {
  const browser = fakeBrowser(home);
  home.write(home.config, SESSION);
  const { otherRegionUrl, startUrl, people } = company.identityCenter;
  const mai = await start({ environment: { ...browser.environment, AWS_ENDPOINT_URL_SSO_OIDC: otherRegionUrl } });
  await new WelcomePage(await mai.popover()).enter(startUrl);
  await expect.poll(browser.opened).toHaveLength(1);
  await portalBrowser().approve(browser.opened()[0] ?? '', people.eight);
  const notice = new HomePage(await mai.popover()).failureNotices;
  await expect(notice).toContainText('isn’t in Europe (Frankfurt) eu-central-1');
});

test('a person who denies access is told how to go on', async ({ desk, company }) => {
  const address = await desk.begin();
  const page = await portalBrowser().approve(address, company.identityCenter.people.eight, 'deny');
  expect(page.text).toContain('wasn’t completed');
  const notice = new HomePage(await desk.mai.popover()).failureNotices;
  await expect(notice).toContainText('The request wasn’t approved.');
});

test('hundreds of accounts are listed whole, and people notice nothing of AWS’s rate', async ({ desk, company }) => {
  test.slow();
  const { people } = company.identityCenter;
  const address = await desk.begin();
  company.misbehave.identityCenter.throttle = 5;
  await portalBrowser().approve(address, people.nineHundred);
  const home = new HomePage(await desk.mai.popover());
  await expect(home.accounts).toHaveCount(300, { timeout: 90_000 });
  await expect(home.failureNotices).toHaveCount(0);
});

test('with a keychain the sign-in is still there after a restart, without its tokens in any file', async ({
  start,
  home,
  company,
  keyring: _,
}) => {
  claim('portal-tokens');
  const browser = fakeBrowser(home);
  home.write(home.config, SESSION);
  const { startUrl, people } = company.identityCenter;
  const first = await start({ environment: browser.environment });
  await new WelcomePage(await first.popover()).enter(startUrl);
  await expect.poll(browser.opened).toHaveLength(1);
  await portalBrowser().approve(browser.opened()[0] ?? '', people.eight);
  await expect(new HomePage(await first.popover()).roles).toHaveCount(people.eight.assignments.length);
  await first.quit();
  const again = await start({ environment: browser.environment });
  await again.raise();
  const page = new HomePage(await again.popover());
  await page.role('Billing', 'Playground').click();
  await expect(page.activeRole('Billing', 'Playground')).toBeVisible();
  expect(browser.opened()).toHaveLength(1);
});
