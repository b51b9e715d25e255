import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { claim } from '../../app/testing/claims/claim.ts';
import { expectFailure, expectNoFailure } from '../driver/expect-notice.ts';
import { expect, test } from '../driver/fixtures.ts';
import { ANALYST, ANALYST_PROFILE, signInFirst } from '../driver/journey.ts';
import { FileChange } from '../pages/file-change.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';

const BEFORE = '# mine\r\n[work]\naws_access_key_id=AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = abc=\n\n';
const AFTER = '[after]\nx = y\n';
const DETAIL = 'It wasn’t created by Mai. Use another profile name, or replace it.';
const LONG_LIVED =
  'It contains a long-lived access key. Replacing it removes that key from the file (a backup is kept). Use another profile name if you still need it.';

const SECTIONS = [
  [
    'another program',
    'aws_access_key_id = ASIAIOSFODNN7EXAMPLE\nowner = jenkins\n',
    'owner = jenkins\n',
    ['aws_access_key_id = ASIA…MPLE'],
    DETAIL,
  ],
  [
    'a person with a long-lived key',
    'aws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = very/secret\n# keep\n',
    '# keep\n',
    ['aws_access_key_id = AKIA…MPLE', 'aws_secret_access_key = ••••••••'],
    LONG_LIVED,
  ],
] as const;

test('damaged settings and foreign profiles are kept and reported', async ({ start, company, home }) => {
  const damaged = '{"version":1,"providers":[{"id":"acme"';
  home.write(home.settings, damaged);
  const mai = await start();
  const aside = await test.step('moves damaged settings aside, reports it, and starts fresh', async () => {
    const popover = await mai.popover();
    const asideNames = () => readdirSync(home.data).filter(name => name.startsWith('settings.json.damaged-'));
    await expect.poll(asideNames).toHaveLength(1);
    const [name = ''] = asideNames();
    const notice = await expectFailure(mai, {
      title: 'Mai’s settings were damaged',
      detail: `Mai kept the damaged file as ${name} and started with new settings. Add your company again.`,
      remedies: [],
    });
    expect(home.read(join(home.data, name))).toBe(damaged);
    await expect(popover.getByRole('heading', { name: 'Welcome to Mai' })).toBeVisible();
    await notice.dismiss();
    await expectNoFailure(mai);
    return join(home.data, name);
  });
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  expect(home.read(aside)).toBe(damaged);
  await expect.poll(() => home.read(home.settings)).toContain(company.signInUrl());
  await page.settings.click();
  const settings = new SettingsSheet(page.page);
  await settings.defaultProfile.uncheck();
  await settings.back.click();

  for (const [whose, section, kept, goes, words] of SECTIONS)
    await test.step(`previews and asks before it writes into the profile of ${whose}, and keeps its other keys`, async () => {
      claim('change-shown-first');
      const theirs = `${BEFORE}[${ANALYST_PROFILE}]\n${section}${AFTER}`;
      home.write(home.credentials, theirs);
      await page.role(...ANALYST).click();
      const notice = await expectFailure(mai, {
        title: `You already have a profile named “${ANALYST_PROFILE}”`,
        detail: words,
        remedies: ['Replace it'],
      });
      const change = new FileChange(page.failureNotices, 'credentials file');
      const accessKeyId = company.issued.at(-1)?.accessKeyId ?? '';
      await expect(change.goes).toHaveText(goes.map(line => `removed: ${line}`));
      await expect(change.comes).toHaveText([
        `new: aws_access_key_id = ASIA…${accessKeyId.slice(-4)}`,
        'new: aws_secret_access_key = ••••••••',
        'new: aws_session_token = ••••••••',
      ]);
      expect(home.read(home.credentials)).toBe(theirs);
      await expect(page.active).toHaveCount(0);

      await notice.remedy('Replace it').click();
      await expect(page.activeRole(...ANALYST)).toBeVisible();
      await expectNoFailure(mai);
      const written = home.read(home.credentials);
      const issued = company.issued.at(-1);
      const begins = `${BEFORE}[${ANALYST_PROFILE}]\naws_access_key_id = ${issued?.accessKeyId}\n`;
      expect(written.startsWith(begins)).toBe(true);
      expect(written).toContain(`aws_secret_access_key = ${issued?.secretAccessKey}\n`);
      expect(written.endsWith(AFTER)).toBe(true);
      expect(written).toContain(kept);
      const backups = join(dirname(home.credentials), 'mai-backups');
      expect(readdirSync(backups).map(name => home.read(join(backups, name)))).toContain(theirs);
      await page.stop(...ANALYST).click();
      await expect(page.active).toHaveCount(0);
    });
});
