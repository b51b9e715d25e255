import { fakeBrowser } from '../desktop-fakes/fake-browser.ts';
import { expect, test, trayOf } from '../driver/fixtures.ts';
import { COMPANY, signInFirst } from '../driver/journey.ts';
import { rowAt } from '../driver/tray-rows.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import { TroubleshootSheet } from '../pages/troubleshoot-page.ts';
import { TEAM_ACCOUNTS } from '../simulator/accounts.ts';

const { salesData } = TEAM_ACCOUNTS;
const READ_ONLY = `✓ ReadOnly · ${salesData} — renews automatically`;
const ACTIVE = `✓ Analyst · ${salesData} — renews automatically`;

test.skip(process.platform !== 'linux', 'Only Linux has a panel that a test can operate.');

test('the menu alone is enough for an active role’s day', async ({ start, panel, company, home }) => {
  const browser = fakeBrowser(home);
  const mai = await start({ environment: browser.environment });
  await signInFirst(mai, company, company.users.fourteenRoles);
  const tray = await trayOf(panel);
  await tray.activate();
  await expect.poll(() => mai.visibleTitles()).toEqual([]);
  const credentials = () => home.read(home.credentials);

  await test.step('it starts beside a role that is the default', async () => {
    await tray.click('All accounts', salesData, 'ReadOnly');
    await tray.waitForMenu(rows => rowAt(rows, [READ_ONLY, 'Default']) !== undefined);
    await tray.click('All accounts', salesData, 'Analyst');
    await tray.waitForMenu(rows => rowAt(rows, [ACTIVE]) !== undefined);
  });

  await test.step('its profile name is copied, and its credentials in the last format', async () => {
    await tray.click(ACTIVE, 'Copy profile name');
    await expect.poll(() => mai.clipboard()).toBe(`${salesData}-Analyst`);
    await tray.click(ACTIVE, 'Copy for bash, zsh');
    await expect.poll(() => mai.clipboard()).toMatch(/^export AWS_ACCESS_KEY_ID='/);
  });

  await test.step('its console opens', async () => {
    await tray.click(ACTIVE, 'Open console');
    await expect.poll(() => browser.opened()).toHaveLength(1);
  });

  await test.step('it becomes the default, and says so', async () => {
    await tray.click(ACTIVE, 'Make default');
    const rows = await tray.waitForMenu(all => rowAt(all, [ACTIVE, 'Default']) !== undefined);
    expect(rowAt(rows, [ACTIVE, 'Default'])).toMatchObject({ enabled: false, type: 'checkbox', checked: true });
    expect(rowAt(rows, [READ_ONLY, 'Make default'])).toMatchObject({ enabled: true });
    expect(credentials()).toContain('[default]');
  });

  await test.step('it is renewed at once', async () => {
    const before = company.issued.length;
    await tray.click(ACTIVE, 'Renew now');
    await expect.poll(() => company.issued.length).toBe(before + 1);
    await expect.poll(credentials).toContain(company.issued.at(-1)?.accessKeyId);
  });

  await test.step('it stops together with all others', async () => {
    await tray.waitForMenu(rows => rows[0]?.label === '2 active roles, all renew automatically');
    await tray.click('Stop all');
    await tray.waitForMenu(rows => rows[0]?.label === 'No active roles');
    expect(credentials()).toBe('');
  });

  await test.step('its console opens again, which starts it first', async () => {
    await tray.click('Open console', `Analyst · ${salesData}`);
    await expect.poll(() => browser.opened()).toHaveLength(2);
    await tray.waitForMenu(rows => rowAt(rows, [ACTIVE]) !== undefined);
  });
  expect(await mai.visibleTitles()).toEqual([]);
});

test('the menu opens pages of the window, and asks there before it quits or signs out', async ({
  mai,
  tray,
  company,
}) => {
  const home = await signInFirst(mai, company, company.users.fourteenRoles);
  const { page } = home;
  await tray.activate();
  await expect.poll(() => mai.visibleTitles()).toEqual([]);

  await test.step('settings and troubleshooting', async () => {
    await tray.click('Settings…');
    await expect(new SettingsSheet(page).dialog).toBeVisible();
    await expect.poll(() => mai.visibleTitles()).toEqual(['Mai']);
    await tray.click('Troubleshoot…');
    await expect(new TroubleshootSheet(page).dialog).toBeVisible();
    await new TroubleshootSheet(page).back.click();
    await expect(new TroubleshootSheet(page).dialog).toHaveCount(0);
  });

  await test.step('signing out, which Escape cancels', async () => {
    const companyRow = `${COMPANY} (${company.users.fourteenRoles.email})`;
    const rows = await tray.waitForMenu(all => all.some(({ label }) => label === companyRow));
    expect(rowAt(rows, [companyRow])?.children.map(({ label }) => label)).toEqual(['Sign out…']);
    await tray.click(companyRow, 'Sign out…');
    await expect(page.getByRole('heading', { name: `Sign out of ${COMPANY}?` })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(home.search).toBeVisible();
    // Still signed in.
    await tray.waitForMenu(all => all.some(({ label }) => label === companyRow));
  });

  await test.step('quitting, while a role is active', async () => {
    await tray.click('All accounts', salesData, 'Analyst');
    await tray.click('Quit Mai…');
    await expect(page.getByRole('heading', { name: 'Quit Mai?' })).toBeFocused();
    await expect(page.getByRole('listitem')).toHaveText([`Analyst in ${salesData}`]);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(home.search).toBeVisible();
  });

  await test.step('a question that was left is not asked at the next opening', async () => {
    await tray.click('Quit Mai…');
    await expect(page.getByRole('heading', { name: 'Quit Mai?' })).toBeVisible();
    await mai.electron.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) window.hide();
    });
    await mai.raise();
    await expect(home.search).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Quit Mai?' })).toHaveCount(0);
  });

  await test.step('yes quits', async () => {
    await tray.click('Quit Mai…');
    await page.getByRole('button', { name: 'Quit', exact: true }).click();
    await mai.ended();
  });
});

test('names in the menu are shown as they are, with the account’s label and production', async ({
  start,
  panel,
  company,
  home,
}) => {
  const first = await start();
  await signInFirst(first, company, company.users.fourteenRoles);
  await first.quit();
  const settings = JSON.parse(home.read(home.settings));
  const account = { label: 'R_D & Co__', tag: 'a&b', production: true };
  home.write(home.settings, JSON.stringify({ ...settings, accounts: { [salesData]: account } }));
  await start();
  const tray = await trayOf(panel);
  const rows = await tray.waitForMenu(all => all.some(({ label }) => label === 'All accounts'));
  const row = rowAt(rows, ['All accounts', 'R_D & Co__ · a&b · PROD']);
  expect(row?.children.map(({ label }) => label)).toEqual([
    'Analyst · PROD',
    'DataScientist · PROD',
    'ReadOnly · PROD',
  ]);
});
