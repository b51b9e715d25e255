import type { Page } from 'playwright';
import { claim } from '../../app/testing/claims/claim.ts';
import { expect, test } from '../driver/fixtures.ts';
import { type Tried, watchPages } from '../driver/main-process.ts';
import { HomePage } from '../pages/home-page.ts';
import { mayClose } from '../pages/may-close.ts';
import type { PortalPerson } from '../simulator/identity-center/portal-people.ts';

/** A portal whose people sign in in Mai's window. */
const settings = (signInUrl: string) => ({
  version: 1,
  providers: [{ id: 'water', name: 'Example Water', signInUrl, portal: { region: 'eu-central-1', opensIn: 'window' } }],
  roles: {},
  roleSettings: {},
  roleSessions: [],
  preferences: {},
});

async function signIn(page: Page, { user, password }: PortalPerson): Promise<void> {
  await page.getByLabel('Username').fill(user);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

test('Mai’s own window takes the answer of a portal before it is requested, and closes', async ({
  start,
  home,
  company,
}) => {
  claim('portal-window');
  const { startUrl, people } = company.identityCenter;
  home.write(home.settings, JSON.stringify(settings(startUrl)));
  const mai = await start();
  const tried = await watchPages(mai);
  const requested = await mai.electron.evaluateHandle(({ app }) => {
    const addresses: string[] = [];
    app.on('session-created', session => session.webRequest.onSendHeaders(details => void addresses.push(details.url)));
    return addresses;
  });
  await mai.raise();
  const popover = await mai.popover();
  await popover.getByRole('button', { name: 'Sign in to Example Water' }).click();
  const page = await mai.signInWindow();
  await signIn(page, people.eight);
  await mayClose(page.getByRole('button', { name: 'Allow access' }).click());
  await expect(new HomePage(popover).roles).toHaveCount(people.eight.assignments.length);
  await expect.poll(() => page.isClosed()).toBe(true);
  const back = (await tried()).filter(({ what }: Tried) => what.includes('/oauth/callback'));
  for (const { isPrevented } of back) expect(isPrevented).toBe(true);
  const addresses = await requested.jsonValue();
  expect(addresses.some(address => address.includes('/start/authorize'))).toBe(true);
  expect(addresses.filter(address => address.includes('/oauth/callback'))).toEqual([]);
});

test('closing Mai’s own window ends a portal’s sign-in, and the next one starts over', async ({
  start,
  home,
  company,
}) => {
  const { startUrl, people } = company.identityCenter;
  home.write(home.settings, JSON.stringify(settings(startUrl)));
  const mai = await start();
  await mai.raise();
  const popover = await mai.popover();
  await popover.getByRole('button', { name: 'Sign in to Example Water' }).click();
  const first = await mai.signInWindow();
  await first.waitForLoadState();
  await first.close();
  const notice = new HomePage(popover).failureNotices;
  await expect(notice).toContainText('Sign-in wasn’t finished');
  await notice.getByRole('button', { name: 'Sign in' }).click();
  const second = await mai.signInWindow();
  await signIn(second, people.eight);
  await mayClose(second.getByRole('button', { name: 'Allow access' }).click());
  await expect(new HomePage(popover).roles).toHaveCount(people.eight.assignments.length);
});
