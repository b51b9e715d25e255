import { join } from 'node:path';
import { expect, test } from '../driver/fixtures.ts';
import { ANALYST, openRole, signInFirst, startRole } from '../driver/journey.ts';
import { answerSaveDialog } from '../driver/save-dialog.ts';
import { NamingSheet } from '../pages/naming-sheet.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';

test('the role list is exported, session lengths apply, and profiles can be named like mai create-all', async ({
  mai,
  company,
  home,
}) => {
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  await test.step('exports the list of roles as JSON and TSV', async () => {
    await page.settings.click();
    const more = new SettingsSheet(page.page);
    await answerSaveDialog(mai, undefined);
    await more.asJson.click();
    await answerSaveDialog(mai, join(home.path, 'no-such-folder', 'roles.json'));
    await more.asJson.click();
    await expect(more.dialog.getByRole('alert')).toContainText('The file couldn’t be saved');
    const json = join(home.path, 'roles.json');
    await answerSaveDialog(mai, json);
    await more.asJson.click();
    await expect.poll(() => home.read(json)).toMatch(/\]\s*$/);
    const roles = JSON.parse(home.read(json)) as readonly Record<string, unknown>[];
    expect(roles).toHaveLength(14);
    expect(roles[0]).toEqual({
      name: '210987654321-Analyst',
      role: 'AWS Account 210987654321 (210987654321): Analyst',
      url: company.signInUrl(),
      company: expect.any(String),
      account_id: '210987654321',
      account_name: '210987654321',
      role_name: 'Analyst',
      role_arn: 'arn:aws:iam::210987654321:role/Analyst',
      default: false,
    });
    const tsv = join(home.path, 'roles.tsv');
    await answerSaveDialog(mai, tsv);
    await more.asTsv.click();
    await expect.poll(() => home.read(tsv).split('\n').length).toBe(16);
    await page.page.keyboard.press('Escape');
    await expect(more.dialog).toBeHidden();
  });

  await test.step('requests the role’s chosen session length', async () => {
    const sheet = await openRole(page, ...ANALYST);
    await sheet.duration.selectOption({ label: '2 hr' });
    await expect(sheet.duration).toHaveValue('7200');
    await sheet.startRole.click();
    await expect(page.activeRole(...ANALYST)).toBeVisible();
    expect(company.requests.find(({ kind }) => kind === 'sts')).toMatchObject({ durationSeconds: 7_200 });
  });

  await test.step('names all profiles like mai create-all after a preview', async () => {
    const issued = company.issued.length;
    await page.settings.click();
    await new SettingsSheet(page.page).naming.click();
    const sheet = new NamingSheet(page.page);
    await sheet.pattern.selectOption('Custom');
    await sheet.own.fill('{account}');
    await expect(sheet.alert).toContainText('all roles of an account would get the same name');
    await expect(sheet.apply).toBeHidden();
    await sheet.own.fill('x/{role-tail}');
    await expect(sheet.dialog).toContainText('14 of 14 profiles will be renamed.');
    await sheet.pattern.selectOption('Like mai create-all');
    await expect(sheet.dialog).toContainText('{account-tail}-{role-tail}');
    // Accounts without names: the pattern gives the names in use.
    await expect(sheet.dialog).toContainText('All profiles already have these names.');
    await sheet.pattern.selectOption('Role, then account');
    const change = sheet.changes.filter({ hasText: 'Analyst@' });
    await expect(change).toHaveText('210987654321-AnalystAnalyst@210987654321');
    expect(home.read(home.credentials)).toContain('[210987654321-Analyst]');
    await sheet.apply.click();
    await expect(sheet.dialog).toContainText('Renamed.');
    expect(home.read(home.credentials)).toMatch(/^\s*\[default\]\n(aws_\w+ = .+\n){3}\n*\[Analyst@210987654321\]\n/);
    expect(home.read(home.config)).toContain('[profile Analyst@210987654321]');
    expect(company.issued).toHaveLength(issued);
    await sheet.dialog.getByRole('checkbox').check();
    await expect(sheet.dialog).not.toContainText('Renamed.');
    await page.backToList();

    await startRole(page, 'Deployer', '654321098765');
    expect(home.read(home.credentials)).toContain('[Deployer@654321098765]');
  });
});
