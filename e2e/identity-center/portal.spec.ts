import { AWS_PROGRAMS, askWhoAmI, isInstalled } from '../credentials/aws-programs.ts';
import { fakeBrowser } from '../desktop-fakes/fake-browser.ts';
import { expectFailure } from '../driver/expect-notice.ts';
import { expect, test } from '../driver/fixtures.ts';
import { signInFirst, startRole } from '../driver/journey.ts';
import { shareMai } from '../driver/shared-mai.ts';
import { HomePage } from '../pages/home-page.ts';
import { ImportsSheet } from '../pages/imports-sheet.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import {
  atPortal,
  personAtBrowser,
  signInAtPortal,
  startAtPortal,
  WATER_ADMIN,
  WATER_ADMIN_PROFILE,
} from './portal-journey.ts';

const HOST = 'example-water.awsapps.com';
const READER = ['ReadOnlyAccess', 'Water network'] as const;

test.describe('after the sign-in of a person with eight permission sets', () => {
  const shared = shareMai(async around => {
    const { at, mai } = await startAtPortal(around);
    return { at, mai, page: await signInAtPortal(mai, around.company, at) };
  });

  test('an access portal’s address is all that is needed: its roles are listed, start without another page, and work', async () => {
    const { at, page, home, surroundings } = shared();
    await expect(page.roles).toHaveCount(8);
    for (const role of [WATER_ADMIN, ['ReadOnlyAccess', 'Sales data'], ['Billing', 'Playground']] as const)
      await startRole(page, role[0], role[1]);
    expect(at.opened()).toHaveLength(1);

    const credentials = home.read(home.credentials);
    for (const profile of [WATER_ADMIN_PROFILE, 'Sales-data-ReadOnlyAccess', 'Playground-Billing'])
      expect(credentials).toContain(`[${profile}]`);
    const program = AWS_PROGRAMS.find(isInstalled);
    if (program === undefined) return;
    const { Arn } = await askWhoAmI(program, { kind: 'file', profile: WATER_ADMIN_PROFILE }, surroundings);
    expect(Arn).toMatch(/:assumed-role\/AWSReservedSSO_AdministratorAccess_[0-9a-f]{16}\/petra\.lind$/);
  });

  test('the console opens by the portal’s own address, without a secret', async () => {
    const { at, page } = shared();
    const before = at.opened().length;
    await startRole(page, ...READER);
    await page
      .console(...READER)
      .first()
      .click();
    await expect.poll(() => at.opened().length).toBe(before + 1);
    expect(at.opened().at(-1)).toBe(`https://${HOST}/start/#/console?account_id=871265430912&role_name=ReadOnlyAccess`);
  });

  test('a permission set that was removed is explained', async () => {
    const { mai, page, company } = shared();
    await expect(page.roles).toHaveCount(8);
    company.misbehave.identityCenter.removed = ['871265430912/PowerUserAccess'];
    await page.role('PowerUserAccess', 'Water network').click();
    await expectFailure(mai, {
      title: 'PowerUserAccess is no longer offered',
      detail: 'Your company’s sign-in no longer lists this role. Ask IT if you still need it.',
      remedies: [],
    });
  });
});

test.describe('after the sign-in of a person with 900 permission sets', () => {
  const shared = shareMai(async ({ start, home, company }) => {
    const at = personAtBrowser(fakeBrowser(home), company.identityCenter.people.nineHundred);
    const mai = await start(atPortal(company, at.browser));
    const rows = await (await mai.popover()).evaluateHandle(() => {
      const added: Element[] = [];
      new MutationObserver(() => added.push(...document.querySelectorAll('[data-row]:not([hidden] *)'))).observe(
        document.body,
        {
          childList: true,
          subtree: true,
        },
      );
      return added;
    });
    return { at, rows, page: await signInAtPortal(mai, company, at) };
  });

  test('300 accounts are listed completely within AWS’s rate, without a word about it', async () => {
    const { page, rows, company } = shared();
    const lists = () => company.requests.flatMap(each => (each.kind === 'identity-center' ? [each] : []));
    await expect
      .poll(() => lists().filter(({ action }) => action === 'ListAccountRoles').length, { timeout: 60_000 })
      .toBe(300);
    expect(lists().filter(({ action }) => action === 'ListAccounts')).toHaveLength(3);
    expect(lists().filter(({ outcome }) => outcome !== 'answered')).toEqual([]);
    await expect(page.page.getByRole('heading', { name: /900/ })).toBeVisible();
    await expect(page.failureNotices).toHaveCount(0);
    // Collapsed from the first account on: they must not collapse under the pointer.
    expect(await rows.evaluate(added => added.length)).toBe(0);
  });

  test('20 roles of a portal start at once with one page, ever', async () => {
    const { at, page } = shared();
    for (const [plant, count] of [
      ['reservoir', 15],
      ['pumping', 5],
    ] as const) {
      await page.search.fill(`north ${plant}`);
      await expect(page.roles).toHaveCount(15);
      for (let row = 0; row < count; row += 1) await page.roles.nth(row).getByRole('button').first().click();
    }
    await page.search.clear();
    await expect(page.active).toHaveCount(20);
    expect(at.opened()).toHaveLength(1);
  });
});

test('roles of a portal are beside those of a SAML company, also in the same account', async ({
  start,
  company,
  home,
}) => {
  const { at, mai } = await startAtPortal({ start, company, home });
  await signInFirst(mai, company, company.users.fourteenRoles);
  const page = new HomePage(await mai.popover());
  await page.settings.click();
  await new SettingsSheet(page.page).addCompany.click();
  await new WelcomePage(page.page).enter(company.identityCenter.startUrl);
  await at.approve();
  await expect(page.roles).toHaveCount(22);
  await page.search.fill('sales data');
  await expect(page.roles).toHaveText([
    'DataScientistSales data (Example Energy)Start',
    'AnalystSales data (Example Energy)Start',
    'ReadOnlySales data (Example Energy)Start',
    'ReadOnlyAccessSales data (Example Water)Start',
  ]);
});

test('a denied request is explained, and can be repeated', async ({ start, company, home }) => {
  const { at, mai } = await startAtPortal({ start, company, home });
  await new WelcomePage(await mai.popover()).enter(company.identityCenter.startUrl);
  await at.approve('deny');
  const failure = await expectFailure(mai, {
    title: `${HOST} rejected the sign-in`,
    detail: 'The request wasn’t approved. Sign in again and choose “Allow access”.',
    remedies: ['Try again'],
  });
  await failure.remedy('Try again').click();
  await at.approve();
  await expect(new HomePage(await mai.popover()).roles).toHaveCount(8);
});

test('portals of the AWS CLI are imported with their roles as favorites', async ({ start, company, home }) => {
  const { startUrl, region } = company.identityCenter;
  const config = `[sso-session water]
sso_start_url = ${startUrl}
sso_region = ${region}

[profile admin]
sso_session = water
sso_account_id = 871265430912
sso_role_name = AdministratorAccess
`;
  home.write(home.config, config);
  const { at, mai } = await startAtPortal({ start, company, home });
  const popover = await mai.popover();
  await new WelcomePage(popover).takeOver.click();
  const sheet = new ImportsSheet(popover);
  await expect(sheet.entries).toHaveCount(1);
  await expect(sheet.entry('water')).toBeChecked();
  await sheet.take.click();
  await at.approve();
  const page = new HomePage(popover);
  await expect(page.roles).toHaveCount(8);
  await expect(page.favorites).toHaveText([/AdministratorAccess.*Water network/]);
  expect(home.read(home.config)).toBe(config);
});
