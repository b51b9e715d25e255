import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { claim } from '../../app/testing/claims/claim.ts';
import { fakeBrowser } from '../desktop-fakes/fake-browser.ts';
import { hasKeyring, startKeyring } from '../desktop-fakes/keyring.ts';
import { expect, test } from '../driver/fixtures.ts';
import { ANALYST, ANALYST_PROFILE, openActive, signInByPassword, startRole } from '../driver/journey.ts';
import { RestoreSheet } from '../pages/restore-sheet.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import { filesIn, type Place, placesWith, secretsOf } from './leaks.ts';
import { heapOf, processesOf, watchTraffic } from './watch-traffic.ts';

test('after a whole day secrets are only in the AWS files, and encrypted in the vault', async ({
  start,
  bus,
  company,
  home,
  notifications,
}) => {
  claim('no-secret-leaks', 'no-crash-dumps');
  test.skip(process.platform !== 'linux', 'Only Linux shows a process’s arguments and environment as files.');
  const keyring = hasKeyring && bus !== undefined ? await startKeyring(bus.address, home.path) : undefined;
  const temporary = join(home.path, 'tmp');
  mkdirSync(temporary);
  const browser = fakeBrowser(home);
  const mai = await start({
    environment: {
      ...browser.environment,
      TMPDIR: temporary,
      XDG_RUNTIME_DIR: temporary,
    },
  });
  const places: Place[] = [];
  const look = () => places.push(...processesOf(mai), ...filesIn(temporary));
  const traffic = await watchTraffic(mai);

  // Credentials in the file, used in every way, and renewed; an STS error that quotes the request.
  home.write(home.credentials, '[mine]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\n');
  const page = await signInByPassword(mai, company, company.users.fourteenRoles);
  await startRole(page, ...ANALYST);
  const meantFor = filesIn(join(home.path, '.aws'));
  look();
  const sheet = await openActive(page, ...ANALYST);
  await sheet.test.click();
  await expect(sheet.answer).toContainText('AWS sees you as');
  await sheet.openConsole.click();
  await expect.poll(() => browser.opened()).toHaveLength(1);
  // The browser is open: its arguments and environment are readable, before and after it loads the page.
  look();
  const console = await browser.lead();
  look();
  await sheet.copyConsoleLink.click();
  await expect(sheet.answer).toContainText('Copied. Mai clears the clipboard after a minute.');
  await sheet.copyFor.selectOption('JSON');
  await sheet.copyCredentials.click();
  await expect.poll(() => mai.clipboard()).toContain('SecretAccessKey');
  await sheet.alwaysDefault.check();
  await expect.poll(() => home.read(home.credentials)).toContain('[default]');

  // Credentials in the vault only.
  await sheet.back.click();
  await page.settings.click();
  const settings = new SettingsSheet(page.page);
  await settings.endpoint.check();
  await settings.restore.click();
  const copies = new RestoreSheet(page.page);
  await copies.look(copies.copies.first()).click();
  await expect(copies.change.goes.first()).toBeVisible();
  await page.backToList();
  await page.activeRole(...ANALYST).hover();
  await page.more(...ANALYST).click();
  await sheet.delivery('From Mai on demand').check();
  await expect.poll(() => home.read(home.credentials)).not.toContain(ANALYST_PROFILE);
  await sheet.copyFor.selectOption('bash, zsh');
  await sheet.copyEndpoint.click();
  await expect.poll(() => mai.clipboard()).toContain('AWS_CONTAINER_AUTHORIZATION_TOKEN');
  const tokenFile = /AUTHORIZATION_TOKEN_FILE='([^']+)'/.exec(await mai.clipboard())?.[1] ?? '';
  const token = readFileSync(tokenFile, 'utf8');
  look();
  await sheet.back.click();
  await page.page.keyboard.press('Escape');

  const signInToken = console.searchParams.get('SigninToken') ?? '';
  const secrets = [...secretsOf(company), token, signInToken];
  expect(secrets.length).toBeGreaterThan(5);
  expect(secrets).not.toContain('');
  expect(placesWith(browser.opened(), places)).toContain('A secret is in cmdline of a process.');
  places.push(
    { place: 'the snapshot', bytes: Buffer.from(await page.page.content()) },
    { place: 'the notifications', bytes: Buffer.from(JSON.stringify(notifications.notifications)) },
    { place: 'what Mai printed', bytes: Buffer.from(mai.output) },
    await traffic(),
    await heapOf(mai),
  );
  // A crash may leave a core dump.
  await mai.electron.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.forcefullyCrashRenderer();
  });
  await mai.quit();
  keyring?.stop();
  places.push(...filesIn(temporary), ...filesIn(home.data));
  expect(places.some(({ place }) => place.startsWith('vault/'))).toBe(keyring !== undefined);
  expect(placesWith(secrets, places)).toEqual([]);
  expect(places.filter(({ place }) => /dmp$|^core/.test(place))).toEqual([]);
  // Control: the search finds secrets where they belong, and non-secrets elsewhere.
  expect(placesWith(secrets, meantFor)).toEqual(['A secret is in credentials.']);
  const seen = placesWith([ANALYST_PROFILE, home.data], places);
  for (const place of ['the messages and titles', 'the memory of the window', 'settings.json', 'cmdline of a process'])
    expect(seen).toContain(`A secret is in ${place}.`);
});
