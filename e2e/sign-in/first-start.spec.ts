import type { Page } from 'playwright';
import { claim } from '../../app/testing/claims/claim.ts';
import { expect, test } from '../driver/fixtures.ts';
import { inSight } from '../driver/in-sight.ts';
import { ANALYST, ANALYST_PROFILE, COMPANY, startRole } from '../driver/journey.ts';
import type { RunningApp } from '../driver/running-app.ts';
import { CompanyPage } from '../pages/company-page.ts';
import { HomePage } from '../pages/home-page.ts';
import { mayClose } from '../pages/may-close.ts';
import { PasswordSheet } from '../pages/password-sheet.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import type { Company } from '../simulator/company.ts';

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

/** Counts trusted clicks on a page. */
async function countClicks(page: Page, count: { clicks: number }): Promise<void> {
  await page.exposeFunction('noteClick', () => {
    count.clicks += 1;
  });
  await page.evaluate(() => {
    const note = (window as unknown as { noteClick(): void }).noteClick;
    document.addEventListener('pointerdown', event => event.isTrusted && note(), true);
  });
}

test('the first start leads to an active role by an address and three clicks, or by keyboard', async ({
  mai,
  company,
  home,
  tray,
}) => {
  const popover = await mai.popover();
  const welcome = new WelcomePage(popover);
  const page = new HomePage(popover);
  const host = new URL(company.idpUrl).host;

  await test.step('from the first start to credentials on disk, without other changes of the files', async () => {
    claim('no-secret-after-tests');
    home.write(home.credentials, CREDENTIALS);
    home.write(home.config, CONFIG);
    const count = { clicks: 0 };
    await countClicks(popover, count);
    await expect(welcome.title).toBeVisible();
    await expect(welcome.address).toBeFocused();
    await tray.waitForTooltip(words => words === 'Mai: no active roles');
    const idle = await tray.iconPixmapHash();

    await inSight(mai);
    await mai.electron.evaluate(({ clipboard }, address) => clipboard.writeText(address), company.signInUrl());
    await popover.keyboard.press('ControlOrMeta+V');
    await expect(welcome.address).toHaveValue(company.signInUrl());
    await welcome.submit.click();
    const window = new CompanyPage(await mai.signInWindow());
    await expect(window.user).toBeVisible();
    await expect.poll(() => mai.visibleTitles()).toContain(`${host} — Sign in`);
    await countClicks(window.page, count);
    await window.signIn(company.users.fourteenRoles);

    await expect(page.roles).toHaveCount(14);
    await expect(page.accounts).toHaveCount(6);
    await expect.poll(() => mai.visibleTitles()).toEqual(['Mai']);

    await startRole(page, ...ANALYST);
    expect(count.clicks, 'clicks from the start to keys').toBe(3);
    const [keys] = company.issued;
    const section = `aws_access_key_id = ${keys?.accessKeyId}
aws_secret_access_key = ${keys?.secretAccessKey}
aws_session_token = ${keys?.sessionToken}
`;
    expect(home.read(home.credentials)).toBe(
      `${CREDENTIALS}\n[210987654321-Analyst]\n${section}\n[default]\n${section}`,
    );
    expect(home.read(home.config)).toBe(`${CONFIG}
[profile 210987654321-Analyst]
region = us-east-1
`);
    expect(home.mode(home.credentials)).toBe(0o600);

    await expect(page.activeRole(...ANALYST).getByRole('img', { name: '7 hours 59 minutes left' })).toBeVisible();
    await tray.waitForTooltip(words => words.startsWith('Analyst · 210987654321 — '));
    await tray.waitForIcon(idle);
    const active = '✓ Analyst · 210987654321 — renews automatically';
    const rows = await tray.waitForMenu(menu => menu.some(({ label }) => label === active));
    expect(rows.map(({ label }) => label)).toEqual([
      '1 active role, renews automatically',
      '',
      active,
      '',
      'All accounts',
      'Open console',
      '',
      `${COMPANY} (${company.users.fourteenRoles.email})`,
      '',
      'Troubleshoot…',
      'Settings…',
      '',
      'Open Mai',
      'Quit Mai…',
    ]);
  });

  await test.step('removing the company restores the welcome page', async () => {
    const settings = new SettingsSheet(popover);
    await page.settings.click();
    await settings.remove(COMPANY).click();
    await settings.removeForGood.click();
    await expect(welcome.title).toBeVisible();
    expect(home.read(home.credentials)).toBe(CREDENTIALS);
    expect(home.read(home.config)).toBe(CONFIG);
  });

  await test.step('by keyboard only', () => byKeyboard(mai, company));
  expect(home.read(home.credentials)).toContain(`[${ANALYST_PROFILE}]`);
});

async function byKeyboard(mai: RunningApp, company: Company): Promise<void> {
  const popover = await mai.popover();
  await expect(new WelcomePage(popover).address).toBeFocused();
  await inSight(mai);
  await popover.keyboard.insertText(company.signInUrl());
  await popover.keyboard.press('Enter');

  const window = new CompanyPage(await mai.signInWindow());
  await expect(window.user).toBeVisible();
  const { user, password } = company.users.fourteenRoles;
  await expect(async () => {
    await window.page.keyboard.press('Tab');
    await expect(window.user).toBeFocused({ timeout: 100 });
  }).toPass();
  await window.page.keyboard.type(user);
  await window.page.keyboard.press('Tab');
  await expect(window.password).toBeFocused();
  await window.page.keyboard.type(password);
  await mayClose(window.page.keyboard.press('Enter'));

  const page = new HomePage(popover);
  await expect(page.search).toBeFocused();
  await inSight(mai);
  await popover.keyboard.type('2109 analyst');
  await expect(page.roles).toHaveCount(1);
  await popover.keyboard.press('Enter');
  await expect(page.activeRole(...ANALYST)).toBeVisible();
}

/** Ends the company's session, so that the sign-in starts at its first page. */
async function signOutAndIn({ page, active, settings }: HomePage): Promise<void> {
  const sheet = new SettingsSheet(page);
  await settings.click();
  await sheet.signOutOf(COMPANY);
  await expect(active).toHaveCount(0);
  await sheet.signIn(COMPANY).click();
}

test('a sign-in follows the company’s pages and starts a single role', async ({ mai, company, home }) => {
  const { oneRole } = company.users;
  const page = new HomePage(await mai.popover());
  const settings = new SettingsSheet(page.page);

  await test.step('a wrong password can be retried', async () => {
    await new WelcomePage(page.page).enter(company.signInUrl());
    const window = new CompanyPage(await mai.signInWindow());
    await window.signIn({ user: oneRole.user, password: 'not-the-password' });
    await expect(window.problem).toHaveText('The user name or password is wrong.');
    await window.signIn(oneRole);
    await expect(page.active).toHaveCount(1);
    await expect(page.activeRole(...ANALYST).getByRole('img', { name: '11 hours 59 minutes left' })).toBeVisible();
    expect(home.read(home.credentials)).toContain(company.issued[0]?.accessKeyId);
    expect(company.requests.map(({ kind }) => kind)).toEqual([
      'login-shown',
      'password-refused',
      'signed-in',
      'assertion-sent',
      'sts',
    ]);
  });

  await test.step('no password fill without a keychain, with the reason', async () => {
    claim('password-keychain');
    await page.settings.click();
    await expect(
      settings.dialog.getByText('This computer has no keychain, so Mai can’t save a password.'),
    ).toBeVisible();
    await settings.back.click();
    await expect(new PasswordSheet(page.page).offer).toHaveCount(0);
  });

  await test.step('a code page after the password', async () => {
    company.misbehave.idp.mfa = 'after-password';
    await signOutAndIn(page);
    const window = new CompanyPage(await mai.signInWindow());
    await window.signIn(oneRole);
    await window.enterCode();
    await expect(page.active).toHaveCount(1);
    await settings.back.click();
    company.misbehave.idp.mfa = 'never';
  });

  await test.step('a password page in a pop-up', async () => {
    company.misbehave.idp.login = 'pop-up';
    await signOutAndIn(page);
    const window = await mai.signInWindow();
    const opening = mai.electron.waitForEvent('window');
    await window.getByRole('button', { name: 'Open sign-in window' }).click();
    await new CompanyPage(await opening).signIn(oneRole);
    await expect(page.active).toHaveCount(1);
    await expect.poll(() => mai.electron.windows()).toHaveLength(1);
  });
});
