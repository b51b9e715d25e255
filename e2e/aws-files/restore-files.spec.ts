import { expect, test } from '../driver/fixtures.ts';
import { ANALYST, ANALYST_PROFILE, signInFirst, startRole } from '../driver/journey.ts';
import { RestoreSheet } from '../pages/restore-sheet.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';

const MINE = '# mine\r\n[work]\naws_access_key_id=AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = abc/def\n';

test('a backup is previewed without secrets, restored byte for byte, and the restore can be undone', async ({
  mai,
  company,
  home,
}) => {
  home.write(home.credentials, MINE);
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  await startRole(page, ...ANALYST);
  await page.stop(...ANALYST).click();
  await expect(page.active).toHaveCount(0);
  const later = MINE.replace('[work]', '[play]').replace('abc/def', 'ghi/jkl');
  home.write(home.credentials, later);

  await page.settings.click();
  await new SettingsSheet(page.page).restore.click();
  const sheet = new RestoreSheet(page.page);
  await expect(sheet.copies).toHaveCount(1);
  await expect(sheet.copies).toContainText('credentials file');
  await sheet.look(sheet.copies).click();
  await expect(sheet.change.goes).toHaveText(['removed: [play]', 'removed: aws_secret_access_key = ••••••••']);
  await expect(sheet.change.comes).toHaveText(['new: [work]', 'new: aws_secret_access_key = ••••••••']);
  expect(home.read(home.credentials)).toBe(later);

  await sheet.restore.click();
  await expect(sheet.status).toHaveText('Restored. The previous version was backed up.');
  expect(home.read(home.credentials)).toBe(MINE);
  await expect(sheet.copies).toHaveCount(2);
  await sheet.look(sheet.copies.first()).click();
  await sheet.restore.click();
  await expect.poll(() => home.read(home.credentials)).toBe(later);
  await page.backToList();

  await test.step('writes the credentials of an active role again after a restore', async () => {
    home.write(home.credentials, MINE);
    await startRole(page, ...ANALYST);
    await page.settings.click();
    await new SettingsSheet(page.page).restore.click();
    await sheet.look(sheet.copies.first()).click();
    await expect(sheet.change.goes).toContainText([`removed: [${ANALYST_PROFILE}]`]);
    await sheet.restore.click();
    await expect(sheet.status).toHaveText('Restored. The previous version was backed up.');
    expect(home.read(home.credentials)).toContain(
      `${MINE}\n[${ANALYST_PROFILE}]\naws_access_key_id = ${company.issued.at(-1)?.accessKeyId}\n`,
    );
    await page.backToList();
    await page.stop(...ANALYST).click();
    await expect(page.active).toHaveCount(0);
    expect(home.read(home.credentials)).toBe(MINE);
  });
});
