import { claim } from '../../app/testing/claims/claim.ts';
import { expect, test } from '../driver/fixtures.ts';
import { ANALYST, ANALYST_PROFILE, openRole, signInFirst, startRole } from '../driver/journey.ts';
import type { RunningApp } from '../driver/running-app.ts';
import { rowAt } from '../driver/tray-rows.ts';
import { AccountSheet } from '../pages/account-sheet.ts';
import { HomePage } from '../pages/home-page.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import { TEAM_ACCOUNTS } from '../simulator/accounts.ts';
import type { Company } from '../simulator/company.ts';

const NAMED = ['Analyst', 'Sales data'] as const;

/** AWS with account aliases. */
const withNames = (company: Company) => ({
  environment: { MAI_ROLE_CHOICE_URL: company.roleChoiceUrl, AWS_ENDPOINT_URL_IAM: company.iamUrl },
});

/** A start waits two seconds for a name at most, and then goes without. */
const waitForNames = (mai: RunningApp): Promise<void> =>
  mai.electron.evaluate(() => {
    const original = AbortSignal.timeout.bind(AbortSignal);
    AbortSignal.timeout = timeout => original(timeout === 2_000 ? 60_000 : timeout);
  });

async function openAccount(home: HomePage, role: string, account: string): Promise<AccountSheet> {
  await (await openRole(home, role, account)).account.click();
  return new AccountSheet(home.page);
}

test('account names come from AWS’s role selection page and are saved', async ({ start, company, home }) => {
  claim('response-recipients');
  const mai = await start(withNames(company));
  await waitForNames(mai);
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  await expect(page.role(...ANALYST)).toBeVisible();
  await page.role(...ANALYST).click();
  await expect(page.activeRole(...NAMED)).toBeVisible();
  await expect(page.accounts).toHaveText([
    'Data platform',
    'Grid operations',
    'Sales data',
    'Sandbox',
    'Smart metering',
    'Website',
  ]);
  expect(home.read(home.credentials)).toContain('[Sales-data-Analyst]');
  const asked = company.requests.map(({ kind }) => kind);
  expect(asked.indexOf('role-choice')).toBeGreaterThan(asked.indexOf('sts'));
  expect(asked).not.toContain('account-alias');
  await mai.quit();

  const again = await start();
  await again.raise();
  await expect(new HomePage(await again.popover()).activeRole(...NAMED)).toBeVisible();
});

test('a single role’s account is named by its alias', async ({ start, company, home }) => {
  const mai = await start(withNames(company));
  await waitForNames(mai);
  const page = await signInFirst(mai, company, company.users.oneRole);
  await expect(page.activeRole('Analyst', 'example-energy-sales-data')).toBeVisible();
  expect(home.read(home.credentials)).toContain('[example-energy-sales-data-Analyst]');
  expect(company.requests.map(({ kind }) => kind)).not.toContain('role-choice');
});

test('accounts without names show their IDs, and a person’s name and label appear in list, search and menu', async ({
  start,
  company,
  home,
  panel,
}) => {
  const gone = 'http://127.0.0.1:1/';
  const mai = await start({ environment: { MAI_ROLE_CHOICE_URL: gone, AWS_ENDPOINT_URL_IAM: gone } });
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  await startRole(page, ...ANALYST);
  expect(home.read(home.credentials)).toContain(`[${ANALYST_PROFILE}]`);
  await expect(page.failureNotices).toHaveCount(0);
  await page.stop(...ANALYST).click();
  await expect(page.active).toHaveCount(0);
  const icon = await panel?.icon();

  await test.step('edits name and label', async () => {
    const sheet = await openAccount(page, ...ANALYST);
    await sheet.label.fill('Money matters');
    await sheet.label.press('Enter');
    await expect(sheet.dialog.getByRole('heading', { name: 'Account Money matters' })).toBeVisible();
    await sheet.tag.fill('gold');
    await sheet.tag.press('Enter');
    await sheet.group.fill('Trade');
    await sheet.group.press('Enter');
    await sheet.color('Teal').check();
    await sheet.production.selectOption('Yes');
    await page.backToList();
    const account = page.page.getByRole('heading', { name: /^Money matters/ });
    await expect(account).toHaveText('Money matters goldproduction');
    await expect(account.getByRole('img', { name: 'Teal' })).toBeVisible();
    await expect(page.page.getByRole('heading', { name: 'Trade', exact: true })).toBeVisible();
    await icon?.waitForMenu(
      menu => rowAt(menu, ['All accounts', 'Trade'])?.children[0]?.label === 'Money matters · gold · PROD',
    );
    for (const words of ['gold', 'trade', 'money', '210987654321']) {
      await page.search.fill(words);
      await expect(page.roles, words).toHaveCount(3);
      await expect(page.page.locator('mark').first()).toHaveText(new RegExp(words, 'i'));
    }
    await page.search.fill('');
  });

  await test.step('asks for confirmation before a production role starts, by preference', async () => {
    const sheet = await openAccount(page, 'Deployer', TEAM_ACCOUNTS.website);
    await sheet.label.fill('Web prod');
    await sheet.label.press('Enter');
    await page.backToList();
    await page.settings.click();
    const settings = new SettingsSheet(page.page);
    await settings.confirmProduction.check();
    await settings.back.click();

    const issued = company.issued.length;
    await page.role('Deployer', 'Web prod').click();
    const question = page.page.getByRole('dialog', { name: 'Web prod is a production account' });
    await question.getByRole('button', { name: 'Cancel' }).click();
    await expect(question).toBeHidden();
    expect(company.issued).toHaveLength(issued);
    await page.role('Deployer', 'Web prod').click();
    await question.getByRole('button', { name: 'Start' }).click();
    await expect(page.activeRole('Deployer', 'Web prod')).toBeVisible();

    await icon?.click('All accounts', 'Web prod · PROD', 'ReadOnly · PROD', 'Start ReadOnly in production');
    await expect(page.activeRole('ReadOnly', 'Web prod')).toBeVisible();
    expect(home.read(home.credentials)).toContain('[Web-prod-ReadOnly]');
  });
});
