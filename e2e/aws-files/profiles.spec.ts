import { lstatSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../driver/fixtures.ts';
import { ANALYST, ANALYST_PROFILE, openActive, openRole, signInFirst, startRole } from '../driver/journey.ts';

test('a role is written to its chosen profile name and to “default”, and never to another role’s name', async ({
  mai,
  company,
  home,
}) => {
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  await test.step('has its own name and “default” until it is stopped', async () => {
    await startRole(page, ...ANALYST);
    await expect(page.activeRole(...ANALYST)).toContainText('default');
    const newest = company.issued.at(-1)?.accessKeyId;
    expect(sections(home.read(home.credentials))).toEqual({ [ANALYST_PROFILE]: newest, default: newest });

    await page.stop(...ANALYST).click();
    await expect(page.active).toHaveCount(0);
    expect(home.read(home.credentials)).toBe('');
    expect(home.read(home.config)).toBe('');
  });

  await test.step('writes to the chosen profile name, and rejects another role’s name', async () => {
    await startRole(page, ...ANALYST);
    const sheet = await openActive(page, ...ANALYST);
    await sheet.alwaysDefault.check();
    await expect(sheet.alwaysDefault).not.toHaveAttribute('aria-busy');
    await sheet.alwaysDefault.uncheck();
    await expect.poll(() => Object.keys(sections(home.read(home.credentials)))).toEqual([ANALYST_PROFILE]);
    await sheet.profile.fill('sales');
    await sheet.profile.press('Enter');
    await expect(sheet.dialog.getByText('Saved.')).toBeVisible();
    expect(sections(home.read(home.credentials))).toEqual({ sales: company.issued.at(-1)?.accessKeyId });
    await sheet.region.fill('eu-north-1');
    await sheet.region.press('Enter');
    await expect.poll(() => home.read(home.config)).toContain('[profile sales]\nregion = eu-north-1\n');
    await sheet.back.click();

    const other = await openRole(page, 'ReadOnly', '210987654321');
    await other.profile.fill('sales');
    await other.profile.press('Enter');
    await expect(other.alert).toContainText('Another role already uses this profile.');
    await other.profile.fill('sales]\n[default');
    await other.profile.press('Enter');
    await expect(other.alert).toContainText('A profile name can only contain letters, digits');
    await other.back.click();

    await page.stop(...ANALYST).click();
    await expect(page.active).toHaveCount(0);
    expect([home.read(home.credentials), home.read(home.config)]).toEqual(['', '']);
  });
});

test('AWS files are found through symbolic links and environment variables', async ({ start, company, home }) => {
  const elsewhere = join(home.path, 'dotfiles');
  mkdirSync(elsewhere);
  const real = join(elsewhere, 'aws-credentials');
  const link = join(home.path, 'linked');
  home.write(real, '# kept in a repository\n');
  symlinkSync(real, link);
  const config = join(elsewhere, 'aws-config');
  const mai = await start({ environment: { AWS_SHARED_CREDENTIALS_FILE: link, AWS_CONFIG_FILE: config } });
  const page = await signInFirst(mai, company, company.users.oneRole);
  await expect(page.activeRole(...ANALYST)).toBeVisible();
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(home.read(real)).toContain(`# kept in a repository\n\n[${ANALYST_PROFILE}]`);
  expect(home.mode(real)).toBe(0o600);
  expect(home.read(config)).toContain(`[profile ${ANALYST_PROFILE}]`);
  expect(home.read(home.credentials)).toBe('');
});

/** The access key of each section. */
function sections(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from(text.matchAll(/^\[(.+)\]\naws_access_key_id = (.+)$/gm), ([, name = '', key = '']) => [name, key]),
  );
}
