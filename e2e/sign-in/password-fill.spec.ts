import { rmSync } from 'node:fs';
import { claim } from '../../app/testing/claims/claim.ts';
import { neverShowSlowPages, restoreTimeouts } from '../driver/change-timeouts.ts';
import { expect, test } from '../driver/fixtures.ts';
import { COMPANY, signInByPassword } from '../driver/journey.ts';
import type { RunningApp } from '../driver/running-app.ts';
import { CompanyPage } from '../pages/company-page.ts';
import type { HomePage } from '../pages/home-page.ts';
import { PasswordSheet } from '../pages/password-sheet.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import type { Company } from '../simulator/company.ts';

const hostOf = ({ idpUrl }: Company): string => new URL(idpUrl).host;

/** Ends the company's session, so that the sign-in starts at its first page. */
async function signOutAndIn(page: HomePage, company: Company): Promise<number> {
  await page.settings.click();
  const settings = new SettingsSheet(page.page);
  await settings.signOutOf(COMPANY);
  const before = company.requests.length;
  await settings.signIn(COMPANY).click();
  return before;
}

const kinds = (company: Company, from: number) => company.requests.slice(from).map(({ kind }) => kind);

/** Waits for the visible sign-in page with empty fields. */
async function emptyPage(mai: RunningApp, host: string): Promise<CompanyPage> {
  const own = new CompanyPage(await mai.signInWindow());
  await expect.poll(() => mai.visibleTitles()).toContain(`${host} — Sign in`);
  await expect(own.password).toHaveValue('');
  return own;
}

test('password fill works once per sign-in, on its page only, while company and person allow it', async ({
  keyring: _,
  mai,
  company,
  home,
}) => {
  const { oneRole, fourteenRoles } = company.users;
  const { user, password } = fourteenRoles;
  expect(oneRole.user).not.toBe(user);
  const page = await signInByPassword(mai, company, fourteenRoles);
  const sheet = new PasswordSheet(page.page);
  const settings = new SettingsSheet(page.page);
  await expect(sheet.offer).toHaveCount(0);
  await test.step('is offered after the second sign-in for which the person types', async () => {
    await signOutAndIn(page, company);
    await (await emptyPage(mai, hostOf(company))).signIn(fourteenRoles);
    await expect(page.roles).toHaveCount(14);
    await settings.back.click();
    await expect(sheet.offer).toContainText(`Only on ${hostOf(company)}, once per sign-in`);
  });

  await test.step('submits a wrong password once, then deletes it', async () => {
    claim('password-once');
    await sheet.tell(user, 'not-the-password');
    const before = await signOutAndIn(page, company);
    const own = new CompanyPage(await mai.signInWindow());
    await expect(own.problem).toHaveText('The user name or password is wrong.');
    await emptyPage(mai, hostOf(company));
    await own.signIn(fourteenRoles);
    await expect(page.roles).toHaveCount(14);
    expect(kinds(company, before).filter(kind => kind === 'password-refused')).toHaveLength(1);
    await page.page.keyboard.press('Escape');
    await expect(sheet.offer).toContainText(`${hostOf(company)} didn’t accept the saved password, so Mai deleted it.`);

    const after = await signOutAndIn(page, company);
    const again = await emptyPage(mai, hostOf(company));
    expect(kinds(company, after)).toEqual(['login-shown']);
    await again.signIn(fourteenRoles);
    await expect(page.roles).toHaveCount(14);
    await settings.back.click();
  });

  await test.step('fills in the right one without a visible window', async () => {
    await sheet.tell(user, password);
    await expect(sheet.offer).toHaveCount(0);
    const windows = await mai.watchWindows();
    await neverShowSlowPages(mai);
    const before = await signOutAndIn(page, company);
    await expect(settings.signOut(COMPANY)).toBeVisible();
    await expect(page.roles).toHaveCount(14);
    expect(kinds(company, before)).toEqual(['login-shown', 'signed-in', 'assertion-sent']);
    expect(await windows.shown()).toEqual([]);
    await restoreTimeouts(mai);
    await settings.back.click();
  });

  await test.step('fills in nothing on a look-alike page of another origin', async () => {
    claim('password-origin');
    company.misbehave.idp.login = 'other-origin';
    const before = await signOutAndIn(page, company);
    const own = await emptyPage(mai, `localhost:${new URL(company.idpUrl).port}`);
    await expect(own.user).toHaveValue('');
    expect(kinds(company, before)).toEqual(['login-shown']);
    await own.signIn(fourteenRoles);
    await expect(page.roles).toHaveCount(14);
    await settings.back.click();
    company.misbehave.idp.login = 'page';
  });

  await test.step('fills in nothing while the company forbids it', async () => {
    claim('password-visible');
    home.write(home.policy, JSON.stringify({ version: 1, company: 'Example Energy', passwordFill: false }));
    await page.settings.click();
    await expect(settings.dialog).toContainText('Managed on this computer by Example Energy.');
    await settings.back.click();
    const before = await signOutAndIn(page, company);
    const own = await emptyPage(mai, hostOf(company));
    expect(kinds(company, before)).toEqual(['login-shown']);
    await own.signIn(fourteenRoles);
    await expect(page.roles).toHaveCount(14);
    rmSync(home.policy);
    await expect(settings.dialog).not.toContainText('Managed on this computer by Example Energy.');
  });

  await test.step('fills in nothing after it was switched off', async () => {
    await settings.dialog.getByRole('button', { name: `Delete saved password for ${COMPANY}` }).click();
    await expect(settings.dialog.getByRole('button', { name: `Save password for ${COMPANY}…` })).toBeVisible();
    await settings.back.click();
    await signOutAndIn(page, company);
    const own = await emptyPage(mai, hostOf(company));
    await own.signIn(fourteenRoles);
    await expect(page.roles).toHaveCount(14);
    await expect(sheet.offer).toHaveCount(0);
  });
});
