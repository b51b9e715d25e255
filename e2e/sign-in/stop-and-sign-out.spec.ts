import { claim } from '../../app/testing/claims/claim.ts';
import { neverShowSlowPages, restoreTimeouts } from '../driver/change-timeouts.ts';
import { expect, test, trayOf } from '../driver/fixtures.ts';
import { ANALYST, ANALYST_PROFILE, COMPANY, signInFirst, startRole } from '../driver/journey.ts';
import { passTime } from '../driver/pass-time.ts';
import { rowAt } from '../driver/tray-rows.ts';
import { CompanyPage } from '../pages/company-page.ts';
import { HomePage } from '../pages/home-page.ts';

const MINE = '[mine]\naws_access_key_id = AKIAEXAMPLEMINE00001\naws_secret_access_key = abc # of 2019\n';

test('Stop removes exactly the credentials that Mai wrote, and can be retried', async ({
  mai,
  company,
  home,
  tray,
}) => {
  claim('stop-removes-own');
  home.write(home.credentials, MINE);
  home.write(home.config, '[profile mine]\nregion = eu-north-1\n');
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  await test.step('one of two roles, then the other', async () => {
    await startRole(page, ...ANALYST);
    await startRole(page, 'ReadOnly', '654321098765');
    expect(home.read(home.credentials)).toContain('[654321098765-ReadOnly]');

    await page.stop(...ANALYST).click();
    await expect(page.active).toHaveCount(1);
    expect(home.read(home.credentials)).not.toContain(ANALYST_PROFILE);
    expect(home.read(home.credentials)).toContain('[654321098765-ReadOnly]');

    await page.stop('ReadOnly', '654321098765').click();
    await expect(page.active).toHaveCount(0);
    expect(home.read(home.credentials)).toBe(MINE);
    expect(home.read(home.config)).toBe('[profile mine]\nregion = eu-north-1\n');
    await tray.waitForTooltip(words => words === 'Mai: no active roles');
  });

  await test.step('leaves foreign keys that were added to the section', async () => {
    home.write(home.credentials, '');
    await startRole(page, ...ANALYST);
    const noted = home.read(home.credentials).replace('\n[default]', '# a note\ncolour = green\n\n[default]');
    home.write(home.credentials, noted);
    await page.stop(...ANALYST).click();
    await expect(page.active).toHaveCount(0);
    expect(home.read(home.credentials)).toBe(`[${ANALYST_PROFILE}]\n# a note\ncolour = green\n`);
  });

  await test.step('Retry stops a role whose credentials could not be removed', async () => {
    home.write(home.credentials, '');
    await startRole(page, ...ANALYST);
    const issued = company.issued.length;
    const written = home.read(home.credentials);
    const damaged = `${written}not a line of this format\n`;
    home.write(home.credentials, damaged);
    await page.stop(...ANALYST).click();
    const notice = page.notice('Your AWS credentials file is damaged');
    await expect(notice).toBeVisible();
    await expect(page.activeRole(...ANALYST)).toBeVisible();
    home.write(home.credentials, written);
    await notice.getByRole('button', { name: 'Try again' }).click();
    await expect(page.active).toHaveCount(0);
    await expect(page.failureNotices).toHaveCount(0);
    expect(home.read(home.credentials)).toBe('');
    expect(company.issued).toHaveLength(issued);
  });
});

test('a sign-in is silent while the company’s session lasts, and needs a password after sign-out', async ({
  keyring: _,
  start,
  panel,
  company,
  home,
}) => {
  const first = await start();
  const page = await signInFirst(first, company, company.users.oneRole);
  // Cached answers would hide the request.
  await expect(page.activeRole(...ANALYST)).toBeVisible();
  await first.quit();

  const mai = await start();
  const tray = await trayOf(panel);
  const windows = await mai.watchWindows();
  const before = company.requests.length;
  // A role is active from before.
  const companyRow = `${COMPANY} (${company.users.oneRole.email})`;
  await neverShowSlowPages(mai);
  await tray.click(companyRow, `Sign in to ${COMPANY}`);
  await tray.waitForMenu(rows => rowAt(rows, [companyRow])?.children.length === 1);
  expect(company.requests.slice(before)).toMatchObject([{ kind: 'assertion-sent', silent: true }]);
  expect(await windows.shown()).toEqual([]);
  await restoreTimeouts(mai);

  await tray.click(companyRow, 'Sign out…');
  const question = await mai.popover();
  await expect(question.getByRole('heading', { name: `Sign out of ${COMPANY}?` })).toBeFocused();
  await expect(question.getByRole('listitem')).toHaveText(['Analyst in 210987654321']);
  expect(home.read(home.credentials)).not.toBe('');
  await question.getByRole('button', { name: 'Sign out', exact: true }).click();
  await tray.waitForMenu(rows => rows.some(({ label }) => label === `Sign in to ${COMPANY}`));
  expect(home.read(home.credentials)).toBe('');
  const after = company.requests.length;
  await tray.click(`Sign in to ${COMPANY}`);
  const window = new CompanyPage(await mai.signInWindow());
  await expect(window.password).toBeVisible();
  expect(company.requests.slice(after)).toMatchObject([{ kind: 'login-shown' }]);
  await window.signIn(company.users.oneRole);
  const roles = new HomePage(await mai.popover());
  await expect(roles.active).toHaveCount(1);

  await test.step('canceling a start closes its sign-in window', async () => {
    await mai.raise();
    await roles.stop(...ANALYST).click();
    await expect(roles.active).toHaveCount(0);
    const issued = company.issued.length;
    company.misbehave.idp.cookie = 'expired';
    // The assertion is valid for five minutes: a later start needs a new one.
    await passTime(mai, company, 300_000);
    await roles.role(...ANALYST).click();
    await expect(new CompanyPage(await mai.signInWindow()).user).toBeVisible();
    await mai.raise();
    await roles.giveUp(...ANALYST).click();
    await expect.poll(() => mai.visibleTitles()).toEqual(['Mai']);
    await expect(roles.giveUp(...ANALYST)).toHaveCount(0);
    await expect(roles.role(...ANALYST)).not.toHaveAttribute('aria-disabled');
    await expect(roles.failureNotices).toHaveCount(0);
    expect(company.issued).toHaveLength(issued);
    expect(home.read(home.credentials)).toBe('');
  });
});
