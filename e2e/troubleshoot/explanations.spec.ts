import { hasChromium } from '../desktop-fakes/own-chromium.ts';
import { expectFailure } from '../driver/expect-notice.ts';
import { expect, test } from '../driver/fixtures.ts';
import { ANALYST, ANALYST_PROFILE, COMPANY, signInFirst, startRole } from '../driver/journey.ts';
import { passTime } from '../driver/pass-time.ts';
import { shareMai } from '../driver/shared-mai.ts';
import { HomePage } from '../pages/home-page.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import { WelcomePage } from '../pages/welcome-page.ts';

/** Resets the state for the next case. */
async function removeCompany({ page, settings }: HomePage): Promise<void> {
  await settings.click();
  const sheet = new SettingsSheet(page);
  await sheet.remove(COMPANY).click();
  await sheet.removeForGood.click();
  await expect(new WelcomePage(page).title).toBeVisible();
}

// Between the tests there is no company.
const shared = shareMai(async ({ start }) => ({ mai: await start() }));

test('a role of IAM Identity Center is explained without a request to AWS', async () => {
  const { mai, company } = shared();
  const page = await signInFirst(mai, company, company.users.identityCenterRole);
  const name = 'AWSReservedSSO_Auditor_0123456789abcdef';
  await page.role(name, '210987654321').click();
  const failure = await expectFailure(mai, {
    title: 'Auditor needs your AWS access portal',
    detail:
      'It belongs to IAM Identity Center and can’t be used through SAML. Add your company’s AWS access portal to use it.',
    remedies: ['Add access portal…'],
  });
  await failure.remedy('Add access portal…').click();
  await expect(new WelcomePage(page.page).address).toBeFocused();
  await page.page.getByRole('button', { name: 'Back' }).click();
  expect(company.requests.filter(({ kind }) => kind === 'sts')).toEqual([]);
  await removeCompany(page);
});

test('known roles start with encrypted assertions, and the outdated list is explained', async () => {
  const { mai, company, home } = shared();
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  company.misbehave.idp.posting = 'encrypted';
  const before = company.requests.length;
  // The first assertion is valid for five minutes: a later start needs a new one.
  await passTime(mai, company, 300_000);
  await startRole(page, ...ANALYST);
  expect(company.requests.slice(before).map(({ kind }) => kind)).toEqual(['assertion-sent', 'sts']);
  expect(home.read(home.credentials)).toContain(`[${ANALYST_PROFILE}]`);
  await expect(page.page.getByText('encrypts its sign-in, so Mai can’t check which roles you have')).toBeVisible();
  await expect(page.failureNotices).toHaveCount(0);
  company.misbehave.idp.posting = 'sound';
  await removeCompany(page);
});

test('Google’s rejection of embedded browsers is explained', async () => {
  const { mai, company } = shared();
  // Google can't be reached here: its page is served inside Mai.
  await mai.electron.evaluate(({ app }) => {
    app.on('session-created', made => {
      const refused = () => new Response('<h1>This browser or app may not be secure</h1>');
      if (!made.protocol.isProtocolHandled('https')) made.protocol.handle('https', refused);
    });
  });
  await new WelcomePage(await mai.popover()).enter(company.signInUrl('/attack/google-rejects'));
  await expectFailure(mai, {
    title: 'accounts.google.com blocked this sign-in window',
    detail:
      'Google sometimes blocks sign-in windows in other apps. Try again. If it keeps happening, ask IT to allow Mai in Google Workspace. IT may also have an AWS sign-in address outside Google.',
    // A browser that this computer happens to have is offered.
    remedies: [...(hasChromium() ? ['Sign in with Chromium'] : []), 'Sign in'],
  });
  const page = new HomePage(await mai.popover());
  await expect(page.roles).toHaveCount(0);
});
