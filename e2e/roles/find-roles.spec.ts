import type { Locator } from 'playwright';
import { expect, test, trayOf } from '../driver/fixtures.ts';
import { inSight } from '../driver/in-sight.ts';
import { ANALYST, openRole, signInFirst, startRole } from '../driver/journey.ts';
import { HomePage } from '../pages/home-page.ts';
import { TEAM_ACCOUNTS } from '../simulator/accounts.ts';

const { website, sandbox, dataPlatform } = TEAM_ACCOUNTS;

async function makeFavorite(home: HomePage, role: string, account: string): Promise<void> {
  const sheet = await openRole(home, role, account);
  await sheet.favorite.check();
  await sheet.back.click();
}

const pickIn = (row: Locator): Locator => row.getByRole('button', { name: /^Start / });

test('roles are found by keyboard, recent ones are remembered, and favorites come first in a saved order', async ({
  start,
  company,
  panel,
}) => {
  const mai = await start();
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  const tray = await trayOf(panel);
  await test.step('finds a role while typing, marks the match, and starts it', async () => {
    await expect(page.search).toBeFocused();
    await inSight(mai);
    await page.page.keyboard.type('dep');
    await expect(page.roles).toHaveText([/^Deployer/, /^Developer/]);
    await expect(page.roles.first().locator('mark')).toHaveText('Dep');
    await expect(page.roles.last().locator('mark')).toHaveText(['De', 'p']);
    await page.page.keyboard.press('Escape');
    await expect(page.search).toHaveValue('');
    await expect(page.roles).toHaveCount(14);

    await page.page.keyboard.type('ro 5432');
    await expect(page.roles).toHaveCount(4);
    await page.page.keyboard.press('ArrowDown');
    await page.page.keyboard.press('ArrowDown');
    const second = pickIn(page.roles.nth(1));
    await expect(second).toBeFocused();
    const name = (await second.getAttribute('aria-label')) ?? '';
    await page.page.keyboard.press('Enter');
    await expect(page.page.getByRole('button', { name: name.replace('Start', 'Stop') })).toBeVisible();
  });

  await test.step('lists recent roles once', async () => {
    await page.search.fill('');
    await expect(page.recents).toHaveCount(0);
    await startRole(page, ...ANALYST);
    await startRole(page, 'Deployer', website);
    await expect(page.recents).toHaveCount(0);
    await page.stop(...ANALYST).click();
    await expect(page.recents).toHaveText([/^Analyst/]);
    await page.stop('Deployer', website).click();
    await expect(page.recents).toHaveText([/^Deployer/, /^Analyst/]);
    await tray.waitForMenu(menu => {
      const recents = menu.findIndex(({ label }) => label === 'Recent');
      return recents >= 0 && menu[recents + 1]?.label === `Deployer · ${website}`;
    });
    await tray.click(`Deployer · ${website}`);
    await expect(page.activeRole('Deployer', website)).toBeVisible();
    // Among equal matches, the most recently used one is first.
    await page.search.fill('2109');
    await expect(page.roles.first()).toHaveText(/^Analyst/);
  });

  await test.step('lists favorites first, in an order set by keyboard or mouse and kept over a restart', async () => {
    await page.search.fill('');
    await page.stop('Deployer', website).click();
    await expect(page.activeRole('Deployer', website)).toHaveCount(0);
    await makeFavorite(page, 'Deployer', website);
    await makeFavorite(page, 'Administrator', sandbox);
    await makeFavorite(page, 'DataEngineer', dataPlatform);
    await expect(page.favorites).toHaveText([/^Deployer/, /^Administrator/, /^DataEngineer/]);

    await pickIn(page.favorites.nth(2)).focus();
    await page.page.keyboard.press('Alt+ArrowUp');
    await page.page.keyboard.press('Alt+ArrowUp');
    await expect(page.favorites).toHaveText([/^DataEngineer/, /^Deployer/, /^Administrator/]);
    await expect(pickIn(page.favorites.first())).toBeFocused();
    await expect(page.page.getByText('DataEngineer: position 1 of 3')).toBeAttached();

    await page.favorites.nth(2).dragTo(page.favorites.nth(1));
    await expect(page.favorites).toHaveText([/^DataEngineer/, /^Administrator/, /^Deployer/]);

    await tray.waitForMenu(menu => {
      const favorites = menu.findIndex(({ label }) => label === 'Favorites');
      return favorites >= 0 && menu[favorites + 3]?.label === `Deployer · ${website}`;
    });
    await mai.quit();
    const again = await start();
    await again.raise();
    const home = new HomePage(await again.popover());
    await expect(home.favorites).toHaveText([/^DataEngineer/, /^Administrator/, /^Deployer/]);
  });
});
