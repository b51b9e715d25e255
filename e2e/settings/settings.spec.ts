import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { claim } from '../../app/testing/claims/claim.ts';
import { expect, test } from '../driver/fixtures.ts';
import { ANALYST, COMPANY, signInFirst } from '../driver/journey.ts';
import { answerSaveDialog } from '../driver/save-dialog.ts';
import { HomePage } from '../pages/home-page.ts';
import { mayClose } from '../pages/may-close.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import { WelcomePage } from '../pages/welcome-page.ts';

type Bundled = { readonly name: string; readonly version: string };

/** Licenses that vite found in a bundle. */
const bundled = (part: string): readonly Bundled[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../..', 'out', part, 'licenses.json'), 'utf8'));

test('settings are found by their words, and every shipped package is listed with its license', async ({
  mai,
  company,
}) => {
  const page = await signInFirst(mai, company, company.users.oneRole);
  await page.settings.click();
  const settings = new SettingsSheet(page.page);
  await settings.search.fill('quits');
  await expect(settings.endOnQuit).toBeVisible();
  await expect(settings.region).toHaveCount(0);
  await expect(settings.companies).toHaveCount(0);
  await settings.search.fill('banana');
  await expect(settings.dialog.getByText('No setting matches “banana”.')).toBeVisible();
  await settings.search.fill('');
  await expect(settings.region).toBeVisible();
  await expect(settings.companies).toHaveCount(1);

  await settings.licenses.click();
  const sheet = page.page.getByRole('dialog', { name: 'Licenses' });
  const listed = sheet.getByRole('listitem');
  const shipped = [...bundled('main'), ...bundled('renderer')].map(({ name, version }) => `${name} ${version}`);
  expect(shipped.length).toBeGreaterThan(20);
  for (const name of [...shipped, 'electron ', '@github/keytar 7.10.6']) await expect(sheet).toContainText(name);
  const react = listed.filter({ hasText: 'react-dom' });
  await react.getByText('License: MIT').click();
  await expect(react).toContainText('WITHOUT WARRANTY OF ANY KIND');
});

test('exported settings contain no secret and are imported after a preview', async ({ start, company, home }) => {
  claim('imported-settings');
  const file = join(home.path, 'mai-settings.json');
  const first = await start();
  const page = await signInFirst(first, company, company.users.oneRole);
  await expect(page.activeRole(...ANALYST)).toBeVisible();
  await page.settings.click();
  const settings = new SettingsSheet(page.page);
  await settings.endOnQuit.check();
  await settings.region.fill('eu-north-1');
  await settings.region.press('Enter');
  await expect(settings.dialog.getByText('Saved.')).toBeVisible();
  await answerSaveDialog(first, file);
  await settings.exportSettings.click();
  await expect.poll(() => home.read(file)).toContain('"eu-north-1"');
  for (const { accessKeyId, secretAccessKey, sessionToken } of company.issued)
    for (const secret of [accessKeyId, secretAccessKey, sessionToken]) expect(home.read(file)).not.toContain(secret);

  // Another computer without any data.
  await settings.search.fill('delete');
  await settings.forgetComputer.click();
  await mayClose(settings.forgetEverything.click());
  await first.ended();
  const mai = await start({ arguments: ['--host-resolver-rules=MAP *.invalid ~NOTFOUND'] });
  const popover = await mai.popover();
  await new WelcomePage(popover).enter('sso.example-energy.invalid/app/aws/sso');
  await new HomePage(popover).settings.click();
  const there = new SettingsSheet(popover);
  await mai.electron.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, file);
  await there.importSettings.click();
  const changes = popover.getByRole('list', { name: 'Nothing has changed yet. If you import these settings, Mai:' });
  await expect(changes.getByRole('listitem')).toHaveText([
    `Adds “${COMPANY}”, which signs in at “${new URL(company.idpUrl).host}”`,
    'Changes “Default region” and “Stop roles when Mai quits”',
    // The role's existing profile name, so that tools find it there too.
    'Changes the settings of 1 role',
  ]);
  expect(home.read(home.settings)).not.toContain('eu-north-1');
  await popover.getByRole('button', { name: 'Import these settings' }).click();
  await new HomePage(popover).settings.click();
  await expect(there.region).toHaveValue('Europe (Stockholm) eu-north-1');
  await expect(there.endOnQuit).toBeChecked();
  await expect(there.companies).toHaveCount(2);

  home.write(file, '{ "kind": "mai-settings" }');
  await there.importSettings.click();
  await expect(there.dialog.getByRole('alert')).toContainText('mai-settings.json isn’t a Mai settings file');
});
