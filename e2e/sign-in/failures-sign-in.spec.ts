import type { Locator } from 'playwright';
import { claim } from '../../app/testing/claims/claim.ts';
import { expectFailure, expectNoFailure, type Words } from '../driver/expect-notice.ts';
import { expect, test } from '../driver/fixtures.ts';
import { ANALYST, COMPANY, startRole } from '../driver/journey.ts';
import type { RunningApp } from '../driver/running-app.ts';
import { CompanyPage } from '../pages/company-page.ts';
import { HomePage } from '../pages/home-page.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import { type Company, startCompany } from '../simulator/company.ts';
import type { Person } from '../simulator/people.ts';

const enter = async (mai: RunningApp, address: string) => new WelcomePage(await mai.popover()).enter(address);

/** Closes the visible sign-in window by its close button. */
async function closeSignInWindow(mai: RunningApp): Promise<void> {
  await expect.poll(() => mai.visibleTitles()).toContainEqual(expect.stringMatching(/ — Sign in$/));
  await mai.electron.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) if (window.getTitle().endsWith(' — Sign in')) window.close();
  });
}

/** Shows that a failure broke nothing: signs in and starts a role. */
async function signInAndStart(mai: RunningApp, person: Person): Promise<void> {
  const home = new HomePage(await mai.popover());
  await new CompanyPage(await mai.signInWindow()).signIn(person);
  await expect(home.roles).toHaveCount(person.roles.length);
  await expectNoFailure(mai);
  await startRole(home, ...ANALYST);
  await expectNoFailure(mai);
}

const hostOf = ({ idpUrl }: Company): string => new URL(idpUrl).host;

const nothingPosted = (company: Company): Words => ({
  title: 'The sign-in didn’t reach AWS',
  detail: `${hostOf(company)} didn’t send you to AWS. The address may be for another app. Check it, or ask IT for the AWS sign-in address.`,
  remedies: ['Sign in', 'Remove company'],
});

const unprotected: Words = {
  title: 'The sign-in page isn’t secure',
  detail: 'Your company’s page redirected to portal.example.test without encryption, so Mai stopped. Tell IT.',
  remedies: [],
};

const untrusted = (company: Company): Words => ({
  title: `The certificate of ${hostOf(company)} isn’t valid`,
  detail:
    'Someone could be intercepting the connection, so Mai stopped. Ask IT. Never enter your password on a page like this.',
  remedies: [],
});

async function addCompany({ settings, page }: HomePage, company: Company): Promise<void> {
  await settings.click();
  await new SettingsSheet(page).addCompany.click();
  await new WelcomePage(page).enter(company.signInUrl());
}

/** Of the notice, or of the card where the notice warns of the page. */
const signInButton = ({ page }: HomePage): Locator => page.getByRole('button', { name: /^Sign in( to .+)?$/ });

/** For a sign-in page that became insecure: the same failure on every attempt. */
async function refuseTwice(mai: RunningApp, company: Company): Promise<void> {
  await expectFailure(mai, unprotected);
  const before = company.requests.length;
  await signInButton(new HomePage(await mai.popover())).click();
  await company.waitFor(({ kind }) => kind === 'attack-shown', before);
  await expect(new HomePage(await mai.popover()).failureNotices).toHaveCount(1);
}

test('each failed sign-in is explained with a button that leads to an active role', async ({ mai, company }) => {
  const { idp } = company.misbehave;
  const home = new HomePage(await mai.popover());
  const signInAgain = () => signInButton(home).click();

  await test.step('a missing page', async () => {
    await enter(mai, company.signInUrl('/no-such-page'));
    await (await expectFailure(mai, nothingPosted(company))).remedy('Remove company').click();
  });
  await test.step('an ordinary page that never leads to AWS', async () => {
    await enter(mai, company.signInUrl('/logout'));
    await closeSignInWindow(mai);
    await (await expectFailure(mai, nothingPosted(company))).remedy('Remove company').click();
  });
  await test.step('a redirect to an insecure page is not followed', async () => {
    claim('unprotected-page', 'hostile-page-http');
    idp.turnsTo = '/attack/insecure-redirect';
    await enter(mai, company.signInUrl());
    await refuseTwice(mai, company);
  });
  await test.step('a server error', async () => {
    idp.turnsTo = null;
    idp.serverErrors = 1;
    await signInAgain();
    await expectFailure(mai, {
      title: `${hostOf(company)} has a problem`,
      detail: 'Your company’s page responded with error 500. It’s not your fault. Try again in a moment, or tell IT.',
      remedies: ['Sign in'],
    });
  });
  await test.step('a script’s navigation to an insecure page is not followed', async () => {
    claim('unprotected-page', 'hostile-page-http');
    idp.turnsTo = '/attack/insecure-link';
    await signInAgain();
    await refuseTwice(mai, company);
  });
  await test.step('a crashed page', async () => {
    claim('hostile-page-crash');
    idp.turnsTo = null;
    await signInAgain();
    await new CompanyPage(await mai.signInWindow()).user.waitFor();
    await mai.electron.evaluate(({ webContents }) => {
      for (const contents of webContents.getAllWebContents())
        if (contents.getURL().startsWith('http')) contents.forcefullyCrashRenderer();
    });
    await expectFailure(mai, {
      title: 'The sign-in page stopped',
      detail: `The page of ${hostOf(company)} crashed. Nothing was lost. Try again.`,
      remedies: ['Sign in'],
    });
    await signInAgain();
  });
  await test.step('a closed window', async () => {
    await closeSignInWindow(mai);
    await expectFailure(mai, {
      title: 'Sign-in wasn’t finished',
      detail: 'The sign-in window was closed before you reached AWS.',
      remedies: ['Sign in'],
    });
    await signInAgain();
    await signInAndStart(mai, company.users.fourteenRoles);
  });
  await test.step('a page with an untrusted certificate is not shown', async () => {
    claim('bad-certificate');
    const other = await startCompany({ idpScheme: 'https' });
    try {
      await addCompany(home, other);
      await (await expectFailure(mai, untrusted(other))).dismiss();
      await signInButton(home).click();
      await expectFailure(mai, untrusted(other));
      await signInButton(home).click();
      await expectFailure(mai, untrusted(other));
      expect(other.requests).toEqual([]);
      await home.settings.click();
      const settings = new SettingsSheet(home.page);
      await settings.signOutOf(COMPANY);
      await settings.signIn(COMPANY).click();
      await new CompanyPage(await mai.signInWindow()).signIn(company.users.fourteenRoles);
      await expect(home.roles).toHaveCount(14);
      await expectFailure(mai, untrusted(other));
    } finally {
      await other.stop();
    }
  });
});
