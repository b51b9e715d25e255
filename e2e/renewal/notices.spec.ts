import { keepHiddenPages } from '../driver/change-timeouts.ts';
import { expect, test } from '../driver/fixtures.ts';
import { ANALYST, COMPANY, signInFirst, startRole } from '../driver/journey.ts';
import { passTime } from '../driver/pass-time.ts';
import { hideWindows, watchWindows, windowNews } from '../driver/window-watch.ts';
import { CompanyPage } from '../pages/company-page.ts';
import { HomePage } from '../pages/home-page.ts';
import { RenewalBanner } from '../pages/renewal-banner.ts';

/** Session length of the analyst's role: eight hours, in milliseconds. */
const UNTIL_DUE = 7.5 * 3_600_000;

test('notifications report results only while the window is closed, and their clicks act', async ({
  notifications,
  mai,
  company,
  tray,
}) => {
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  await test.step('the open window needs no notification', async () => {
    await startRole(page, ...ANALYST);
    company.misbehave.sts.refuse = { status: 403, code: 'AccessDenied', message: 'no' };
    await page.role('ReadOnly', '210987654321').click();
    await expect(page.notice('AWS couldn’t start ReadOnly')).toBeVisible();
    expect(notifications.notifications).toEqual([]);
  });

  await test.step('a role started from the menu is announced, and a click opens Mai', async () => {
    company.misbehave.sts.refuse = null;
    await page
      .notice('AWS couldn’t start ReadOnly')
      .getByRole('button', { name: /^Dismiss/ })
      .click();
    await expect(page.failureNotices).toHaveCount(0);
    await page.stop(...ANALYST).click();
    await expect(page.active).toHaveCount(0);
    await hideWindows(mai);
    await tray.click('All accounts', '210987654321', 'Analyst');
    const ready = await notifications.waitFor(({ title }) => title === 'Analyst in 210987654321 is active');
    expect(ready.body).toMatch(/^Your AWS tools can use it until \d{1,2}:\d\d.[AP]M, with the profile “.+”\.$/);
    expect(ready.desktopEntry).toBe('mai');
    expect(ready).toMatchObject({ urgency: 'low' });
    expect(await mai.visibleTitles()).toEqual([]);
    await notifications.invoke(ready.id, 'default');
    await expect.poll(() => mai.visibleTitles()).toEqual(['Mai']);
    expect(notifications.notifications).toHaveLength(1);
  });

  await test.step('a failure with a closed window is announced, retried by a click, and withdrawn on success', async () => {
    await hideWindows(mai);
    company.misbehave.sts.refuse = { status: 403, code: 'AccessDenied', message: 'no' };
    await tray.click('All accounts', '210987654321', 'DataScientist');
    const failed = await notifications.waitFor(({ title }) => title === 'AWS couldn’t start DataScientist');
    expect(failed.body).toContain('Ask IT to check the role’s trust policy. Click to try again.');
    company.misbehave.sts.refuse = null;
    await notifications.invoke(failed.id, 'default');
    await notifications.waitFor(({ title }) => title === 'DataScientist in 210987654321 is active');
    await notifications.waitForClosed(failed.id);
    expect(await mai.visibleTitles()).toEqual([]);
  });
});

test('required interaction is announced once, continues by a click, and is snoozed by "Not now"', async ({
  notifications,
  mai,
  company,
  home,
  tray,
}) => {
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  await startRole(page, ...ANALYST);

  await test.step('announces it once, and continues by a click', async () => {
    await hideWindows(mai);
    company.misbehave.idp.mfa = 'always';
    await watchWindows(mai);
    const idle = await tray.iconPixmapHash();
    await passTime(mai, company, UNTIL_DUE);

    const asked = await notifications.waitFor(({ title }) => title.startsWith('Sign in to '));
    const host = new URL(company.idpUrl).host;
    expect(asked.title).toBe(`Sign in to ${COMPANY}`);
    const clock = String.raw`\d{1,2}:\d\d.[AP]M`;
    const lines = [
      `Sign in again at ${host} to keep your roles active. Waiting since ${clock}\\.`,
      `Analyst in 210987654321 is active until ${clock}\\.`,
    ];
    expect(asked.body).toMatch(new RegExp(`^${lines.join(' ')} Click to sign in\\.$`));
    expect(asked.timeout).toBe(0);
    await tray.waitForTooltip(words => words === 'Mai: action needed');
    expect(await tray.waitForIcon(idle)).not.toBe(idle);
    expect((await tray.menu()).map(({ label }) => label)).toContain('Not now');
    expect(await windowNews(mai)).toEqual({ made: 1, seen: [] });

    // Long after expiration there is still one question and one attempt.
    const codes = () => company.requests.filter(({ kind }) => kind === 'code-shown').length;
    await passTime(mai, company, 3_600_000);
    await expect.poll(() => home.read(home.credentials)).toBe('');
    expect(notifications.notifications).toHaveLength(1);
    expect(codes()).toBe(1);
    expect(await windowNews(mai)).toEqual({ made: 1, seen: [] });

    await notifications.invoke(asked.id, 'default');
    await new CompanyPage(await mai.signInWindow()).enterCode();
    await expect.poll(() => company.issued.length).toBe(2);
    await expect.poll(() => home.read(home.credentials)).toContain(company.issued[1]?.accessKeyId);
    await expect(new HomePage(await mai.popover()).activeRole(...ANALYST)).toBeVisible();
  });

  await test.step('"Not now" in the window withdraws the notification', async () => {
    await keepHiddenPages(mai);
    await hideWindows(mai);
    await passTime(mai, company, UNTIL_DUE);
    const asked = await notifications.waitFor(
      shown => shown !== notifications.notifications[0] && shown.title.startsWith('Sign in to '),
    );
    await tray.activate();
    await notifications.waitForClosed(asked.id);
    const banner = new RenewalBanner(page.page);
    await expect(banner.title).toHaveText(`Sign in to ${COMPANY}`);
    await expect(banner.lines.first()).toHaveText(
      /^Sign in again at .+ to keep your roles active\. Waiting since \d{1,2}:\d\d.[AP]M\.$/,
    );
    await expect(banner.lines.nth(1)).toHaveText(/^Analyst in 210987654321 is active until \d{1,2}:\d\d.[AP]M\.$/);
    await banner.button('Not now').click();
    await expect(banner.banners).toHaveCount(0);
    await tray.waitForTooltip(words => words.startsWith('Analyst · 210987654321 — '));
    expect(notifications.notifications.map(({ title }) => title)).toEqual([asked.title, asked.title]);
  });
});
