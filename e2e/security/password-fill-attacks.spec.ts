import { claim } from '../../app/testing/claims/claim.ts';
import { changeTimeout, SHOW_AT_LATEST } from '../driver/change-timeouts.ts';
import { expectFailure } from '../driver/expect-notice.ts';
import { expect, test } from '../driver/fixtures.ts';
import { COMPANY, signInByPassword } from '../driver/journey.ts';
import type { RunningApp } from '../driver/running-app.ts';
import { shareMai } from '../driver/shared-mai.ts';
import type { HomePage } from '../pages/home-page.ts';
import { PasswordSheet } from '../pages/password-sheet.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import type { Company } from '../simulator/company.ts';
import { BAD_FORM_NAMES, GOOD_FORM_NAMES } from '../simulator/idp/login-forms.ts';

/** Signs in and out and saves a password for the company's page. Returns Mai's window. */
async function withSavedPassword(mai: RunningApp, company: Company): Promise<HomePage> {
  const { fourteenRoles } = company.users;
  // A page is shown then even if it is only slow to take the password.
  await changeTimeout(mai, SHOW_AT_LATEST, 15_000);
  const home = await signInByPassword(mai, company, fourteenRoles);
  await home.settings.click();
  const opener = home.page.getByRole('button', { name: `Save password for ${COMPANY}…` });
  await new PasswordSheet(home.page).tell(fourteenRoles.user, fourteenRoles.password, opener);
  await new SettingsSheet(home.page).signOutOf(COMPANY);
  return home;
}

/** Starts a sign-in. Returns where the password arrived until the page is visible or the sign-in is over. */
async function signIn(mai: RunningApp, company: Company, home: HomePage): Promise<readonly string[]> {
  const settings = new SettingsSheet(home.page);
  const before = company.requests.length;
  await settings.signIn(COMPANY).click();
  await company.waitFor(({ kind }) => kind === 'login-shown', before);
  const isSignedIn = () => company.requests.slice(before).some(({ kind }) => kind === 'assertion-sent');
  const isShown = async () => (await mai.visibleTitles()).some(title => title.endsWith(' — Sign in'));
  const isStopped = () =>
    home.page.getByText('The sign-in page tried to pass on your password', { exact: true }).isVisible();
  await expect.poll(async () => isSignedIn() || (await isShown()) || (await isStopped())).toBe(true);
  return company.requests.slice(before).flatMap(request => (request.kind === 'password-arrived' ? request.to : []));
}

/** Closes the sign-in page. */
const leave = async (mai: RunningApp): Promise<void> => {
  await mai.electron.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) if (window.getTitle().endsWith(' — Sign in')) window.destroy();
  });
  await expect.poll(() => mai.visibleTitles()).toEqual(['Mai']);
};

type PageOfCompany = Electron.WebContents & { fillsIn?: boolean };

/** Just before the password is filled in: navigates the page away, or redirects the fill to the first frame. */
const onFill = (mai: RunningApp, company: Company, what: 'go-to-origin' | 'fill-frame') =>
  mai.electron.evaluate(
    ({ app }, { password, address, what }) => {
      app.once('web-contents-created', (_event, contents: PageOfCompany) => {
        const run = contents.executeJavaScriptInIsolatedWorld.bind(contents);
        contents.executeJavaScriptInIsolatedWorld = async (world, scripts, ...rest) => {
          const [script] = scripts;
          if (!script?.code.includes(password)) return run(world, scripts, ...rest);
          if (what === 'fill-frame') return contents.mainFrame.frames[0]?.executeJavaScript(script.code);
          await contents.loadURL(address);
          return run(world, scripts, ...rest);
        };
      });
    },
    {
      password: company.users.fourteenRoles.password,
      address: `http://localhost:${new URL(company.idpUrl).port}/login`,
      what,
    },
  );

// The window is on Settings between the tests, and nobody is signed in.
const shared = shareMai(
  async ({ start, company }) => {
    const mai = await start();
    return { mai, page: await withSavedPassword(mai, company) };
  },
  { hasKeyring: true },
);

for (const form of BAD_FORM_NAMES)
  test(`no password is filled in where the form posts it elsewhere: ${form}`, async () => {
    claim('password-form');
    const { mai, company, page } = shared();
    company.misbehave.idp.form = form;
    expect(await signIn(mai, company, page)).toEqual([]);
    await leave(mai);
  });

for (const [what, form, where] of [
  ['go-to-origin', 'moved', 'after a navigation to another origin'],
  ['fill-frame', 'framed', 'in a frame'],
] as const)
  test(`no password is filled in ${where}`, async () => {
    claim('password-form');
    const { mai, company, page } = shared();
    company.misbehave.idp.form = form;
    await onFill(mai, company, what);
    expect(await signIn(mai, company, page)).toEqual([]);
    await leave(mai);
  });

for (const form of GOOD_FORM_NAMES)
  test(`a password is filled in where the form posts it to its own origin in the same window: ${form}`, async () => {
    claim('password-form');
    const { mai, company, page } = shared();
    company.misbehave.idp.form = form;
    expect(await signIn(mai, company, page)).toEqual([`POST ${company.idpUrl}/login`]);
    await new SettingsSheet(page.page).signOutOf(COMPANY);
  });

test('a sign-in stops when the server redirects the password to another origin', async () => {
  claim('password-form');
  const { mai, company, page } = shared();
  company.misbehave.idp.form = 'server-elsewhere';
  expect(await signIn(mai, company, page)).toEqual([`POST ${company.idpUrl}/moved-login`]);
  await new SettingsSheet(page.page).back.click();
  await expectFailure(mai, {
    title: 'The sign-in page tried to pass on your password',
    detail: `The page tried to send your password to localhost:${new URL(company.idpUrl).port}, so Mai stopped the sign-in. If you didn’t expect this, tell IT and change your password.`,
    remedies: [],
  });
});
