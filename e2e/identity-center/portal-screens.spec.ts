import { fakeBrowser } from '../desktop-fakes/fake-browser.ts';
import { expectFailure } from '../driver/expect-notice.ts';
import { expect, test } from '../driver/fixtures.ts';
import { startRole } from '../driver/journey.ts';
import { HomePage } from '../pages/home-page.ts';
import { PortalPages } from '../pages/portal-pages.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import { portalBrowser } from '../simulator/identity-center/portal-browser.ts';
import { atPortal, personAtBrowser, signInAtPortal, startAtPortal, WATER_ADMIN } from './portal-journey.ts';

const HOST = 'example-water.awsapps.com';

test('a sign-in that waits in the browser is opened again, copied, and done with a code on another computer', async ({
  start,
  company,
  home,
}) => {
  const { at, mai } = await startAtPortal({ start, company, home });
  const page = await mai.popover();
  const portal = new PortalPages(page);
  await new WelcomePage(page).enter(company.identityCenter.startUrl);
  await expect(portal.waiting).toBeVisible();
  await expect.poll(() => at.opened().length).toBe(1);
  await portal.openAgain.click();
  await expect.poll(() => at.opened().length).toBe(2);
  expect(at.opened()[1]).toBe(at.opened()[0]);
  await portal.copyLink.click();
  await expect.poll(() => mai.clipboard()).toBe(at.opened()[0]);

  await portal.otherComputer.click();
  await expect(portal.codeTitle).toBeFocused();
  const spelled = await portal.spelledCode.textContent();
  await portal.copyCode.click();
  await expect.poll(() => mai.clipboard()).toMatch(/^[A-Z]{4}-[A-Z]{4}$/);
  const code = await mai.clipboard();
  expect(spelled).toBe(`Code: ${[...code].map(letter => (letter === '-' ? 'dash' : letter)).join(', ')}`);
  const other = portalBrowser();
  const person = company.identityCenter.people.eight;
  await other.approve(`${company.identityCenter.pageUrl}/device?user_code=${code}`, person);
  await expect(new HomePage(page).roles).toHaveCount(8);
  await expect(portal.codeTitle).toHaveCount(0);
  expect(at.opened()).toHaveLength(2);
});

test('a code that was canceled is gone, with its sign-in', async ({ start, company, home }) => {
  const { mai } = await startAtPortal({ start, company, home });
  const page = await mai.popover();
  const portal = new PortalPages(page);
  await new WelcomePage(page).enter(company.identityCenter.startUrl);
  await portal.otherComputer.click();
  await expect(portal.codeTitle).toBeVisible();
  await portal.cancel.click();
  await expect(page.getByRole('button', { name: 'Sign in to Example Water' })).toBeVisible();
  await expect(portal.codeTitle).toHaveCount(0);
});

test('a region that nothing tells is asked for in the form', async ({ start, company, home }) => {
  company.misbehave.identityCenter.startPage = 'no-region';
  const { at, mai } = await startAtPortal({ start, company, home });
  const page = await mai.popover();
  const portal = new PortalPages(page);
  await new WelcomePage(page).enter(company.identityCenter.startUrl);
  await expect(portal.region).toBeFocused();
  await expect(portal.region).toHaveValue('US East (N. Virginia) us-east-1');
  await expect(portal.region).toHaveAccessibleDescription(new RegExp(`^Mai couldn’t find the region of ${HOST}`));
  await portal.region.fill('moon-west-1');
  await new WelcomePage(page).submit.click();
  await expect(portal.regionProblem).toHaveText(/This isn’t an AWS region/);
  await portal.region.fill('frankfurt');
  await portal.region.press('Enter');
  await expect(portal.region).toHaveValue('Europe (Frankfurt) eu-central-1');
  await portal.region.press('Enter');
  await at.approve();
  await expect(new HomePage(page).roles).toHaveCount(8);
});

test('a wrong region is named, and another one is chosen', async ({ start, company, home }) => {
  const { identityCenter } = company;
  const at = personAtBrowser(fakeBrowser(home), identityCenter.people.eight);
  const usual = atPortal(company, at.browser);
  const elsewhere = { AWS_ENDPOINT_URL_SSO_OIDC: identityCenter.otherRegionUrl };
  const mai = await start({ ...usual, environment: { ...usual.environment, ...elsewhere } });
  const page = await mai.popover();
  await new WelcomePage(page).enter(identityCenter.startUrl);
  const approved = at.approve();
  const failure = await expectFailure(mai, {
    title: `${HOST} isn’t in Europe (Frankfurt) eu-central-1`,
    detail: 'Choose another region. IT can tell you which one it is.',
    remedies: ['Choose region…'],
  });
  await approved;
  await failure.remedy('Choose region…').click();
  const portal = new PortalPages(page);
  await expect(portal.region).toBeFocused();
  await expect(portal.region).toHaveValue('Europe (Frankfurt) eu-central-1');
  await expect(portal.regionProblem).toHaveText(new RegExp(`${HOST} isn’t in Europe`));
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(new HomePage(page).failureNotices).toHaveCount(1);
});

test('the settings of a portal refresh its list without a page, and say what a sign-out leaves valid', async ({
  start,
  company,
  home,
}) => {
  const { at, mai } = await startAtPortal({ start, company, home });
  const page = await signInAtPortal(mai, company, at);
  const portal = new PortalPages(page.page);
  await page.companies.click();
  await expect(page.page.getByText('AWS access portal · Signed in')).toBeVisible();
  await portal.openSettings.click();
  await portal.refresh.click();
  await expect(portal.sheet.getByText('The list of accounts and roles is up to date.')).toBeVisible();
  expect(at.opened()).toHaveLength(1);
  await portal.window.check();
  await expect(portal.window).toBeChecked();
  await page.page.keyboard.press('Escape');
  await page.page.keyboard.press('Escape');

  await startRole(page, ...WATER_ADMIN);
  await page.more(...WATER_ADMIN).click();
  const role = page.page.getByRole('dialog', { name: 'AdministratorAccess in Water network' });
  await role.getByRole('button', { name: 'Advanced' }).click();
  await expect(role.getByText('The permission set decides how long credentials last.')).toBeVisible();
  await expect(role.getByRole('combobox', { name: 'Session length' })).toHaveCount(0);
  await role.getByRole('button', { name: 'Test credentials' }).click();
  await expect(role.getByText('AWS sees you as petra.lind, role AdministratorAccess in Water network')).toBeVisible();
  expect(await role.ariaSnapshot()).not.toMatch(/arn:|AWSReserved/);
  await page.page.keyboard.press('Escape');

  await page.companies.click();
  await page.page.getByRole('button', { name: 'Sign out of Example Water' }).click();
  await expect(page.page.getByRole('alert')).toHaveText(
    /^Sign out of Example Water\? Its active roles stop\. Credentials that programs already have stay valid until \d/,
  );
});
