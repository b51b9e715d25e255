import { chmodSync, chownSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright';
import { claim } from '../../app/testing/claims/claim.ts';
import { expect, test } from '../driver/fixtures.ts';
import { ANALYST, signInFirst, startRole } from '../driver/journey.ts';
import { shareMai } from '../driver/shared-mai.ts';
import { CompanyPage } from '../pages/company-page.ts';
import { HomePage } from '../pages/home-page.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import { TroubleshootSheet } from '../pages/troubleshoot-page.ts';
import { asOrdinaryUser, canBeOrdinaryUser } from '../security/ordinary-user.ts';
import type { Company } from '../simulator/company.ts';

const BROKEN = 'Your company’s setup on this computer can’t be used';
const WHY = 'Only our own sign-in is allowed.';

const policyOf = (company: Company, parts: object = {}): string =>
  JSON.stringify({
    version: 1,
    company: 'Acme',
    providers: [{ address: company.signInUrl(), name: 'Acme sign-in' }],
    defaults: { region: 'eu-central-1' },
    locked: { companies: WHY, region: 'Data must stay in Europe.' },
    ...parts,
  });

test.describe('a policy that can’t be read or trusted', () => {
  test.skip(process.platform === 'win32', 'Windows has no permission bits.');

  test('a broken policy leaves its last valid version in force, and is reported in the window, the log and Troubleshoot', async ({
    start,
    company,
    home,
  }) => {
    claim('policy-last-good');
    test.skip(!canBeOrdinaryUser(), 'root may read everything');
    const folder = dirname(home.policy);
    home.write(home.policy, policyOf(company));
    const first = await start(asOrdinaryUser(home));
    const signIn = (window: Page) => window.getByRole('button', { name: 'Sign in to Acme sign-in' });
    await expect(signIn(await first.popover())).toBeVisible();
    await first.quit();
    const kept = join(home.data, 'company-policy.json');
    const remembered = home.read(kept);
    expect(remembered).toContain('Only our own sign-in');

    // As a configuration tool with a strict umask creates it.
    chmodSync(folder, 0o000);
    const mai = await start(asOrdinaryUser(home));
    await mai.raise();
    const window = await mai.popover();
    const page = new HomePage(window);
    await expect(page.notice(BROKEN)).toContainText('The previous settings still apply. Tell IT.');
    await expect(page.notice(BROKEN)).toContainText(`${folder}: `);
    expect(home.read(home.log)).toContain(`policy-broken [${folder} unreadable denied, last good in force]`);
    expect(home.read(kept)).toBe(remembered);
    await page.settings.click();
    const settings = new SettingsSheet(window);
    await expect(settings.region).not.toBeEditable();
    await expect(settings.region).toHaveValue('Europe (Frankfurt) eu-central-1');
    await settings.back.click();

    await page.settings.click();
    await new SettingsSheet(window).troubleshoot.click();
    const troubleshoot = new TroubleshootSheet(window);
    await expect(troubleshoot.finding(BROKEN)).toContainText('The previous settings still apply.');
    await page.backToList();

    chmodSync(folder, 0o755);
    await expect(page.failureNotices).toHaveCount(0);
  });

  test('a policy that others can write is rejected without quoting its contents', async ({ start, company, home }) => {
    claim('policy-admin-only');
    const folder = dirname(home.policy);
    home.write(home.policy, policyOf(company));
    const mai = await start();
    const window = await mai.popover();
    const page = new HomePage(window);
    await expect(window.getByRole('button', { name: 'Sign in to Acme sign-in' })).toBeVisible();

    home.write(join(folder, '00-evil.json'), policyOf(company, { company: 'Evil', locked: {} }));
    if (process.getuid?.() === 0) chownSync(join(folder, '00-evil.json'), 65_534, 65_534);
    else chmodSync(join(folder, '00-evil.json'), 0o666);
    await expect(page.notice(BROKEN)).toContainText(
      '00-evil.json: other people on this computer can change it, so Mai ignores it. None of its settings apply.',
    );

    chmodSync(folder, 0o777);
    await expect(page.notice(BROKEN)).toContainText(`${folder}: other people on this computer can change it`);
    await page.settings.click();
    const settings = new SettingsSheet(window);
    await expect(settings.dialog).toContainText('Managed on this computer by Acme.');
    await expect(settings.region).not.toBeEditable();
  });
});

test('a company that the policy does not name is retired: its role stops, and it can only be removed', async ({
  mai,
  company,
  home,
}) => {
  claim('company-not-allowed');
  const window = await mai.popover();
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  await startRole(page, ...ANALYST);
  expect(home.read(home.credentials)).toContain('aws_session_token');

  const providers = [{ address: 'https://sso.acme.example/aws', name: 'Acme sign-in' }];
  home.write(home.policy, policyOf(company, { providers }));
  const notice = page.notice(/^You can no longer use /);
  await expect(notice).toContainText(`Acme only allows certain companies on this computer: ${WHY}`);
  await expect(page.active).toHaveCount(0);
  await expect(page.roles).toHaveCount(0);
  expect(home.read(home.credentials)).not.toContain('aws_session_token');
  await expect(window.getByRole('button', { name: /^Sign in to / })).toHaveText(['Sign in']);

  await page.settings.click();
  const settings = new SettingsSheet(window);
  const retired = settings.companies.filter({ hasText: 'Not allowed on this computer' });
  await expect(retired).toContainText(`Acme manages this setting: ${WHY}`);
  await expect(retired.getByRole('button')).toHaveText(['Remove…']);
  await expect(settings.companies.filter({ hasText: 'Acme sign-in' })).not.toContainText('Remove');
  await retired.getByRole('button', { name: /^Remove/ }).click();
  await settings.removeForGood.click();
  await expect(settings.companies).toHaveCount(1);
  await settings.back.click();
  await expect(page.failureNotices).toHaveCount(0);
});

test.describe('a company’s choices for roles', () => {
  const why = 'Ask the cloud desk.';
  const locked = { duration: why, delivery: why, localServer: why, copying: why, otherAccounts: why };
  const shared = shareMai(async ({ start, company, home }) => {
    home.write(home.policy, policyOf(company, { defaults: { duration: 1, delivery: 'process' }, locked }));
    const mai = await start();
    const window = await mai.popover();
    await window.getByRole('button', { name: 'Sign in to Acme sign-in' }).click();
    await new CompanyPage(await mai.signInWindow()).signIn(company.users.oneRole);
    const page = new HomePage(window);
    await expect(page.activeRole(...ANALYST)).toBeVisible();
    await page.settings.click();
    return { dialog: new SettingsSheet(window).dialog };
  });

  test('what a policy locks for roles is shown with its sentence, and can’t be changed', async () => {
    claim('lock-in-core');
    const { dialog, home } = shared();
    expect(home.read(home.config)).toContain('credential_process');
    await expect(dialog.getByLabel('Session length', { exact: true })).not.toBeEditable();
    await expect(dialog.getByRole('switch', { name: 'Local credentials server' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    for (const name of ['How tools get credentials', 'Copying credentials', 'Roles in other accounts'])
      await expect(dialog.getByText(name, { exact: true })).toBeVisible();
    await expect(dialog.getByText(`Acme manages this setting: ${why}`)).toHaveCount(5);
  });

  test('Settings show the company’s session length, and allow a choice unless it is locked', async () => {
    const { dialog, home, company } = shared();
    home.write(home.policy, policyOf(company, { defaults: { region: 'eu-central-1', duration: 1 } }));
    const duration = dialog.getByLabel('Session length', { exact: true });
    await expect(duration).toBeEditable();
    const chosen = duration.locator('option:checked');
    await expect(chosen).toHaveText('1 hr (set by your company)');
    await duration.selectOption('Longest allowed');
    await expect(chosen).toHaveText('Longest allowed');
    await duration.selectOption('1 hr (set by your company)');
    await expect(chosen).toHaveText('1 hr (set by your company)');
  });
});

test('a lock without a value is rejected with its line', async ({ start, company, home }) => {
  claim('lock-has-value');
  home.write(
    home.policy,
    '{\n  "version": 1,\n  "company": "Acme",\n  "locked": { "region": "Data must stay in Europe." }\n}',
  );
  const mai = await start();
  const window = await mai.popover();
  await expect(new HomePage(window).notice(BROKEN)).toContainText(
    '10-acme.json: Line 4, locked.region: a lock needs a value: add “defaults.region” to this file too.',
  );
  expect(home.read(home.log)).toContain(
    'policy-broken [10-acme.json:4 schema locked.region lock-without-value, nothing in force]',
  );
  expect(company.requests).toEqual([]);
});
