import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expectNoTrouble, expectTrouble } from './expect-trouble.ts';
import { expect, test } from './fixtures.ts';
import { signInFirst } from './journey.ts';

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
