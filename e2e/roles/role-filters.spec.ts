import { DEFAULT_PREFERENCES } from '../../app/settings/empty-settings.ts';
import { TIPS } from '../../app/settings/preferences.ts';
import { FLEET, keyOf, signedIn } from '../gallery/company.ts';
import { expect, test } from '../gallery/fixtures.ts';
import { sampleNamed } from '../gallery/samples.ts';
import { HomePage } from '../pages/home-page.ts';

test('filters leave matching accounts, combine with the search, and Escape removes them after the query', async ({
  stage,
}) => {
  await stage.play(sampleNamed('many-accounts'));
  const home = new HomePage(stage.page);
  const { keyboard } = stage.page;
  const count = (words: string) => stage.page.getByRole('heading', { name: words });
  await expect(count('Roles (2,000)')).toBeVisible();
  await home.filter('Production').click();
  await expect(home.filter('Production')).toHaveAttribute('aria-pressed', 'true');
  await expect(count('Roles (16)')).toBeVisible();
  await expect(home.roles).toHaveCount(16);
  await keyboard.type('admin');
  await expect(count('Results (2)')).toBeVisible();
  await keyboard.press('Escape');
  await expect(home.search).toHaveValue('');
  await expect(home.roles).toHaveCount(16);
  await home.filter('Trade').click();
  await expect(home.roles).toHaveCount(8);
  await keyboard.press('Escape');
  await expect(count('Roles (2,000)')).toBeVisible();
  await expect(home.search).toBeFocused();
  expect(await stage.commands()).toEqual([]);
  await keyboard.press('Escape');
  expect(await stage.commands()).toEqual([{ type: 'closePopover' }]);
});

test('filters are one tab stop, with arrow keys among them', async ({ stage }) => {
  await stage.play(sampleNamed('many-accounts'));
  const home = new HomePage(stage.page);
  const { keyboard } = stage.page;
  await home.settings.focus();
  await keyboard.press('Tab');
  await expect(home.filter('Active')).toBeFocused();
  await keyboard.press('ArrowRight');
  await expect(home.filter('Production')).toBeFocused();
  await keyboard.press('Space');
  await expect(home.filter('Production')).toHaveAttribute('aria-pressed', 'true');
  await keyboard.press('End');
  await expect(home.filter('Trade')).toBeFocused();
  await keyboard.press('Shift+Tab');
  await expect(home.settings).toBeFocused();
});

test('a filter for active roles ends with the last of them, and doesn’t come back with the next one', async ({
  stage,
}) => {
  const sample = sampleNamed('many-accounts');
  await stage.play(sample);
  const home = new HomePage(stage.page);
  await home.filter('Active').click();
  await expect(home.roles).toHaveCount(1);
  const all = stage.page.getByRole('heading', { name: 'Roles (2,000)' });
  await stage.show({ ...sample.snapshot, roleSessions: [] });
  await expect(home.filter('Active')).toHaveCount(0);
  await expect(all).toBeVisible();
  await stage.show(sample.snapshot);
  await expect(home.filter('Active')).toHaveAttribute('aria-pressed', 'false');
  await expect(all).toBeVisible();
});

test('a list of fourteen roles has neither filters nor collapsed accounts', async ({ stage }) => {
  await stage.play(sampleNamed('roles-14'));
  const home = new HomePage(stage.page);
  await expect(stage.page.getByRole('toolbar')).toHaveCount(0);
  await expect(home.roles).toHaveCount(14);
  await expect(home.accounts.getByRole('button', { expanded: false })).toHaveCount(0);
});

test('Left and Right collapse and expand an account, and arrow keys move over headings and roles', async ({
  stage,
}) => {
  await stage.play(sampleNamed('roles-2000'));
  const home = new HomePage(stage.page);
  const { keyboard } = stage.page;
  const heading = home.accounts.getByRole('button').first();
  await keyboard.press('ArrowDown');
  await expect(heading).toBeFocused();
  await keyboard.press('ArrowRight');
  await expect(heading).toHaveAttribute('aria-expanded', 'true');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect(home.roles.nth(1).locator('[data-row]')).toBeFocused();
  await keyboard.press('ArrowLeft');
  await expect(heading).toBeFocused();
  await keyboard.press('ArrowLeft');
  await expect(heading).toHaveAttribute('aria-expanded', 'false');
  await expect(home.roles).toHaveCount(0);
  await keyboard.press('Enter');
  await expect(home.roles).toHaveCount(8);
  await keyboard.press('ArrowUp');
  await expect(home.search).toBeFocused();
  expect(await stage.commands()).toMatchObject([
    { type: 'expandAccount', on: true },
    { type: 'expandAccount', on: false },
    { type: 'expandAccount', on: true },
  ]);
});

test('an account that is collapsed while its roles are scrolled keeps its heading in sight', async ({ stage }) => {
  const accounts = [...new Set(FLEET.map(({ accountId }) => accountId))];
  const preferences = { ...DEFAULT_PREFERENCES, dismissedTips: TIPS, expandedAccounts: accounts };
  await stage.play({ name: 'all-expanded', snapshot: signedIn(FLEET, { preferences }), isEndless: true });
  const home = new HomePage(stage.page);
  const heading = home.accounts.nth(40).getByRole('button');
  await heading.scrollIntoViewIfNeeded();
  await home.accounts.nth(41).getByRole('button').scrollIntoViewIfNeeded();
  await heading.click();
  await expect(heading).toHaveAttribute('aria-expanded', 'false');
  await expect(heading).toBeInViewport();
  await expect(heading).toBeFocused();
});

test('keyboard shortcuts open the console and start favorites and recent roles, in a list of any length', async ({
  stage,
}) => {
  const [favorite, recent, other] = [FLEET[40], FLEET[90], FLEET[300]];
  if (!favorite || !recent || !other) throw new TypeError('The fleet is too small.');
  const facts = { favorites: [keyOf(favorite)], recents: [keyOf(recent)] };
  await stage.play({ name: 'shortcuts', snapshot: signedIn(FLEET, facts), isEndless: true });
  const home = new HomePage(stage.page);
  const { keyboard } = stage.page;
  await keyboard.press('Control+2');
  await keyboard.press('Control+3');
  await keyboard.press('Enter');
  expect(await stage.commands()).toEqual([
    { type: 'startRole', key: keyOf(recent) },
    { type: 'startRole', key: keyOf(favorite) },
  ]);
  await home.favorites.getByRole('button', { name: /^Start / }).focus();
  await keyboard.press('Control+o');
  await expect.poll(() => stage.commands()).toContainEqual({ type: 'openConsole', key: keyOf(favorite) });
  await home.search.fill('admin');
  await expect(home.roles.first()).toBeVisible();
  await keyboard.press('Control+k');
  expect(await home.search.evaluate((field: HTMLInputElement) => [field.selectionStart, field.selectionEnd])).toEqual([
    0, 5,
  ]);
});

test('Enter starts no role of a collapsed account', async ({ stage }) => {
  await stage.play(sampleNamed('roles-2000'));
  await expect(new HomePage(stage.page).search).toBeFocused();
  await stage.page.keyboard.press('Enter');
  expect(await stage.commands()).toEqual([]);
});
