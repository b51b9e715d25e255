import { expect, test } from './fixtures.ts';
import { signInByPassword } from './journey.ts';
import { CompanyPage } from './pages/company-page.ts';
import type { HomePage } from './pages/home-page.ts';
import { PasswordSheet } from './pages/password-sheet.ts';
import { SettingsSheet } from './pages/settings-sheet.ts';
import type { Company } from './simulator/company.ts';

const hostOf = ({ idpUrl }: Company): string => new URL(idpUrl).host;

/** So that the company knows nobody any more, and the sign-in begins at its first page. */
async function signOutAndIn(page: HomePage, company: Company): Promise<number> {
  await page.settings.click();
  const settings = new SettingsSheet(page.page);
  await settings.signOut(hostOf(company)).click();
  const before = company.requests.length;
  await settings.signIn(hostOf(company)).click();
  return before;
}

const kinds = (company: Company, from: number) => company.requests.slice(from).map(({ kind }) => kind);

test('types the password by itself once it was set up after a sign-in, and not any more after one click', async ({
  keyring: _,
  mai,
  company,
}) => {
  const { oneRole, fourteenRoles } = company.users;
  expect(oneRole.user).not.toBe(fourteenRoles.user);
  const page = await signInByPassword(mai, company, fourteenRoles);
  const sheet = new PasswordSheet(page.page);
  await expect(sheet.offer).toContainText(`On ${hostOf(company)} only, once for each sign-in`);
  await sheet.tell(fourteenRoles.user, fourteenRoles.password);
  await expect(sheet.offer).toHaveCount(0);

  const windows = await mai.watchWindows();
  const before = await signOutAndIn(page, company);
  const settings = new SettingsSheet(page.page);
  await expect(settings.signOut(hostOf(company))).toBeVisible();
  await expect(page.roles).toHaveCount(14);
  expect(kinds(company, before)).toEqual(['login-shown', 'signed-in', 'assertion-sent']);
  expect(await windows.shown()).toEqual([]);

  await settings.dialog.getByRole('button', { name: `Forget password for ${hostOf(company)}` }).click();
  await expect(settings.dialog.getByRole('button', { name: `Password… for ${hostOf(company)}` })).toBeVisible();
  await settings.close.click();
  await signOutAndIn(page, company);
  const own = new CompanyPage(await mai.signInWindow());
  await expect.poll(() => mai.visibleTitles()).toContain(`Sign in — ${hostOf(company)}`);
  await expect(own.password).toHaveValue('');
  await own.signIn(fourteenRoles);
  await expect(page.roles).toHaveCount(14);
  await expect(sheet.offer).toHaveCount(0);
});

test('sends a wrong password once, leaves the page to the person, and forgets what was refused', async ({
  keyring: _,
  mai,
  company,
}) => {
  const { fourteenRoles } = company.users;
  const page = await signInByPassword(mai, company, fourteenRoles);
  const sheet = new PasswordSheet(page.page);
  await sheet.tell(fourteenRoles.user, 'not-the-password');

  const before = await signOutAndIn(page, company);
  const own = new CompanyPage(await mai.signInWindow());
  await expect(own.problem).toHaveText('The user name or password is wrong.');
  await expect.poll(() => mai.visibleTitles()).toContain(`Sign in — ${hostOf(company)}`);
  await expect(own.password).toHaveValue('');
  await own.signIn(fourteenRoles);
  await expect(page.roles).toHaveCount(14);
  expect(kinds(company, before).filter(kind => kind === 'password-refused')).toHaveLength(1);
  await page.page.keyboard.press('Escape');
  await expect(sheet.offer).toContainText(`${hostOf(company)} did not take the saved one, and Mai has forgotten it.`);

  const after = await signOutAndIn(page, company);
  await expect.poll(() => mai.visibleTitles()).toContain(`Sign in — ${hostOf(company)}`);
  expect(kinds(company, after)).toEqual(['login-shown']);
});

test('types nothing on a page of another origin, though it looks the same', async ({ keyring: _, mai, company }) => {
  const { fourteenRoles } = company.users;
  const page = await signInByPassword(mai, company, fourteenRoles);
  await new PasswordSheet(page.page).tell(fourteenRoles.user, fourteenRoles.password);
  company.misbehave.idp.login = 'other-origin';
  const before = await signOutAndIn(page, company);
  const other = `localhost:${new URL(company.idpUrl).port}`;
  await expect.poll(() => mai.visibleTitles()).toContain(`Sign in — ${other}`);
  const own = new CompanyPage(await mai.signInWindow());
  await expect(own.user).toHaveValue('');
  await expect(own.password).toHaveValue('');
  expect(kinds(company, before)).toEqual(['login-shown']);
});

test('offers nothing where there is no keychain, and says so', async ({ mai, company }) => {
  const page = await signInByPassword(mai, company, company.users.fourteenRoles);
  await page.settings.click();
  const settings = new SettingsSheet(page.page);
  await expect(settings.dialog.getByText('This computer has no keychain, so Mai keeps no password.')).toBeVisible();
  await settings.close.click();
  await expect(new PasswordSheet(page.page).offer).toHaveCount(0);
});

test('types nothing any more once the company forbids it', async ({ keyring: _, mai, company, home }) => {
  const { fourteenRoles } = company.users;
  const page = await signInByPassword(mai, company, fourteenRoles);
  await new PasswordSheet(page.page).tell(fourteenRoles.user, fourteenRoles.password);
  home.write(home.policy, JSON.stringify({ version: 1, company: 'Example Energy', passwordFill: false }));
  await page.settings.click();
  const { dialog, close } = new SettingsSheet(page.page);
  await expect(dialog).toContainText('Set up on this computer by Example Energy.');
  await close.click();
  const before = await signOutAndIn(page, company);
  await expect.poll(() => mai.visibleTitles()).toContain(`Sign in — ${hostOf(company)}`);
  await expect(new CompanyPage(await mai.signInWindow()).password).toHaveValue('');
  expect(kinds(company, before)).toEqual(['login-shown']);
});
