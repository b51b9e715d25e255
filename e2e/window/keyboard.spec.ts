import { DEFAULT_PREFERENCES } from '../../app/settings/empty-settings.ts';
import { TIPS } from '../../app/settings/preferences.ts';
import { FLEET, signedIn } from '../gallery/company.ts';
import { expect, test } from '../gallery/fixtures.ts';
import { sampleNamed } from '../gallery/samples.ts';
import { HomePage } from '../pages/home-page.ts';
import { KeyboardSheet } from '../pages/keyboard-sheet.ts';
import { RoleSheet } from '../pages/role-sheet.ts';
import { Rotation } from '../pages/rotation.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';

test('typing goes to the search from anywhere, and arrow keys move over the roles', async ({ stage }) => {
  await stage.play(sampleNamed('roles-14'));
  const home = new HomePage(stage.page);
  await stage.page.keyboard.press('ArrowDown');
  await stage.page.keyboard.press('ArrowDown');
  await expect(home.role('DataEngineer', 'Data platform')).toBeFocused();
  await stage.page.keyboard.type('web dep');
  await expect(home.search).toHaveValue('web dep');
  await expect(home.search).toBeFocused();
  await stage.page.keyboard.press('Enter');
  await expect.poll(() => stage.commands()).toMatchObject([{ type: 'startRole' }]);
});

test('arrow keys meet no gap among two thousand lazily rendered roles of expanded accounts', async ({ stage }) => {
  const expandedAccounts = [...new Set(FLEET.map(({ accountId }) => accountId))];
  const preferences = { ...DEFAULT_PREFERENCES, dismissedTips: TIPS, expandedAccounts };
  await stage.play({ name: 'all-expanded', snapshot: signedIn(FLEET, { preferences }), isEndless: true });
  const home = new HomePage(stage.page);
  await expect(home.accounts).toHaveCount(250);
  const drawn = await home.roles.count();
  expect(drawn).toBeLessThan(500);

  const [middle, lastButOne, last] = await Promise.all(
    [125, 248, 249].map(async at => await home.accounts.nth(at).locator('bdi').first().textContent()),
  );
  const focused = stage.page.locator(':focus');
  await stage.page.keyboard.press('ArrowDown');
  await stage.page.keyboard.press('End');
  await expect(focused).toHaveAccessibleName(new RegExp(` in ${last}$`));
  await expect(focused).toBeInViewport();
  await expect(home.role('Administrator', lastButOne ?? '')).toBeAttached();
  // Each of these accounts has eight roles and a heading.
  for (let row = 0; row < 9; row += 1) await stage.page.keyboard.press('ArrowUp');
  await expect(focused).toHaveAccessibleName(new RegExp(` in ${lastButOne}$`));

  await home.accounts.nth(125).scrollIntoViewIfNeeded();
  await expect(home.role('Administrator', middle ?? '')).toBeInViewport();
});

test('all matches are rendered on scrolling', async ({ stage }) => {
  await stage.play(sampleNamed('roles-2000'));
  const home = new HomePage(stage.page);
  await home.search.fill('admin');
  await expect(stage.page.getByRole('heading', { name: /^Results/ })).toBeVisible();
  await expect(home.roles).toHaveCount(15);
  await stage.page.keyboard.press('ArrowDown');
  await stage.page.keyboard.press('End');
  await expect(home.roles).toHaveCount(100);
});

test('arrow keys go from the search to the matches, past active roles that do not match', async ({ stage }) => {
  await stage.play(sampleNamed('active-1'));
  const home = new HomePage(stage.page);
  await home.search.fill('web dep');
  await expect(home.active).toBeHidden();
  await stage.page.keyboard.press('ArrowDown');
  await expect(home.role('Deployer', 'Website')).toBeFocused();
});

test('only matching active roles are visible, to screen readers too', async ({ stage }) => {
  await stage.play(sampleNamed('active-20'));
  const home = new HomePage(stage.page);
  await expect(home.active).toHaveCount(20);
  const wanted = (await home.active.first().getByRole('heading').textContent()) ?? '';
  const alike = await home.active.filter({ has: stage.page.getByRole('heading', { name: wanted }) }).count();
  expect(alike).toBeLessThan(20);
  await home.search.fill(wanted);
  await expect(home.active).toHaveCount(alike);
  for (const row of await home.active.all()) await expect(row).toContainText(wanted);
  await home.search.fill('');
  await expect(home.active).toHaveCount(20);
});

test('a keyboard shortcut opens the options of an active role', async ({ stage }) => {
  await stage.play(sampleNamed('active-1'));
  await stage.page.keyboard.press('ArrowDown');
  await stage.page.keyboard.press('Control+Enter');
  await expect(new RoleSheet(stage.page, 'Analyst', 'Sales data').dialog).toBeVisible();
});

test('keyboard shortcuts open the list of shortcuts, Settings and a role’s options', async ({ stage }) => {
  await stage.play(sampleNamed('roles-14'));
  const keyboard = new KeyboardSheet(stage.page);
  for (const keys of ['?', 'Control+/']) {
    await stage.page.keyboard.press(keys);
    await expect(keyboard.keys.first()).toBeVisible();
    await stage.page.keyboard.press('Escape');
    await expect(keyboard.dialog).toBeHidden();
  }
  await stage.page.keyboard.press('Control+,');
  const settings = new SettingsSheet(stage.page);
  await expect(settings.dialog).toBeVisible();
  await stage.page.keyboard.press('Escape');
  // The page closes in a later task; until then it gets the keys.
  await expect(settings.dialog).toBeHidden();
  await stage.page.keyboard.press('ArrowDown');
  await stage.page.keyboard.press('Control+Enter');
  await expect(new RoleSheet(stage.page, 'Administrator', 'Data platform').dialog).toBeVisible();
});

test('a question mark within a search is text', async ({ stage }) => {
  await stage.play(sampleNamed('roles-14'));
  const home = new HomePage(stage.page);
  await stage.page.keyboard.type('what?');
  await expect(home.search).toHaveValue('what?');
});

test('the global shortcut is recorded by pressing it until its button is left, and a rejection is explained', async ({
  stage,
}) => {
  await stage.play(sampleNamed('keyboard'));
  const sheet = new KeyboardSheet(stage.page);
  const recording = sheet.dialog.getByText('Press the shortcut…');
  await sheet.choose.click();
  await stage.page.keyboard.press('m');
  await expect(recording).toBeVisible();
  await sheet.dialog.getByRole('button', { name: 'Back' }).focus();
  await expect(recording).toBeHidden();
  await stage.page.keyboard.press('Control+v');
  await sheet.choose.click();
  await expect(recording).toBeVisible();
  await stage.page.keyboard.press('Control+Alt+m');
  await expect.poll(() => stage.commands()).toEqual([{ type: 'setOpenShortcut', accelerator: 'Control+Alt+M' }]);
  await stage.play(sampleNamed('keyboard-taken'));
  await expect(sheet.alert).toContainText('It’s used by another program');
});

test('Tab leads from a button that asks to the answers, and No leads back to the button', async ({ stage }) => {
  const { page } = stage;
  await stage.play(sampleNamed('settings'));
  const settings = new SettingsSheet(page);
  await settings.forgetComputer.focus();
  await page.keyboard.press('Enter');
  await expect(settings.forgetEverything).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Tab');
  await expect(settings.forgetEverything).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(settings.forgetQuestion).toHaveCount(0);
  await expect(settings.forgetComputer).toBeFocused();

  // Asked by a click.
  await stage.play(sampleNamed('key-rotation-question'));
  const rotation = new Rotation(page);
  await rotation.cancel.focus();
  await page.keyboard.press('Enter');
  await expect(rotation.question).toHaveCount(0);
  await expect(rotation.ask).toBeFocused();
});
