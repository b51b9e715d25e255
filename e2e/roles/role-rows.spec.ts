import { minutes } from '../../app/domain/instant.ts';
import { DEFAULT_PREFERENCES } from '../../app/settings/empty-settings.ts';
import { ANALYST, FOURTEEN, keyOf, namedRole, session, signedIn } from '../gallery/company.ts';
import { expect, test } from '../gallery/fixtures.ts';
import { sampleNamed } from '../gallery/samples.ts';
import { THEMES, type Theme, wear } from '../gallery/themes.ts';
import { HomePage } from '../pages/home-page.ts';
import { contrasts } from './contrasts.ts';

const key = keyOf(ANALYST);
const NAME = ['Analyst', 'Sales data'] as const;
const production = {
  accountMarks: { [ANALYST.accountId]: { isProduction: true } },
  preferences: { ...DEFAULT_PREFERENCES, confirmProduction: true },
};

test('a row shows that it can be clicked and what it offers, each with a contrast of 3:1, in every theme', async ({
  stage,
}) => {
  await stage.play(sampleNamed('roles-14'));
  const { page } = stage;
  const home = new HomePage(page);
  for (const theme of Object.keys(THEMES) as Theme[]) {
    await wear(page, theme);
    const row = home.roles.first();
    for (const name of ['Open console for', 'Favorite:', 'More for'])
      await expect(row.getByRole('button', { name: `${name} Administrator in Data platform` })).toBeVisible();
    await expect(row.getByText('Start', { exact: true })).toBeVisible();
    await page.mouse.move(0, 0);
    expect(await contrasts(row.getByText('Start', { exact: true }), ['color'])).toEqual([]);
    expect(await contrasts(row.getByRole('button', { name: /^Favorite/ }), ['color'])).toEqual([]);
    await row.hover({ position: { x: 20, y: 10 } });
    expect(await contrasts(row, ['outline'])).toEqual([]);
    expect(await contrasts(row.getByRole('button', { name: /^Favorite/ }), ['color'])).toEqual([]);
  }
});

test('nothing moves when a role starts, becomes active and is stopped', async ({ stage }) => {
  const { page } = stage;
  await stage.play({ name: 'idle', snapshot: signedIn(FOURTEEN) });
  const list = page.getByRole('region', { name: 'Roles (14)' });
  const row = list.getByRole('row').filter({ hasText: 'Analyst' });
  const widthOf = async () => (await row.getByRole('gridcell').first().boundingBox())?.width;
  const width = await widthOf();
  const active = session(ANALYST, minutes(60), minutes(60));
  await stage.show(signedIn(FOURTEEN, { starting: [key] }));
  await expect(row).toContainText('Starting…');
  expect(await widthOf()).toBe(width);
  await stage.show(signedIn(FOURTEEN, { roleSessions: [active] }));
  await expect(row).toContainText('Active');
  expect(await widthOf()).toBe(width);
  await new HomePage(page).role('ReadOnly', 'Sales data').focus();
  expect(await widthOf()).toBe(width);
});

test('the console of a role that is not active opens from its row, with the confirmation of production', async ({
  stage,
}) => {
  await stage.play({ name: 'idle', snapshot: signedIn(FOURTEEN) });
  const home = new HomePage(stage.page);
  await home.console(...NAME).click();
  await expect.poll(() => stage.commands()).toEqual([{ type: 'openConsole', key }]);

  await stage.play({ name: 'production', snapshot: signedIn(FOURTEEN, production) });
  await home.console(...NAME).click();
  await stage.page.getByRole('dialog').getByRole('button').last().press('Escape');
  expect(await stage.commands()).toEqual([]);
  await home.console(...NAME).click();
  await stage.page.getByRole('dialog').getByRole('button', { name: 'Start' }).click();
  await expect.poll(() => stage.commands()).toEqual([{ type: 'openConsole', key, confirmed: true }]);
});

test('a star makes a favorite, and the row stays under the pointer', async ({ stage }) => {
  const { page } = stage;
  await stage.play({ name: 'none', snapshot: signedIn(FOURTEEN) });
  const home = new HomePage(page);
  const star = home.favorite('ReadOnly', 'Sales data');
  await expect(star).toHaveAttribute('aria-pressed', 'false');
  const before = await star.boundingBox();
  await star.click();
  const favorite = keyOf(namedRole('ReadOnly', 'Sales data'));
  await expect.poll(() => stage.commands()).toEqual([{ type: 'setFavorite', key: favorite, on: true }]);
  await stage.show(signedIn(FOURTEEN, { favorites: [favorite] }));
  await expect(star).toHaveAttribute('aria-pressed', 'true');
  expect((await star.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);
  await star.click();
  await expect.poll(async () => (await stage.commands()).at(-1)).toMatchObject({ type: 'setFavorite', on: false });
});

test('Left and Right move over the actions of a row, Up and Down to the next role', async ({ stage }) => {
  await stage.play(sampleNamed('roles-14'));
  const { page } = stage;
  const focused = page.locator(':focus');
  await page.keyboard.press('ArrowDown');
  for (const name of ['Open console for', 'Favorite:', 'More for']) {
    await page.keyboard.press('ArrowRight');
    await expect(focused).toHaveAccessibleName(`${name} Administrator in Data platform`);
  }
  await page.keyboard.press('ArrowLeft');
  await expect(focused).toHaveAccessibleName('Favorite: Administrator in Data platform');
  await page.keyboard.press('ArrowDown');
  await expect(new HomePage(page).role('DataEngineer', 'Data platform')).toBeFocused();
});

test('the context menu of a row opens by right click and by keys, has the row’s actions, and returns the focus', async ({
  stage,
}) => {
  const { page } = stage;
  await stage.play({ name: 'idle', snapshot: signedIn(FOURTEEN) });
  const home = new HomePage(page);
  await home.role(...NAME).click({ button: 'right' });
  const menu = home.menu(...NAME);
  await expect(menu).toMatchAriaSnapshot(`
- menu "Actions for Analyst in Sales data":
  - /children: equal
  - menuitem "Start"
  - menuitem "Open console"
  - separator
  - menuitemcheckbox "Favorite"
  - menuitem "Copy Account ID"
  - separator
  - menuitem "Edit account…"
  - menuitem "Role details"
`);
  // A click elsewhere only closes it.
  await page.mouse.click(30, 140);
  await expect(menu).toBeHidden();
  expect(await stage.commands()).toEqual([]);

  for (const keys of ['Shift+F10', 'ContextMenu']) {
    await home.role(...NAME).focus();
    await page.keyboard.press(keys);
    await expect(menu.getByRole('menuitem', { name: 'Start' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await expect(home.role(...NAME)).toBeFocused();
  }

  await page.keyboard.press('Shift+F10');
  await page.keyboard.press('End');
  await expect(menu.getByRole('menuitem', { name: 'Role details' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('c');
  await expect(menu.getByRole('menuitem', { name: 'Copy Account ID' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => stage.commands()).toEqual([{ type: 'copyAccountId', key }]);
  await expect(home.search).toHaveValue('');

  await page.keyboard.press('Shift+F10');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Analyst in Sales data' }).press('Escape');
  await expect(home.role(...NAME)).toBeFocused();

  // The item that has the focus goes.
  await stage.show(signedIn(FOURTEEN, { starting: [key] }));
  await page.keyboard.press('Shift+F10');
  await expect(menu.getByRole('menuitem', { name: 'Cancel' })).toBeFocused();
  await stage.show(signedIn(FOURTEEN, { roleSessions: [session(ANALYST, minutes(60), minutes(60))] }));
  await expect(menu.getByRole('menuitem', { name: 'Open console' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  expect(await stage.commands()).toEqual([{ type: 'copyAccountId', key }]);
});

test('a row keeps the focus when its focused button goes, so that Escape cancels its start', async ({ stage }) => {
  const { page } = stage;
  await stage.play({ name: 'idle', snapshot: signedIn(FOURTEEN) });
  const home = new HomePage(page);
  await home.console(...NAME).focus();
  await page.keyboard.press('Enter');
  await stage.show(signedIn(FOURTEEN, { starting: [key] }));
  await expect(home.giveUp(...NAME)).toBeVisible();
  await expect(home.role(...NAME)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect
    .poll(() => stage.commands())
    .toEqual([
      { type: 'openConsole', key },
      { type: 'cancelStart', key },
    ]);
  await home.giveUp(...NAME).focus();
  await stage.show(signedIn(FOURTEEN));
  await expect(home.giveUp(...NAME)).toHaveCount(0);
  await expect(home.role(...NAME)).toBeFocused();
});

test('a favorite that was moved by keys does not take the focus back when the favorites change later', async ({
  stage,
}) => {
  const { page } = stage;
  const [first, second, third] = [
    keyOf(namedRole('ReadOnly', 'Sales data')),
    keyOf(namedRole('Deployer', 'Website')),
    key,
  ];
  await stage.play({ name: 'three', snapshot: signedIn(FOURTEEN, { favorites: [first, second, third] }) });
  const home = new HomePage(page);
  await home.favorites.nth(2).getByRole('button').last().focus();
  await page.keyboard.press('Alt+ArrowUp');
  await stage.show(signedIn(FOURTEEN, { favorites: [first, third, second] }));
  await expect(home.favorites).toHaveText([/^ReadOnly/, /^Analyst/, /^Deployer/]);
  await expect(home.favorites.nth(1).getByRole('button').first()).toBeFocused();
  await expect(page.getByText('Analyst: position 2 of 3')).toBeAttached();

  await home.search.focus();
  await stage.show(signedIn(FOURTEEN, { favorites: [third, second] }));
  await expect(home.favorites).toHaveText([/^Analyst/, /^Deployer/]);
  await expect(home.search).toBeFocused();
  await expect(page.getByText(/: position \d of \d/)).toHaveCount(0);
});

test('a menu stays within a small window', async ({ stage }) => {
  await stage.play({ ...sampleNamed('narrow-320'), name: 'small' });
  const { page } = stage;
  const home = new HomePage(page);
  await home.roles.nth(1).click({ button: 'right' });
  const box = await page.getByRole('menu').boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(480);
});

test('tips say how to start, then how tools find the role, and are dismissed for good', async ({ stage }) => {
  const { page } = stage;
  await stage.play({ name: 'first', snapshot: signedIn(FOURTEEN, { preferences: DEFAULT_PREFERENCES }) });
  const start = page.getByText('Click a role to start it. Star the ones you use often.');
  await expect(start).toBeVisible();
  await page.getByRole('button', { name: 'Got it' }).click();
  await expect.poll(() => stage.commands()).toEqual([{ type: 'dismissTip', tip: 'start' }]);
  const preferences = { ...DEFAULT_PREFERENCES, dismissedTips: ['start' as const] };
  await stage.show(signedIn(FOURTEEN, { preferences }));
  await expect(start).toBeHidden();
  const active = session(ANALYST, minutes(60), minutes(60));
  await stage.show(signedIn(FOURTEEN, { preferences, roleSessions: [active], recents: [key] }));
  await expect(page.getByText(/If a tool asks for a profile, choose “210987654321-Analyst”\./)).toBeVisible();
});
