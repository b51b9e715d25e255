import { claim } from '../../app/testing/claims/claim.ts';
import { expect, test } from '../driver/fixtures.ts';
import { startRole } from '../driver/journey.ts';
import { passTime } from '../driver/pass-time.ts';
import { HomePage } from '../pages/home-page.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import type { Company } from '../simulator/company.ts';
import { atPortal, signInAtPortal, startAtPortal, WATER_ADMIN, WATER_ADMIN_PROFILE } from './portal-journey.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const requestsOf = ({ requests }: Company, since = 0) =>
  requests.slice(since).flatMap(each => (each.kind === 'identity-center' ? [each] : []));

test('a role of a portal renews without a page for the whole session, and its end is a notice', async ({
  keyring: _,
  start,
  company,
  home,
}) => {
  const { at, mai } = await startAtPortal({ start, company, home });
  const page = await signInAtPortal(mai, company, at);
  await startRole(page, ...WATER_ADMIN);
  for (let hour = 1; hour < 8; hour += 1) {
    const issued = company.issued.length;
    await passTime(mai, company, 55 * MINUTE);
    await expect.poll(() => company.issued.length).toBe(issued + 1);
    await expect.poll(() => home.read(home.credentials)).toContain(company.issued[issued]?.accessKeyId);
  }
  expect(at.opened()).toHaveLength(1);
  expect(requestsOf(company).filter(({ outcome }) => outcome !== 'answered')).toEqual([]);

  await passTime(mai, company, 2 * HOUR);
  await expect(page.page.getByText('Sign in again').first()).toBeVisible();
  expect(at.opened()).toHaveLength(1);
});

test('a portal’s sign-in lasts over a restart', async ({ keyring: _, start, company, home }) => {
  const { at, mai: first } = await startAtPortal({ start, company, home });
  await startRole(await signInAtPortal(first, company, at), ...WATER_ADMIN);
  await first.quit();
  const mai = await start(atPortal(company, at.browser));
  await mai.raise();
  const page = new HomePage(await mai.popover());
  await startRole(page, 'Billing', 'Playground');
  expect(at.opened()).toHaveLength(1);
});

test('signing out ends the portal’s session at AWS, and removes what Mai wrote', async ({
  keyring: _,
  start,
  company,
  home,
}) => {
  const { at, mai } = await startAtPortal({ start, company, home });
  const page = await signInAtPortal(mai, company, at);
  await startRole(page, ...WATER_ADMIN);
  expect(home.read(home.credentials)).toContain(`[${WATER_ADMIN_PROFILE}]`);
  await page.settings.click();
  const settings = new SettingsSheet(page.page);
  await settings.signOut('Example Water').click();
  await expect(settings.dialog.getByText('Credentials that programs already have stay valid until')).toBeVisible();
  await settings.dialog.getByRole('group').getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect
    .poll(() => requestsOf(company).some(({ action, outcome }) => action === 'Logout' && outcome === 'answered'))
    .toBe(true);
  await expect.poll(() => home.read(home.credentials)).toBe('');
});

test('without a keychain a portal’s sign-in ends with Mai, and Mai says so', async ({ start, company, home }) => {
  claim('no-keychain');
  const { at, mai: first } = await startAtPortal({ start, company, home });
  const popover = await first.popover();
  await new WelcomePage(popover).enter(company.identityCenter.startUrl);
  await expect(popover.getByText('You’ll sign in again each time Mai starts.')).toBeVisible();
  await at.approve();
  await expect(new HomePage(popover).roles).toHaveCount(8);
  await first.quit();

  const mai = await start(atPortal(company, at.browser));
  await mai.raise();
  const page = new HomePage(await mai.popover());
  await page.role(...WATER_ADMIN).click();
  await at.approve();
  await expect(page.activeRole(...WATER_ADMIN)).toBeVisible();
  expect(at.opened()).toHaveLength(2);
});

test('the end of a portal’s session is shown once AWS’s tokens tell it', async ({
  keyring: _,
  start,
  company,
  home,
}) => {
  Object.assign(company.misbehave.identityCenter, { capsAccessTokens: true, sessionSeconds: 2 * 3_600 });
  const { at, mai } = await startAtPortal({ start, company, home });
  const page = await signInAtPortal(mai, company, at);
  await startRole(page, ...WATER_ADMIN);
  const { length } = company.issued;
  await passTime(mai, company, 70 * MINUTE);
  await expect.poll(() => company.issued.length).toBe(length + 1);
  await page.companies.click();
  await expect(page.page.getByText(/Signed in until about /)).toBeVisible();
  expect(at.opened()).toHaveLength(1);
});
