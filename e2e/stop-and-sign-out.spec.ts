import { expect, test, trayOf } from './fixtures.ts';
import { ANALYST, ANALYST_PROFILE, getKeys, signInFirst } from './journey.ts';
import { CompanyPage } from './pages/company-page.ts';
import { HomePage } from './pages/home-page.ts';

const MINE = '[mine]\naws_access_key_id = AKIAEXAMPLEMINE00001\naws_secret_access_key = abc # of 2019\n';

test('removes exactly the keys that it wrote when a role is stopped', async ({ mai, company, home, tray }) => {
  home.write(home.credentials, MINE);
  home.write(home.config, '[profile mine]\nregion = eu-north-1\n');
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  await getKeys(page, ...ANALYST);
  await getKeys(page, 'ReadOnly', '654321098765');
  expect(home.read(home.credentials)).toContain('[654321098765-ReadOnly]');

  await page.stop(...ANALYST).click();
  await expect(page.live).toHaveCount(1);
  expect(home.read(home.credentials)).not.toContain(ANALYST_PROFILE);
  expect(home.read(home.credentials)).toContain('[654321098765-ReadOnly]');

  await page.stop('ReadOnly', '654321098765').click();
  await expect(page.live).toHaveCount(0);
  expect(home.read(home.credentials)).toBe(MINE);
  expect(home.read(home.config)).toBe('[profile mine]\nregion = eu-north-1\n');
  await tray.waitForTooltip(words => words === 'Mai: no role is live');
});

test('lets a person give up waiting for keys, and closes the sign-in window that was opened for them', async ({
  start,
  company,
  home,
}) => {
  const first = await start();
  await signInFirst(first, company, company.users.fourteenRoles);
  await first.quit();
  company.misbehave.idp.cookie = 'expired';

  const mai = await start();
  await mai.raise();
  const page = new HomePage(await mai.popover());
  await page.role(...ANALYST).click();
  await expect(new CompanyPage(await mai.signInWindow()).user).toBeVisible();
  await mai.raise();
  await page.giveUp(...ANALYST).click();
  await expect.poll(() => mai.visibleTitles()).toEqual(['Mai']);
  await expect(page.giveUp(...ANALYST)).toHaveCount(0);
  await expect(page.role(...ANALYST)).not.toHaveAttribute('aria-disabled');
  await expect(page.troubles).toHaveCount(0);
  expect(company.issued).toEqual([]);
  expect(home.read(home.credentials)).toBe('');
});

test('leaves what somebody else wrote into its section meanwhile', async ({ mai, company, home }) => {
  const page = await signInFirst(mai, company, company.users.oneRole);
  await expect(page.liveRole(...ANALYST)).toBeVisible();
  home.write(home.credentials, `${home.read(home.credentials)}# a note\ncolour = green\n`);
  await page.stop(...ANALYST).click();
  await expect(page.live).toHaveCount(0);
  expect(home.read(home.credentials)).toBe(`[${ANALYST_PROFILE}]\n# a note\ncolour = green\n`);
});

test('signs in without a password or a window while the company remembers the person, and asks again after a sign-out', async ({
  start,
  panel,
  company,
  home,
}) => {
  const host = new URL(company.idpUrl).host;
  const first = await start();
  const page = await signInFirst(first, company, company.users.oneRole);
  // What is asked of AWS on the way would be asked again.
  await expect(page.liveRole(...ANALYST)).toBeVisible();
  await first.quit();

  const mai = await start();
  const tray = await trayOf(panel);
  const windows = await mai.watchWindows();
  const before = company.requests.length;
  await tray.click(`Sign in to ${host}`);
  await tray.waitForMenu(rows => rows.some(({ label }) => label === `Sign out of ${host}`));
  expect(company.requests.slice(before)).toMatchObject([{ kind: 'assertion-sent', silent: true }]);
  expect(await windows.shown()).toEqual([]);

  await tray.click(`Sign out of ${host}`);
  await tray.waitForMenu(rows => rows.some(({ label }) => label === `Sign in to ${host}`));
  expect(home.read(home.credentials)).toBe('');
  const after = company.requests.length;
  await tray.click(`Sign in to ${host}`);
  const window = new CompanyPage(await mai.signInWindow());
  await expect(window.password).toBeVisible();
  expect(company.requests.slice(after)).toMatchObject([{ kind: 'login-shown' }]);
  await window.signIn(company.users.oneRole);
  await expect(new HomePage(await mai.popover()).live).toHaveCount(1);
});

test('tries to stop a role again, and not to start it, when its keys could not be removed', async ({
  mai,
  company,
  home,
}) => {
  const page = await signInFirst(mai, company, company.users.oneRole);
  await expect(page.liveRole(...ANALYST)).toBeVisible();
  const written = home.read(home.credentials);
  const damaged = `${written}not a line of this format\n`;
  home.write(home.credentials, damaged);
  await page.stop(...ANALYST).click();
  const trouble = page.trouble('Your AWS credentials file is damaged');
  await expect(trouble).toBeVisible();
  await expect(page.liveRole(...ANALYST)).toBeVisible();
  home.write(home.credentials, written);
  await trouble.getByRole('button', { name: 'Try again' }).click();
  await expect(page.live).toHaveCount(0);
  await expect(page.troubles).toHaveCount(0);
  expect(home.read(home.credentials)).toBe('');
  expect(company.issued).toHaveLength(1);
});
