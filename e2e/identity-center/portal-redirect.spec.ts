import { claim } from '../../app/testing/claims/claim.ts';
import { fakeBrowser } from '../desktop-fakes/fake-browser.ts';
import { test as base, expect } from '../driver/fixtures.ts';
import { HomePage } from '../pages/home-page.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import { placesWith } from '../security/leaks.ts';
import { canBeOtherUser, responseToOther, seenByOther } from '../security/other-user.ts';
import { portalBrowser } from '../simulator/identity-center/portal-browser.ts';
import { atPortal } from './portal-journey.ts';

type Waiting = {
  /** The address that the browser got. */
  readonly address: string;
  readonly home: HomePage;
};

const test = base.extend<{ isElsewhere: boolean; waiting: Waiting }>({
  /** Whether the portal is in another region than Mai asks. */
  isElsewhere: [false, { option: true }],
  /** A sign-in that waits for the person in the browser. */
  waiting: async ({ start, home, company, isElsewhere }, use) => {
    const browser = fakeBrowser(home);
    const options = atPortal(company, browser);
    const { otherRegionUrl, startUrl } = company.identityCenter;
    const elsewhere = isElsewhere && { AWS_ENDPOINT_URL_SSO_OIDC: otherRegionUrl };
    const mai = await start({ ...options, environment: { ...options.environment, ...elsewhere } });
    await new WelcomePage(await mai.popover()).enter(startUrl);
    await expect.poll(browser.opened).toHaveLength(1);
    await use({ address: browser.opened()[0] ?? '', home: new HomePage(await mai.popover()) });
  },
});

test.skip(process.platform !== 'linux', 'Only Linux opens links by a program that a test can put in its place.');

test('another user sees the address of a sign-in, can’t answer it, and sees no code or token', async ({
  waiting: { address, home },
  company,
}) => {
  claim('portal-listener-other-user');
  test.skip(!canBeOtherUser(), 'Only root can be another user.');
  const { people, secrets } = company.identityCenter;
  const looks = [await seenByOther()];
  // Control: they do see the browser and its address.
  expect(placesWith([address], looks)).toHaveLength(1);
  // They sign in with that address as another person, and answer with their own code.
  const redirectUri = new URL(address).searchParams.get('redirect_uri') ?? '';
  const theirs = await portalBrowser(redirectUri).approve(address, people.nineHundred);
  expect(theirs.address).toMatch(/[?&]code=/);
  expect(await responseToOther(theirs.address)).toBe('');
  const page = await portalBrowser().approve(address, people.eight);
  expect(page.text).toContain('Continue in Mai');
  await expect(home.roles).toHaveCount(people.eight.assignments.length);
  looks.push(await seenByOther());
  expect(placesWith(secrets, looks)).toEqual([]);
});

test('a wrong state, another path and a second answer change nothing', async ({
  waiting: { address, home },
  company,
}) => {
  claim('portal-listener');
  const { people } = company.identityCenter;
  const query = new URL(address).searchParams;
  const redirectUri = query.get('redirect_uri') ?? '';
  for (const wrong of [`?code=x&state=${'y'.repeat(43)}`, '?code=x', `/x?code=x&state=${query.get('state')}`, ''])
    expect((await fetch(redirectUri + wrong)).status).toBe(404);
  const { address: answered } = await portalBrowser().approve(address, people.eight);
  await expect(fetch(answered)).rejects.toThrow();
  await expect(home.roles).toHaveCount(people.eight.assignments.length);
});

test.describe('a portal of another region', () => {
  test.use({ isElsewhere: true });
  test('is named as such', async ({ waiting: { address, home }, company }) => {
    await portalBrowser().approve(address, company.identityCenter.people.eight);
    await expect(home.failureNotices).toContainText('isn’t in Europe (Frankfurt) eu-central-1');
  });
});
