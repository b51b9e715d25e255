import { expect, test, trayOf } from '../driver/fixtures.ts';
import { signInFirst, startRole } from '../driver/journey.ts';
import { rowAt } from '../driver/tray-rows.ts';
import { HomePage } from '../pages/home-page.ts';
import { TEAM_ACCOUNTS } from '../simulator/accounts.ts';

const { salesData, website } = TEAM_ACCOUNTS;

test('roles are saved as a group and start together, from the window and from the menu', async ({
  start,
  panel,
  company,
  home,
}) => {
  const mai = await start();
  const list = await signInFirst(mai, company, company.users.fourteenRoles);
  const { page } = list;
  const groups = page.getByRole('region', { name: 'Groups' });

  await test.step('is offered from the second active role on', async () => {
    await startRole(list, 'Analyst', salesData);
    await expect(groups).toHaveCount(0);
    await startRole(list, 'Deployer', website);
    await groups.getByRole('button', { name: 'Save active roles as a group…' }).click();
    const sheet = page.getByRole('dialog', { name: 'New group' });
    await expect(sheet.getByRole('checkbox')).toHaveCount(2);
    await sheet.getByRole('textbox', { name: 'Name' }).fill('Morning');
    await page.keyboard.press('Enter');
    await expect(groups.getByText('All roles of Morning are active')).toBeVisible();
    await expect(groups.getByRole('button', { name: /^Save/ })).toHaveCount(0);
  });

  await test.step('starts by one click in the window', async () => {
    await list.stop('Analyst', salesData).click();
    await list.stop('Deployer', website).click();
    await groups.getByRole('button', { name: 'Start Morning 2 roles' }).click();
    await expect(list.active).toHaveCount(2);
    await mai.quit();
  });

  await test.step('starts by one click in the menu, after a restart', async () => {
    const again = await start();
    const tray = await trayOf(panel);
    await tray.waitForMenu(rows => rowAt(rows, ['Morning · 2 roles'])?.checked === true);
    await tray.click('Stop all');
    await tray.waitForMenu(rows => rows[0]?.label === 'No active roles');
    // Without a keychain the company's session is lost.
    company.misbehave.idp.visitor = company.users.fourteenRoles.user;
    await tray.click('Morning · 2 roles');
    await tray.waitForMenu(rows => rows[0]?.label === '2 active roles, all renew automatically');
    expect(home.read(home.credentials)).toContain(`[${website}-Deployer]`);
    await again.raise();
    await expect(new HomePage(await again.popover()).active).toHaveCount(2);
  });
});
