import type { Page } from 'playwright';
import { type Instant, later, minutes, seconds } from '../../app/domain/instant.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { ANALYST, COMPANY, FOURTEEN, NOW, namedRole, session, signedIn } from '../gallery/company.ts';
import { expect, test } from '../gallery/fixtures.ts';
import { sampleNamed } from '../gallery/samples.ts';
import { HomePage } from '../pages/home-page.ts';
import { RoleSheet } from '../pages/role-sheet.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import { listen } from './listen.ts';

test('a failure is announced immediately with its remedy', async ({ stage }) => {
  const before = signedIn(FOURTEEN);
  await stage.play({ name: 'before', snapshot: before });
  const heard = await listen(stage.page);
  const failure = { kind: 'sts-unreachable', host: 'sts.eu-central-1.amazonaws.com' } as const;
  await stage.show({ ...before, failureNotices: [{ id: 'one', at: NOW, providerId: COMPANY.id, failure }] });
  await expect
    .poll(() => heard.jsonValue())
    .toEqual([
      'assertive: AWS can’t be reached. sts.eu-central-1.amazonaws.com didn’t respond. Check your network, VPN, or proxy, and try again.',
    ]);
});

test('starting and active are announced once each', async ({ stage }) => {
  const before = signedIn(FOURTEEN);
  await stage.play({ name: 'before', snapshot: before });
  const heard = await listen(stage.page);
  const active = session(ANALYST, minutes(60), minutes(60));
  await stage.show({ ...before, starting: [active.key] });
  await expect.poll(() => heard.jsonValue()).toEqual(['polite: Starting Analyst in Sales data']);
  await stage.show({ ...before, roleSessions: [active] });
  await expect
    .poll(async () => (await heard.jsonValue()).slice(1))
    .toEqual(['polite: Analyst in Sales data is active, 1 hour left']);
});

test('announces one text at a time, since a screen reader would read two together', async ({ stage }) => {
  const { page } = stage;
  const before = signedIn(FOURTEEN);
  await stage.play({ name: 'before', snapshot: before });
  const held = await page.evaluateHandle(() => {
    const texts: string[] = [];
    const region = document.querySelector('[aria-live="polite"]');
    const note = () => region?.textContent && texts.push(region.textContent);
    if (region) new MutationObserver(note).observe(region, { childList: true, subtree: true });
    return texts;
  });
  const active = session(ANALYST, minutes(60), minutes(60));
  await stage.show({ ...before, starting: [active.key] });
  await stage.show({ ...before, roleSessions: [active] });
  await expect
    .poll(() => held.jsonValue())
    .toEqual(['Starting Analyst in Sales data', 'Analyst in Sales data is active, 1 hour left']);
});

/** Text on the page this long before expiration. */
const COUNTDOWN = [
  [minutes(6), '6 min left'],
  [minutes(5), '5 min left'],
  [minutes(4) + seconds(59), '4 min 59 sec left'],
  [minutes(1), '1 min 0 sec left'],
  [seconds(59), '59 sec left'],
] as const;

test('expiration is announced five minutes and one minute before, and when it happens', async ({ stage }) => {
  const { page } = stage;
  const active = session(ANALYST, minutes(7), minutes(60));
  const renewals: Snapshot['renewals'] = { [COMPANY.id]: { kind: 'snoozed', since: NOW } };
  await stage.play({ name: 'active', snapshot: signedIn(FOURTEEN, { roleSessions: [active], renewals }) });
  const heard = await listen(page);
  for (const [left, shown] of COUNTDOWN) {
    await advanceTo(page, later(active.expiration, -left));
    await expect(page.getByText(shown, { exact: true })).toBeVisible();
  }
  await advanceTo(page, active.expiration);
  await expect
    .poll(() => heard.jsonValue())
    .toEqual([
      'polite: Analyst in Sales data is active, 5 minutes left',
      'polite: Analyst in Sales data is active, 1 minute 0 seconds left',
      'polite: Analyst in Sales data is no longer active',
    ]);
});

/** Advances the clock and makes the page visible, so that it reads the time. */
async function advanceTo(page: Page, time: Instant): Promise<void> {
  await page.clock.setFixedTime(time);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

test('a countdown does not move a screen reader’s caret', async ({ stage }) => {
  const { page } = stage;
  const active = session(ANALYST, minutes(4) + seconds(50), minutes(60));
  await stage.play({ name: 'active', snapshot: signedIn(FOURTEEN, { roleSessions: [active] }) });
  const home = new HomePage(page);
  await expect(home.search).toBeFocused();
  // As a screen reader's caret in text does: no element has the focus.
  await home.search.evaluate(search => search.blur());
  // Shown at the next tick.
  await page.clock.setFixedTime(later(active.expiration, -minutes(4)));
  await expect(page.getByText('4 min 0 sec left', { exact: true })).toBeVisible();
  await stage.show(signedIn(FOURTEEN, { roleSessions: [active], starting: [active.key] }));
  await expect(page.getByText('Starting…')).toBeVisible();
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test('the focus moves to the search when the focused button is removed', async ({ stage }) => {
  const active = session(ANALYST, minutes(20), minutes(60));
  await stage.play({ name: 'active', snapshot: signedIn(FOURTEEN, { roleSessions: [active] }) });
  const home = new HomePage(stage.page);
  await home.stop('Analyst', 'Sales data').focus();
  await stage.show(signedIn(FOURTEEN));
  await expect(home.search).toBeFocused();
});

test('the focus moves to the heading where there is no search', async ({ stage }) => {
  await stage.play(sampleNamed('welcome'));
  const welcome = new WelcomePage(stage.page);
  await expect(welcome.address).toBeFocused();
  await stage.show(signedIn([]));
  await expect(stage.page.getByRole('heading', { name: 'Mai', level: 1 })).toBeFocused();
  await stage.show(signedIn(FOURTEEN));
  await expect(new HomePage(stage.page).search).toBeFocused();
});

test('Escape goes back page by page, each time with the focus on the button that opened the page', async ({
  stage,
}) => {
  await stage.play(sampleNamed('roles-14'));
  const { page } = stage;
  const { settings } = new HomePage(page);
  await settings.focus();
  await page.keyboard.press('Enter');
  const activity = page.getByRole('dialog', { name: 'Settings' }).getByRole('button', { name: 'Activity' });
  await activity.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Activity' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(activity).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(settings).toBeFocused();
});

test('announcements are heard over an open sheet and not repeated when it closes', async ({ stage }) => {
  const { page } = stage;
  await stage.play({ name: 'before', snapshot: signedIn(FOURTEEN) });
  const heard = await listen(page);
  await page.keyboard.press('Control+,');
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  const active = session(ANALYST, minutes(60), minutes(60));
  await stage.show(signedIn(FOURTEEN, { roleSessions: [active] }));
  const news = ['polite: Analyst in Sales data is active, 1 hour left'];
  await expect.poll(() => heard.jsonValue()).toEqual(news);
  await expect(page.locator('[aria-live]', { hasText: 'is active' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await heard.jsonValue()).toEqual(news);
});

test('search results and Enter’s effect are announced after typing stops, even if the number is unchanged', async ({
  stage,
}) => {
  const { page } = stage;
  const { accountId } = namedRole('Deployer', 'Website');
  const accountMarks = { [accountId]: { isProduction: true } };
  await stage.play({ name: 'before', snapshot: signedIn(FOURTEEN, { accountMarks }) });
  const heard = await listen(page);
  await page.keyboard.type('deployer w');
  const news = 'polite: 1 role matches. Enter: Start Deployer in Website, production';
  await expect.poll(() => heard.jsonValue()).toEqual([news]);
  await page.keyboard.type('e');
  await expect.poll(() => heard.jsonValue()).toEqual([news, news]);
});

test('Settings announces nothing when it opens', async ({ stage }) => {
  const { page } = stage;
  await stage.play(sampleNamed('roles-14'));
  await page.keyboard.press('Control+,');
  const { dialog } = new SettingsSheet(page);
  await expect(dialog.getByRole('group', { name: 'Global shortcut' })).toContainText('None');
  // A live region that appears with text is read at once.
  await expect(dialog.locator('[aria-live], [role="status"], [role="alert"]')).not.toHaveCount(0);
  await expect(dialog.locator('[aria-live], [role="status"], [role="alert"]').filter({ hasText: /\S/ })).toHaveCount(0);
});

test('“Copied” is announced without the answer to an earlier test of the credentials', async ({ stage }) => {
  await stage.play(sampleNamed('role-active'));
  const { page } = stage;
  const { answer, copyCredentials } = new RoleSheet(page, 'Analyst', 'Sales data');
  await expect(answer).toContainText('AWS sees you as ');
  const heard = await listen(page);
  await copyCredentials.click();
  await expect.poll(() => heard.jsonValue()).toEqual(['polite: Copied. Mai clears the clipboard after a minute.']);
});

test('the announced time left is current after a long pause', async ({ stage }) => {
  const { page } = stage;
  await stage.play({ name: 'before', snapshot: signedIn(FOURTEEN) });
  const heard = await listen(page);
  await page.clock.setFixedTime(later(NOW, minutes(60)));
  const active = session(ANALYST, minutes(120), minutes(120));
  await stage.show(signedIn(FOURTEEN, { roleSessions: [active] }));
  await expect.poll(() => heard.jsonValue()).toEqual(['polite: Analyst in Sales data is active, 1 hour left']);
});

test('roles are in grids, so that screen readers pass arrow keys to the page', async ({ stage }) => {
  const { page } = stage;
  await stage.play(sampleNamed('active-1'));
  await page.keyboard.press('ArrowDown');
  const focused = page.locator('[role="grid"] [role="row"] [role="gridcell"] :focus');
  await expect(focused).toHaveAccessibleName('Analyst in Sales data');
  await expect(focused).toHaveAccessibleDescription('Active. Renews automatically. until 9:48 PM');
  await page.keyboard.press('ArrowDown');
  await expect(focused).toHaveAccessibleName('Start Administrator in Data platform');
});

test('the search and the settings button expose their shortcuts', async ({ stage }) => {
  await stage.play(sampleNamed('roles-14'));
  const home = new HomePage(stage.page);
  await expect(home.search).toHaveAttribute('aria-keyshortcuts', 'Control+F Control+K');
  await expect(home.settings).toHaveAttribute('aria-keyshortcuts', 'Control+,');
});

test('each control of a role names production, and Account IDs are grouped', async ({ stage }) => {
  const { page } = stage;
  const accountMarks = { [ANALYST.accountId]: { isProduction: true } };
  const active = session(ANALYST, minutes(20), minutes(60));
  await stage.play({
    name: 'active',
    snapshot: signedIn([ANALYST], { accountMarks, accountNames: {}, roleSessions: [active] }),
  });
  for (const name of [
    'Analyst in 2109 8765 4321, production',
    'Open console for Analyst in 2109 8765 4321, production',
    'Favorite: Analyst in 2109 8765 4321, production',
    'Analyst in 2109 8765 4321 is active, production',
    'More for Analyst in 2109 8765 4321, production',
    'Stop Analyst in 2109 8765 4321, production',
  ])
    await expect(page.getByRole('button', { name, exact: true }).first()).toBeVisible();
  await expect(new HomePage(page).active.getByRole('img', { name: '20 minutes left' })).toBeVisible();
  await expect(new HomePage(page).active).toContainText('production');
});
