import { join } from 'node:path';
import { expect, test } from '../driver/fixtures.ts';
import { ANALYST, ANALYST_PROFILE, signInFirst, startRole } from '../driver/journey.ts';
import { answerSaveDialog } from '../driver/save-dialog.ts';
import { ActivitySheet } from '../pages/activity-sheet.ts';
import { HomePage } from '../pages/home-page.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import { REFUSALS } from '../simulator/sts/refusal.ts';

async function openActivity(home: HomePage): Promise<ActivitySheet> {
  await home.settings.click();
  await new SettingsSheet(home.page).activity.click();
  return new ActivitySheet(home.page);
}

test('Activity lists role sessions with their end and failures with their reference, for 90 days', async ({
  start,
  company,
  home,
}) => {
  const mai = await start();
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  const empty = await openActivity(page);
  await expect(empty.dialog).toContainText('Nothing yet.');
  await page.backToList();
  await startRole(page, ...ANALYST);
  await page.stop(...ANALYST).click();
  await expect(page.active).toHaveCount(0);
  company.misbehave.sts.refuse = REFUSALS.samlNotAuthorized;
  await page.role('ReadOnly', '210987654321').click();
  await expect(page.failureNotices).toHaveCount(1);
  company.misbehave.sts.refuse = null;
  await startRole(page, 'Deployer', '654321098765');

  const sheet = await openActivity(page);
  await expect(sheet.entries).toHaveText([
    /Deployer in 654321098765 Active/,
    /Reference/,
    /Analyst in 210987654321 Stopped/,
  ]);
  await expect(sheet.entries.last()).toContainText('erik.lund@example-energy.test Example Energy');
  await expect(sheet.entries.last()).toContainText(ANALYST_PROFILE);
  const failed = sheet.entries.nth(1);
  await expect(failed).toContainText('ReadOnly in 210987654321');
  const reference = /Reference (\S+)/.exec((await failed.textContent()) ?? '')?.[1] ?? '';
  await expect.poll(() => home.read(home.log)).toContain(`${reference} sts-refused`);

  await sheet.copy.click();
  await expect(sheet.dialog).toContainText('Copied.');
  const copied = await mai.clipboard();
  expect(copied).toMatch(
    /"Started","Active until","Ended","How it ended","Person","Company","Account","Account ID","Role","Profile"/,
  );
  const file = join(home.path, 'activity.csv');
  await answerSaveDialog(mai, file);
  await sheet.save.click();
  await expect.poll(() => home.read(file)).toBe(copied);
  expect(copied.trim().split('\r\n')).toHaveLength(4);
  for (const { accessKeyId, secretAccessKey, sessionToken } of company.issued)
    for (const secret of [accessKeyId, secretAccessKey, sessionToken]) expect(copied).not.toContain(secret);
  await mai.quit();

  await test.step('deletes entries older than 90 days', async () => {
    const kept = join(home.data, 'activity.jsonl');
    const day = 24 * 3_600_000;
    const failure = (daysAgo: number) =>
      JSON.stringify({
        kind: 'failed',
        at: Date.now() - daysAgo * day,
        what: `${daysAgo} days ago`,
        reference: 'ab12',
      });
    home.write(kept, `${failure(91)}\n${failure(89)}\n${home.read(kept)}`);
    const again = await start();
    await again.raise();
    const later = await openActivity(new HomePage(await again.popover()));
    await expect(later.entries).toHaveCount(4);
    await expect(later.entries.last()).toHaveText(/89 days ago/);
    await expect.poll(() => home.read(kept)).not.toContain('91 days ago');
    expect(home.mode(kept)).toBe(0o600);
  });
});
