import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expectNoTrouble, expectTrouble } from './expect-trouble.ts';
import { expect, test } from './fixtures.ts';
import { forbidChanges } from './forbidden-place.ts';
import { ANALYST, signInFirst } from './journey.ts';

test('keeps damaged settings aside, says so, and works from a fresh start', async ({ start, company, home }) => {
  const damaged = '{"version":1,"providers":[{"id":"acme"';
  home.write(home.settings, damaged);
  const mai = await start();
  const popover = await mai.popover();
  const asideNames = () => readdirSync(home.data).filter(name => name.startsWith('settings.json.damaged-'));
  await expect.poll(asideNames).toHaveLength(1);
  const [aside = ''] = asideNames();
  const trouble = await expectTrouble(mai, {
    title: 'Mai’s settings were damaged',
    detail: `Mai kept the damaged file as ${aside} and started fresh. Please add your company once more.`,
    remedies: [],
  });
  expect(home.read(join(home.data, aside))).toBe(damaged);
  await expect(popover.getByRole('heading', { name: 'Welcome to Mai' })).toBeVisible();
  await trouble.dismiss();
  await expectNoTrouble(mai);
  await signInFirst(mai, company, company.users.fourteenRoles);
  expect(home.read(join(home.data, aside))).toBe(damaged);
  await expect.poll(() => home.read(home.settings)).toContain(company.signInUrl());
});

test('says that its settings can’t be saved, and goes on', async ({ mai, company, home }) => {
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  await expect.poll(() => home.read(home.settings)).toContain('Analyst');
  const allow = forbidChanges(home.data);
  test.skip(allow === undefined, 'No folder can be closed to root here.');
  try {
    await page.settings.click();
    await page.page.getByRole('switch', { name: 'Remove keys when Mai quits' }).click();
    await page.page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await expectTrouble(mai, {
      title: 'Mai can’t save its settings',
      detail:
        'The system does not let Mai use it. Check who owns it and its permissions. What you change now is lost when Mai quits.',
      remedies: [],
    });
    allow?.();
    await page.role(...ANALYST).click();
    await expect(page.liveRole(...ANALYST)).toBeVisible();
    await expect.poll(() => home.read(home.settings)).toContain('"endSessionsOnQuit": true');
  } finally {
    allow?.();
  }
});
