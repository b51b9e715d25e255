import { claim } from '../../app/testing/claims/claim.ts';
import { expect, test } from '../driver/fixtures.ts';
import { signInFirst } from '../driver/journey.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import { WelcomePage } from '../pages/welcome-page.ts';

const NEWEST = 45;

test('an Electron without security fixes is reported in the window, Settings and Troubleshoot', async ({
  start,
  company,
}) => {
  claim('old-electron');
  const mai = await start({ environment: { MAI_OLD_ELECTRON: '' } });
  const version = await mai.electron.evaluate(() => process.versions.electron ?? '');
  test.skip(Number.parseInt(version, 10) >= NEWEST, 'The Electron that releases are built from is here.');
  const popover = await mai.popover();
  const line = `This Mai is for development only: its Electron ${version} no longer gets security fixes.`;
  await expect(new WelcomePage(popover).title).toBeVisible();
  await expect(popover.getByText(line)).toBeVisible();

  const home = await signInFirst(mai, company, company.users.fourteenRoles);
  await expect(popover.getByText(line)).toBeVisible();
  await home.settings.click();
  const settings = new SettingsSheet(popover);
  await expect(settings.dialog.getByText(line)).toBeVisible();
  await settings.back.click();
  await home.settings.click();
  await new SettingsSheet(popover).troubleshoot.click();
  const troubleshoot = popover.getByRole('dialog', { name: 'Troubleshoot' });
  await expect(
    troubleshoot.getByText(`Electron ${version} no longer gets security fixes`, { exact: true }),
  ).toBeVisible();
});
