import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import type { Home } from './home.ts';
import { ANALYST, ANALYST_PROFILE, getKeys, signInFirst } from './journey.ts';
import { HomePage } from './pages/home-page.ts';
import { SettingsSheet } from './pages/settings-sheet.ts';

const MINE = '[work]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\n';

/** What Mai remembers, as if all of it had been a day ago, and the settings had not been saved since. */
function forgetTheDay(home: Home): void {
  const aged = (text: string) =>
    text.replace(/"expiration":\s*(\d+)/g, (_, at) => `"expiration":${Number(at) - 86_400_000}`);
  for (const name of readdirSync(home.data).filter(file => /^(credentials|config)-[0-9a-f]+\.json$/.test(file)))
    home.write(join(home.data, name), aged(home.read(join(home.data, name))));
  const settings = JSON.parse(home.read(home.settings)) as Record<string, unknown>;
  home.write(home.settings, JSON.stringify({ ...settings, roleSessions: [], lastRoles: [] }));
}

test('removes dead keys of its own, and nothing else, when it starts after a crash', async ({
  start,
  company,
  home,
}) => {
  home.write(home.credentials, MINE);
  const first = await start();
  await getKeys(await signInFirst(first, company, company.users.fourteenRoles), ...ANALYST);
  await first.crash();
  expect(home.read(home.credentials)).toContain(`[${ANALYST_PROFILE}]`);
  forgetTheDay(home);

  await start();
  await expect.poll(() => home.read(home.credentials)).toBe(MINE);
  await expect.poll(() => home.read(home.config)).toBe('');
});

test('leaves dead keys where they are when a person wishes that', async ({ start, company, home }) => {
  const first = await start();
  const page = await signInFirst(first, company, company.users.fourteenRoles);
  await getKeys(page, ...ANALYST);
  await page.settings.click();
  const settings = new SettingsSheet(page.page);
  await expect(settings.removeExpired).toBeChecked();
  await settings.removeExpired.click();
  await expect(settings.removeExpired).not.toBeChecked();
  await expect.poll(() => home.read(home.settings)).toContain('"removeExpiredKeys": false');
  await first.crash();
  const left = home.read(home.credentials);
  forgetTheDay(home);

  const again = await start();
  await again.raise();
  await expect(new HomePage(await again.popover()).roles).toHaveCount(company.users.fourteenRoles.roles.length);
  await again.quit();
  expect(home.read(home.credentials)).toBe(left);
});

test('takes up the roles that were live when it crashed', async ({ start, company, home }) => {
  const first = await start();
  await getKeys(await signInFirst(first, company, company.users.fourteenRoles), ...ANALYST);
  await expect.poll(() => home.read(home.settings)).toContain('"expiration"');
  await first.crash();
  const again = await start();
  await again.raise();
  const page = new HomePage(await again.popover());
  await expect(page.liveRole(...ANALYST)).toBeVisible();
  await page.stop(...ANALYST).click();
  await expect(page.live).toHaveCount(0);
  expect(home.read(home.credentials)).toBe('');
});
