import { expect, test } from './fixtures.ts';
import { ANALYST, getKeys } from './journey.ts';
import { CompanyPage } from './pages/company-page.ts';
import { HomePage } from './pages/home-page.ts';
import { PasswordSheet } from './pages/password-sheet.ts';
import { SettingsSheet } from './pages/settings-sheet.ts';
import { WelcomePage } from './pages/welcome-page.ts';
import type { Company } from './simulator/company.ts';

const CREDENTIALS = `# my own, do not touch
[other]\r
aws_access_key_id = AKIAEXAMPLEOTHER0001\r
aws_secret_access_key = xyz\r

[personal]
aws_access_key_id=AKIAEXAMPLEPERSONAL1
  # an indented comment
aws_secret_access_key = abc/def+ghi=
`;

const CONFIG = `[default]
region = eu-west-1
output = json

[profile personal]
s3 =
  max_concurrent_requests = 20
`;

test('takes a new person from the first start to keys on disk, and leaves all else in the files as it was', async ({
  mai,
  company,
  home,
  tray,
}) => {
  home.write(home.credentials, CREDENTIALS);
  home.write(home.config, CONFIG);
  const popover = await mai.popover();
  const welcome = new WelcomePage(popover);
  await expect(welcome.title).toBeVisible();
  await expect(welcome.address).toBeFocused();
  await tray.waitForTooltip(words => words === 'Mai: no role is live');
  const idle = await tray.iconPixmapHash();

  await welcome.enter(company.signInUrl());
  const window = new CompanyPage(await mai.signInWindow());
  await expect(window.user).toBeVisible();
  const host = new URL(company.idpUrl).host;
  await expect.poll(() => mai.visibleTitles()).toContain(`Sign in — ${host}`);
  await window.signIn(company.users.fourteenRoles);

  const page = new HomePage(popover);
  await expect(page.roles).toHaveCount(14);
  await expect(page.accounts).toHaveCount(6);
  await expect.poll(() => mai.visibleTitles()).toEqual(['Mai']);

  await getKeys(page, ...ANALYST);
  const [keys] = company.issued;
  expect(home.read(home.credentials)).toBe(`${CREDENTIALS}
[210987654321-Analyst]
aws_access_key_id = ${keys?.accessKeyId}
aws_secret_access_key = ${keys?.secretAccessKey}
aws_session_token = ${keys?.sessionToken}
`);
  expect(home.read(home.config)).toBe(`${CONFIG}
[profile 210987654321-Analyst]
region = us-east-1
`);
  expect(home.mode(home.credentials)).toBe(0o600);

  await expect(page.liveRole(...ANALYST)).toContainText('7 hr 59 min left');
  await tray.waitForTooltip(words => words === 'Analyst in 210987654321: 7 hr 59 min left');
  await tray.waitForIcon(idle);
  const rows = await tray.waitForMenu(menu => menu.some(({ label }) => label.startsWith('Analyst')));
  expect(rows.map(({ label }) => label)).toEqual([
    'Analyst · 210987654321 — 7 hr 59 min left',
    '',
    ...['210987654321', '321098765432', '432109876543', '543210987654', '654321098765', '765432109876'],
    '',
    `Sign out of ${host}`,
    '',
    'Open Mai',
    'Quit Mai',
  ]);
});

/** So that the company knows nobody any more, and the sign-in begins at its first page. */
async function signOutAndIn({ page, live, settings }: HomePage, company: Company): Promise<void> {
  const host = new URL(company.idpUrl).host;
  const sheet = new SettingsSheet(page);
  await settings.click();
  await sheet.signOut(host).click();
  await expect(live).toHaveCount(0);
  await sheet.signIn(host).click();
}

test('follows the company’s pages to the one role there is, and picks it by itself', async ({ mai, company, home }) => {
  const { oneRole } = company.users;
  const page = new HomePage(await mai.popover());
  const settings = new SettingsSheet(page.page);

  await test.step('lets a person try again after a wrong password', async () => {
    await new WelcomePage(page.page).enter(company.signInUrl());
    const window = new CompanyPage(await mai.signInWindow());
    await window.signIn({ user: oneRole.user, password: 'not-the-password' });
    await expect(window.problem).toHaveText('The user name or password is wrong.');
    await window.signIn(oneRole);
    await expect(page.live).toHaveCount(1);
    await expect(page.liveRole(...ANALYST)).toContainText('11 hr 59 min left');
    expect(home.read(home.credentials)).toContain(company.issued[0]?.accessKeyId);
    expect(company.requests.map(({ kind }) => kind)).toEqual([
      'login-shown',
      'password-refused',
      'signed-in',
      'assertion-sent',
      'sts',
    ]);
  });

  await test.step('offers to type no password where there is no keychain, and says so', async () => {
    await page.settings.click();
    await expect(settings.dialog.getByText('This computer has no keychain, so Mai keeps no password.')).toBeVisible();
    await settings.close.click();
    await expect(new PasswordSheet(page.page).offer).toHaveCount(0);
  });

  await test.step('follows a code page after the password', async () => {
    company.misbehave.idp.mfa = 'after-password';
    await signOutAndIn(page, company);
    const window = new CompanyPage(await mai.signInWindow());
    await window.signIn(oneRole);
    await window.enterCode();
    await expect(page.live).toHaveCount(1);
    await settings.close.click();
    company.misbehave.idp.mfa = 'never';
  });

  await test.step('follows a company that asks for the password in a window of its own', async () => {
    company.misbehave.idp.login = 'pop-up';
    await signOutAndIn(page, company);
    const window = await mai.signInWindow();
    const opening = mai.electron.waitForEvent('window');
    await window.getByRole('button', { name: 'Open sign-in window' }).click();
    await new CompanyPage(await opening).signIn(oneRole);
    await expect(page.live).toHaveCount(1);
    await expect.poll(() => mai.electron.windows()).toHaveLength(1);
  });
});
