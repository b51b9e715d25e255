// Traces of a sign-in on the computer: searched in every byte of Mai's data folder, and after a restart.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { claim } from '../../app/testing/claims/claim.ts';
import { hasKeyring, startKeyring } from '../desktop-fakes/keyring.ts';
import { SessionBus, SILENT } from '../desktop-fakes/session-bus.ts';
import { expect, test } from '../driver/fixtures.ts';
import { ANALYST, COMPANY, signInFirst, startRole } from '../driver/journey.ts';
import { visit } from '../driver/open-sign-in.ts';
import { passTime } from '../driver/pass-time.ts';
import type { RunningApp } from '../driver/running-app.ts';
import { CompanyPage } from '../pages/company-page.ts';
import { HomePage } from '../pages/home-page.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import { chromiumCookies, filesIn, placesWith, secretsOf } from '../security/leaks.ts';
import { foundTokens, plantTokens, STORES } from '../security/plant-tokens.ts';
import type { Company } from '../simulator/company.ts';

const CACHING = [
  'unmentioned',
  'no-cache',
  'private, max-age=0',
  'private, max-age=600',
  'public, max-age=31536000, immutable',
  'no-store',
] as const;
const TOKEN = 'token-of-the-sign-in-page-7c1f';

/** Renews a role after the assertion has expired, which is a silent sign-in. */
async function renewSilently(mai: RunningApp, company: Company, page: HomePage): Promise<void> {
  const before = company.requests.length;
  await page.stop(...ANALYST).click();
  await passTime(mai, company, 6 * 60_000);
  await startRole(page, ...ANALYST);
  await company.waitFor(({ kind }) => kind === 'assertion-sent', before);
}

/** Signs in from Settings, as after a restart. */
async function askForSignIn(mai: RunningApp): Promise<SettingsSheet> {
  await mai.raise();
  const popover = await mai.popover();
  await new HomePage(popover).settings.click();
  const settings = new SettingsSheet(popover);
  await settings.signIn(COMPANY).click();
  return settings;
}

test('no page of a sign-in is on disk, whatever its caching headers', async ({ start, company, home }) => {
  claim('sign-in-not-on-disk');
  const mai = await start();
  const { idp } = company.misbehave;
  idp.caching = 'unmentioned';
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  await startRole(page, ...ANALYST);
  for (const caching of CACHING) {
    idp.caching = caching;
    await test.step(caching, () => renewSilently(mai, company, page));
  }
  await mai.quit();
  expect(new Set(company.assertions).size).toBe(CACHING.length + 1);
  const parts = ['name="SAMLResponse"', Buffer.from('<samlp:Response').toString('base64'), '<samlp:Response'];
  expect(placesWith([...secretsOf(company), ...parts], filesIn(home.data))).toEqual([]);
  // Compressed pages would hide their contents: there must be none at all.
  expect(existsSync(join(home.data, 'Partitions'))).toBe(false);
});

test('a sign-in page’s storage is in memory until Mai quits', async ({ start, company, home }) => {
  claim('sign-in-not-on-disk');
  const mai = await start();
  const page = await visit(mai, company.signInUrl());
  await plantTokens(page, TOKEN);
  expect(await foundTokens(page)).toEqual([...STORES]);
  await new CompanyPage(page).signIn(company.users.fourteenRoles);
  await expect(new HomePage(await mai.popover()).roles).toHaveCount(14);
  await mai.quit();
  expect(placesWith([TOKEN], filesIn(home.data))).toEqual([]);

  const again = await start();
  company.misbehave.idp.cookie = 'expired';
  await askForSignIn(again);
  expect(await foundTokens(await again.signInWindow())).toEqual([]);
});

for (const desktop of ['sway', 'GNOME'])
  test(`cookies survive a restart only encrypted with the keychain’s key, on ${desktop}`, async ({
    start,
    bus,
    company,
    home,
  }) => {
    claim('cookies-in-vault');
    test.skip(
      !hasKeyring || bus === undefined,
      'No Secret Service is installed; "npm run prepare:machine" brings one.',
    );
    const keyring = await startKeyring(bus?.address ?? '', home.path);
    const environment = { XDG_CURRENT_DESKTOP: desktop };
    try {
      const first = await start({ environment });
      const inFirst = await watchPartitions(first, company);
      await signInFirst(first, company, company.users.fourteenRoles);
      const cookies = await inFirst();
      expect(cookies).not.toEqual([]);
      await first.quit();
      expect(placesWith(cookies, filesIn(home.data))).toEqual([]);
      expect(chromiumCookies(home.data)).toEqual([]);

      const second = await start({ environment });
      const inSecond = await watchPartitions(second, company);
      const before = company.requests.length;
      await askForSignIn(second);
      await company.waitFor(({ kind }) => kind === 'assertion-sent', before);
      expect(company.requests.slice(before).filter(({ kind }) => kind === 'login-shown')).toEqual([]);
      expect(await inSecond()).toEqual(cookies);
    } finally {
      keyring.stop();
    }
  });

test('cookies survive a start at which the keychain asks for its password', async ({ start, bus, company, home }) => {
  test.skip(!hasKeyring || bus === undefined, 'No Secret Service is installed; "npm run prepare:machine" brings one.');
  const unlocked = await startKeyring(bus?.address ?? '', home.path);
  const asking = await SessionBus.connect(bus?.address);
  try {
    const first = await start();
    await signInFirst(first, company, company.users.fourteenRoles);
    await first.quit();
    unlocked.stop();

    // Its name is free once the unlocked keyring has left the bus.
    await expect(() => asking.serve('org.freedesktop.secrets', SILENT)).toPass();
    const second = await start();
    await askForSignIn(second);
    await expect(new CompanyPage(await second.signInWindow()).password).toBeVisible();
    await second.quit();
  } finally {
    unlocked.stop();
    asking.disconnect();
  }

  const again = await startKeyring(bus?.address ?? '', home.path);
  try {
    const third = await start();
    const before = company.requests.length;
    await askForSignIn(third);
    await company.waitFor(({ kind }) => kind === 'assertion-sent', before);
    expect(company.requests.slice(before).filter(({ kind }) => kind === 'login-shown')).toEqual([]);
    await third.quit();
  } finally {
    again.stop();
  }
});

test('without a keychain no cookie is saved, and Mai says so', async ({ start, company, home }) => {
  claim('cookies-in-vault');
  const first = await start();
  const inFirst = await watchPartitions(first, company);
  const page = await signInFirst(first, company, company.users.fourteenRoles);
  const cookies = await inFirst();
  expect(cookies).not.toEqual([]);
  await startRole(page, ...ANALYST);
  await renewSilently(first, company, page);
  await first.quit();
  expect(placesWith(cookies, filesIn(home.data))).toEqual([]);
  expect(chromiumCookies(home.data)).toEqual([]);

  const second = await start();
  const settings = await askForSignIn(second);
  await expect(new CompanyPage(await second.signInWindow()).password).toBeVisible();
  await expect(settings.dialog).toContainText('You’ll sign in again each time Mai starts.');
  await second.raise();
  await settings.back.click();
  const popover = await second.popover();
  await expect(popover.getByRole('region', { name: /^Signing in to / })).toContainText('no keychain');
});

type Watched = typeof globalThis & { partitions?: Electron.Session[] };

/** Records every session partition that Mai opens; the result returns the company's cookie values in them. */
async function watchPartitions(mai: RunningApp, company: Company): Promise<() => Promise<readonly string[]>> {
  await mai.electron.evaluate(({ app }) => {
    const partitions: Electron.Session[] = [];
    (globalThis as Watched).partitions = partitions;
    app.on('session-created', partition => partitions.push(partition));
  });
  return () =>
    mai.electron.evaluate(async (_, url) => {
      const found = await Promise.all(
        ((globalThis as Watched).partitions ?? []).map(partition => partition.cookies.get({ url })),
      );
      return found.flat().map(({ value }) => value);
    }, company.idpUrl);
}
