import { expect, test } from './fixtures.ts';
import { ANALYST, getKeys } from './journey.ts';
import { standInKerberos } from './kerberos.ts';
import { CompanyPage } from './pages/company-page.ts';
import { HomePage } from './pages/home-page.ts';
import { SettingsSheet } from './pages/settings-sheet.ts';
import { passTime } from './passing-time.ts';
import type { RunningApp } from './running-app.ts';
import { type Company, startCompany } from './simulator/company.ts';
import { visit } from './visit.ts';
import { hideWindows, watchWindows, windowNews } from './window-watch.ts';

test.skip(process.platform !== 'linux', 'The stand-in for Kerberos is a library of Linux.');
test.use({ companyOptions: { idp: { login: 'integrated' } } });

const setUpWith = (company: Company, hosts: readonly string[]): string =>
  JSON.stringify({
    version: 1,
    company: 'Acme',
    providers: [{ address: company.signInUrl(), name: 'Acme' }],
    integratedSignIn: hosts,
  });

const signIn = async (mai: RunningApp) =>
  (await mai.popover()).getByRole('button', { name: 'Sign in to Acme', exact: true }).click();

const kinds = ({ requests }: Company) => requests.map(({ kind }) => kind);

test('signs in by the computer’s own account where the company’s set-up lists its host', async ({
  start,
  home,
  company,
}) => {
  home.write(home.policy, setUpWith(company, ['127.0.0.1']));
  const mai = await start({ environment: standInKerberos(home) });
  const windows = await mai.watchWindows();
  await signIn(mai);
  await expect(new HomePage(await mai.popover()).roles).toHaveCount(14);
  expect(kinds(company).slice(0, 3)).toEqual(['computer-asked', 'login-shown', 'computer-answered']);
  expect(await windows.shown()).not.toContainEqual(expect.stringMatching(/^Sign in/));
});

test('renews keys by it, unseen, where the company keeps no cookie', async ({ start, home, company }) => {
  home.write(home.policy, setUpWith(company, ['127.0.0.1']));
  company.misbehave.idp.cookie = 'expired';
  const mai = await start({ environment: standInKerberos(home) });
  await signIn(mai);
  await getKeys(new HomePage(await mai.popover()), ...ANALYST);
  await hideWindows(mai);
  await watchWindows(mai);
  await passTime(mai, company, 7.5 * 3_600_000);
  await expect.poll(() => company.issued.length).toBe(2);
  expect(await windowNews(mai)).toEqual({ made: 1, seen: [] });
});

test('tells the computer’s own account to no host that the company’s set-up does not list', async ({
  start,
  home,
  company,
}) => {
  home.write(home.policy, setUpWith(company, ['sso.acme.example', '*.acme.example']));
  const mai = await start({ environment: standInKerberos(home) });
  await signIn(mai);
  await new CompanyPage(await mai.signInWindow()).user.waitFor();
  expect(kinds(company)).toEqual(['computer-asked', 'login-shown']);
});

test('tells it to no company that no set-up names, though its host were listed', async ({ start, home, company }) => {
  const other = await startCompany({ idp: { login: 'integrated' } });
  try {
    home.write(home.policy, setUpWith(company, ['127.0.0.1']));
    const mai = await start({ environment: standInKerberos(home) });
    await signIn(mai);
    const page = new HomePage(await mai.popover());
    await expect(page.roles).toHaveCount(14);
    await page.settings.click();
    await new SettingsSheet(page.page).addCompany.click();
    await new CompanyPage(await visit(mai, other.signInUrl())).user.waitFor();
    expect(kinds(other)).toEqual(['computer-asked', 'login-shown']);
  } finally {
    await other.stop();
  }
});
