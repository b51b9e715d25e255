import { existsSync, readdirSync, watch } from 'node:fs';
import { dirname, join } from 'node:path';
import { claim } from '../../app/testing/claims/claim.ts';
import { expect, test } from '../driver/fixtures.ts';
import type { Home } from '../driver/home.ts';
import { ANALYST, ANALYST_PROFILE, signInFirst, startRole } from '../driver/journey.ts';
import { HomePage } from '../pages/home-page.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';

const MINE = '[work]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\n';

/** Moves all times in Mai's records a day into the past, and removes active roles from its settings. */
function ageByOneDay(home: Home): void {
  const aged = (text: string) =>
    text.replace(/"expiration":\s*(\d+)/g, (_, at) => `"expiration":${Number(at) - 86_400_000}`);
  for (const name of readdirSync(home.data).filter(file => /^(credentials|config)-[0-9a-f]+\.json$/.test(file)))
    home.write(join(home.data, name), aged(home.read(join(home.data, name))));
  const settings = JSON.parse(home.read(home.settings)) as Record<string, unknown>;
  home.write(home.settings, JSON.stringify({ ...settings, roleSessions: [], lastRoles: [] }));
}

/** A crash before that would recover the role from the record of its delivery, as the next test shows. */
const isDelivered = (home: Home) => expect.poll(() => existsSync(join(home.data, 'deliveries.json'))).toBe(false);

/** What a browser would keep of the sign-in is in the vault: a crash before that asks the person again. */
const isSignInKept = (home: Home) => expect.poll(() => home.secrets()).not.toEqual([]);

test('after a crash active roles are recovered, and expired credentials are removed by preference', async ({
  keyring: _,
  start,
  company,
  home,
}) => {
  home.write(home.credentials, MINE);
  const { fourteenRoles } = company.users;
  const first = await start();
  await startRole(await signInFirst(first, company, fourteenRoles), ...ANALYST);
  await expect.poll(() => home.read(home.settings)).toContain('"expiration"');
  await isSignInKept(home);
  await first.crash();
  expect(home.read(home.credentials)).toContain(`[${ANALYST_PROFILE}]`);

  await test.step('recovers the roles that were active at the crash', async () => {
    const mai = await start();
    await mai.raise();
    const page = new HomePage(await mai.popover());
    await expect(page.activeRole(...ANALYST)).toBeVisible();
    await page.stop(...ANALYST).click();
    await expect(page.active).toHaveCount(0);
    expect(home.read(home.credentials)).toBe(MINE);
    await startRole(page, ...ANALYST);
    await isDelivered(home);
    await mai.crash();
    expect(home.read(home.credentials)).toContain(`[${ANALYST_PROFILE}]`);
  });

  await test.step('removes its own expired credentials and nothing else', async () => {
    claim('expired-removed');
    ageByOneDay(home);
    const mai = await start();
    await expect.poll(() => home.read(home.credentials)).toBe(MINE);
    await expect.poll(() => home.read(home.config)).toBe('');

    await mai.raise();
    const page = new HomePage(await mai.popover());
    const settings = new SettingsSheet(page.page);
    await page.settings.click();
    await expect(settings.removeExpired).toBeChecked();
    await settings.removeExpired.click();
    await expect(settings.removeExpired).not.toBeChecked();
    await settings.back.click();
    await expect.poll(() => home.read(home.settings)).toContain('"removeExpiredKeys": false');
    await startRole(page, ...ANALYST);
    await isDelivered(home);
    await mai.crash();
  });

  await test.step('keeps expired credentials if the preference is off', async () => {
    const left = home.read(home.credentials);
    expect(left).toContain(`[${ANALYST_PROFILE}]`);
    ageByOneDay(home);
    const mai = await start();
    await mai.raise();
    await expect(new HomePage(await mai.popover()).roles).toHaveCount(fourteenRoles.roles.length);
    await mai.quit();
    expect(home.read(home.credentials)).toBe(left);
  });
});

test('credentials written just before a crash are shown as active and can be stopped', async ({
  start,
  company,
  home,
}) => {
  claim('crash-recovery');
  home.write(home.credentials, MINE);
  const { fourteenRoles } = company.users;
  const first = await start();
  const page = await signInFirst(first, company, fourteenRoles);
  const isWritten = new Promise<void>(resolve => {
    const watcher = watch(dirname(home.credentials), () => {
      if (!home.read(home.credentials).includes(`[${ANALYST_PROFILE}]`)) return;
      // Immediately, before the settings are saved.
      void first.crash().then(resolve);
      watcher.close();
    });
  });
  // Mai can be gone before Playwright has the answer to its click, which then rejects.
  const clicked = page.role(...ANALYST).click();
  await Promise.all([isWritten, clicked.catch(() => undefined)]);

  const mai = await start();
  await mai.raise();
  const again = new HomePage(await mai.popover());
  await expect(again.activeRole(...ANALYST)).toBeVisible();
  await again.stop(...ANALYST).click();
  await expect(again.active).toHaveCount(0);
  expect(home.read(home.credentials)).toBe(MINE);
});
