import { existsSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright';
import { claim } from '../../app/testing/claims/claim.ts';
import { hasKeyring, startKeyring } from '../desktop-fakes/keyring.ts';
import { expect, test } from '../driver/fixtures.ts';
import { ANALYST, COMPANY, openActive, signInFirst, startRole } from '../driver/journey.ts';
import { runProgram } from '../driver/run-program.ts';
import { ROOT } from '../driver/running-app.ts';
import { CompanyPage } from '../pages/company-page.ts';
import { HomePage } from '../pages/home-page.ts';
import { mayClose } from '../pages/may-close.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import { WelcomePage } from '../pages/welcome-page.ts';

const CREDENTIALS =
  '# mine\n[personal]\r\naws_access_key_id=AKIAEXAMPLEPERSONAL1\naws_secret_access_key = abc/def+ghi=\n\n';
const CONFIG = '[profile personal]\ns3 =\n  max_concurrent_requests = 20';

async function openSettings(popover: Page): Promise<SettingsSheet> {
  await new HomePage(popover).settings.click();
  return new SettingsSheet(popover);
}

test('removing a company deletes its data only, and deleting all data removes Mai’s own AWS folder', async ({
  start,
  company,
  home,
}) => {
  claim('delete-all-data');
  const mai = await start();
  home.write(home.credentials, CREDENTIALS);
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  await startRole(page, ...ANALYST);
  const settings = await openSettings(page.page);
  await settings.remove(COMPANY).click();
  await settings.removeForGood.click();

  await expect(new WelcomePage(page.page).title).toBeVisible();
  expect(home.read(home.credentials)).toBe(CREDENTIALS);
  expect(home.read(home.settings)).not.toContain('arn:aws');
  const before = company.requests.length;
  await new WelcomePage(page.page).enter(company.signInUrl());
  await expect(new CompanyPage(await mai.signInWindow()).password).toBeVisible();
  expect(company.requests.slice(before)).toMatchObject([{ kind: 'login-shown' }]);

  // No partition was ever on disk; leftovers of earlier versions are removed.
  expect(existsSync(join(home.data, 'Partitions'))).toBe(false);
  await mai.quit();
  const left = join(home.data, 'Partitions', 'provider-of-before');
  home.write(join(left, 'Cookies'), 'v10');
  const again = await start();
  await expect.poll(() => existsSync(left)).toBe(false);

  await test.step('leaves no AWS folder if there was none, and the next start is a first start', async () => {
    rmSync(dirname(home.credentials), { recursive: true });
    await again.raise();
    const popover = await again.popover();
    await popover.getByRole('button', { name: /^Sign in to / }).click();
    await new CompanyPage(await again.signInWindow()).signIn(company.users.oneRole);
    await expect(new HomePage(popover).active).toHaveCount(1);
    await again.raise();
    const settings = await openSettings(popover);
    await settings.search.fill('delete');
    await settings.forgetComputer.click();
    await mayClose(settings.forgetEverything.click());
    await again.ended();
    expect(existsSync(dirname(home.credentials))).toBe(false);
    await expect.poll(() => existsSync(home.data)).toBe(false);

    const afterwards = await start();
    await new WelcomePage(await afterwards.popover()).enter(company.signInUrl());
    await expect(new CompanyPage(await afterwards.signInWindow()).password).toBeVisible();
  });
});

test('deleting all Mai data asks first, leaves nothing of Mai and everything else', async ({
  start,
  bus,
  company,
  home,
}) => {
  claim('delete-all-data');
  test.skip(!hasKeyring || bus === undefined, 'No Secret Service is installed; "npm run prepare:machine" brings one.');
  const keyring = await startKeyring(bus?.address ?? '', home.path);
  try {
    home.write(home.credentials, CREDENTIALS);
    home.write(home.config, CONFIG);
    const mai = await start();
    const page = await signInFirst(mai, company, company.users.fourteenRoles);
    await startRole(page, ...ANALYST);
    await startRole(page, 'ReadOnly', '654321098765');
    const sheet = await openActive(page, ...ANALYST);
    await sheet.delivery('From Mai on demand').check();
    await expect.poll(() => home.read(home.config)).toContain('credential_process = ');
    await sheet.back.click();
    const settings = await openSettings(page.page);
    await settings.openAtLogin.check();
    const autostart = join(home.path, '.config', 'autostart', 'mai.desktop');
    await expect.poll(() => existsSync(autostart)).toBe(true);
    await expect.poll(() => home.secrets()).not.toEqual([]);
    expect(readdirSync(join(dirname(home.credentials), 'mai-backups'))).not.toEqual([]);
    expect(await entriesInKeyring(bus?.address)).toBe('1');

    await settings.forgetComputer.click();
    for (const words of [
      'sign-ins, cookies',
      'in your AWS files and in the keychain',
      'backups of your AWS files',
      'You can’t undo this.',
    ])
      await expect(settings.forgetQuestion).toContainText(words);
    await mayClose(settings.forgetEverything.click());
    await mai.ended();

    expect(home.read(home.credentials)).toBe(CREDENTIALS);
    expect(home.read(home.config)).toBe(CONFIG);
    expect(readdirSync(dirname(home.credentials)).toSorted()).toEqual(['config', 'credentials']);
    expect(existsSync(autostart)).toBe(false);
    expect(await entriesInKeyring(bus?.address)).toBe('0');
    await expect.poll(() => existsSync(home.data)).toBe(false);
  } finally {
    keyring.stop();
  }
});

test('deleting all Mai data leaves foreign files in its folder, also behind links', async ({
  start,
  company,
  home,
}) => {
  claim('delete-own-files-only');
  const documents = join(home.path, 'Documents');
  const theirs = {
    'thesis.txt': 'A',
    'photos/sea.jpg': 'B',
    'vault/deeds.txt': 'C',
    'Dictionaries/words.txt': 'D',
  };
  for (const [name, text] of Object.entries(theirs)) home.write(join(documents, name), text);
  const elsewhere = join(home.path, 'elsewhere');
  home.write(join(elsewhere, 'kept.txt'), 'E');
  symlinkSync(elsewhere, join(documents, 'Session Storage'));
  const mai = await start({ data: documents });
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  // Created while Mai is running.
  home.write(join(documents, 'later.txt'), 'F');
  const settings = await openSettings(page.page);
  await settings.search.fill('delete');
  await settings.forgetComputer.click();
  await mayClose(settings.forgetEverything.click());
  await mai.ended();

  const names = ['Dictionaries', 'Session Storage', 'later.txt', 'photos', 'thesis.txt', 'vault'];
  await expect.poll(() => readdirSync(documents).toSorted()).toEqual(names);
  for (const [name, text] of Object.entries(theirs)) expect(home.read(join(documents, name))).toBe(text);
  expect(home.read(join(elsewhere, 'kept.txt'))).toBe('E');
});

/** Number of Mai's entries in the keychain on this bus. */
async function entriesInKeyring(busAddress: string | undefined): Promise<string> {
  const count = `require('${join(ROOT, 'node_modules', 'keytar')}').findCredentials('mai').then(found => process.stdout.write(String(found.length)))`;
  const ran = await runProgram([process.execPath, '-e', count], {
    ...process.env,
    DBUS_SESSION_BUS_ADDRESS: busAddress,
  });
  return ran.stdout;
}
