import { spoken } from '../../app/text/spoken.ts';
import { fakeBrowser } from '../desktop-fakes/fake-browser.ts';
import { expect, test } from '../driver/fixtures.ts';
import { ANALYST, openActive, signInFirst, startRole } from '../driver/journey.ts';
import type { RunningApp } from '../driver/running-app.ts';
import { ChainedRoleSheet } from '../pages/chained-role-sheet.ts';
import { HomePage } from '../pages/home-page.ts';
import { RoleSheet } from '../pages/role-sheet.ts';
import { PARTNER_ACCOUNT, TEAM_ACCOUNTS } from '../simulator/accounts.ts';
import type { Company } from '../simulator/company.ts';

const SOURCE_ARN = `arn:aws:iam::${TEAM_ACCOUNTS.salesData}:role/Analyst`;

async function activeAnalyst(mai: RunningApp, company: Company): Promise<HomePage> {
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  await startRole(page, ...ANALYST);
  return page;
}

/** Form for a chained role, on the page of the analyst's role. */
async function openForm(page: HomePage): Promise<ChainedRoleSheet> {
  await (await openActive(page, ...ANALYST)).addOtherAccount.click();
  const form = new ChainedRoleSheet(page.page, 'Analyst');
  await expect(form.dialog).toContainText('AWS allows 1 hour at most.');
  return form;
}

/** Adds a role of the partner and opens its page. */
async function add(page: HomePage, role: string, externalId = ''): Promise<RoleSheet> {
  const form = await openForm(page);
  await form.role.fill(role);
  await form.account.fill(PARTNER_ACCOUNT);
  await form.externalId.fill(externalId);
  await form.add.click();
  const sheet = new RoleSheet(page.page, role, PARTNER_ACCOUNT);
  await expect(sheet.dialog).toBeVisible();
  return sheet;
}

test('a chained role has its own profile and console, and is remembered over a restart', async ({
  start,
  company,
  home,
}) => {
  const role = ['DataExchange', PARTNER_ACCOUNT] as const;
  const browser = fakeBrowser(home);
  const mai = await start({ environment: browser.environment });
  const page = await activeAnalyst(mai, company);
  const sheet = new RoleSheet(page.page, ...role);

  await test.step('rejects invalid input next to the fields', async () => {
    const form = await openForm(page);
    await form.role.fill('Data Exchange');
    await form.account.fill('123');
    await form.add.click();
    await expect(form.alert).toContainText('An account ID has 12 digits.');
    await form.account.fill(PARTNER_ACCOUNT);
    await form.add.click();
    await expect(form.alert).toContainText('A role name can only contain letters, digits');
    await form.account.fill('');
    await form.role.fill(`arn:aws:iam::${PARTNER_ACCOUNT}:role/DataExchange`);
    await form.add.click();
    await expect(sheet.dialog).toBeVisible();
  });

  await test.step('starts it for an hour', async () => {
    await sheet.startRole.click();
    await expect(page.activeRole(...role).getByRole('img', { name: /59 minutes left|1 hour left/ })).toBeVisible();
    const issued = company.issued.at(-1);
    expect(issued?.caller).toEqual({
      accountId: PARTNER_ACCOUNT,
      roleArn: `arn:aws:iam::${PARTNER_ACCOUNT}:role/DataExchange`,
      sessionName: 'erik.lund@example-energy.test',
    });
    expect(home.read(home.credentials)).toContain(
      `[${PARTNER_ACCOUNT}-DataExchange]\naws_access_key_id = ${issued?.accessKeyId}`,
    );
    await page.activeRole(...role).hover();
    await page.more(...role).click();
    await sheet.test.click();
    await expect(sheet.answer).toContainText(`role DataExchange in ${PARTNER_ACCOUNT}`);
  });

  // Only on Linux can a test replace the program that opens links.
  if (process.platform === 'linux')
    await test.step('opens its console', async () => {
      await sheet.openConsole.click();
      await expect.poll(() => browser.opened()).toHaveLength(1);
      // A session length would be rejected and retried without: a single request shows that none was sent.
      expect(company.requests.filter(({ kind }) => kind === 'console-token')).toMatchObject([
        { outcome: 'answered', sessionDuration: null, keysInAddress: false },
      ]);
      expect(await (await fetch(await browser.lead())).text()).toBe(
        `arn:aws:iam::${PARTNER_ACCOUNT}:role/DataExchange`,
      );
    });

  await test.step('remembers it over a restart', async () => {
    await sheet.stop.click();
    await expect(page.activeRole(...role)).toHaveCount(0);
    await mai.quit();
    const again = await start();
    await again.raise();
    await expect(new HomePage(await again.popover()).role(...role)).toBeVisible();
  });
});

test('a chained role shows the required trust policy, explains a rejection, and sends the external ID', async ({
  mai,
  company,
}) => {
  const page = await activeAnalyst(mai, company);

  await test.step('explains a wrong external ID', async () => {
    const sheet = await add(page, 'Auditor', 'wrong');
    await sheet.startRole.click();
    await expect(page.notice(/doesn’t allow Auditor yet/)).toContainText(
      'compare the external ID character by character',
    );
    await page.page.getByRole('button', { name: spoken(`More for Auditor in ${PARTNER_ACCOUNT}`) }).click();
    await sheet.forget.click();
    await sheet.forgetForGood.click();
    await expect(sheet.dialog).toBeHidden();
  });

  const sheet = await add(page, 'Auditor', 'example-energy-2031');
  await test.step('shows the trust policy in both forms', async () => {
    const people = {
      Effect: 'Allow',
      Principal: { AWS: SOURCE_ARN },
      Action: 'sts:AssumeRole',
      Condition: { StringEquals: { 'sts:ExternalId': 'example-energy-2031' } },
    };
    const policy = async () => JSON.parse(await sheet.trustPolicy.inputValue()) as unknown;
    expect(await policy()).toEqual({ Version: '2012-10-17', Statement: [people] });
    await sheet.trustForInstances.check();
    const instances = { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' };
    expect(await policy()).toEqual({ Version: '2012-10-17', Statement: [people, instances] });
    await sheet.copyTrustPolicy.click();
    await expect(sheet.dialog).toContainText('Copied.');
    expect(await mai.clipboard()).toBe(await sheet.trustPolicy.inputValue());
  });

  await test.step('sends the external ID', async () => {
    await sheet.startRole.click();
    await expect(page.activeRole('Auditor', PARTNER_ACCOUNT)).toBeVisible();
    await expect(page.failureNotices).toHaveCount(0);
  });

  await test.step('explains a rejection and whom to send the policy', async () => {
    const vault = await add(page, 'Vault');
    await vault.startRole.click();
    const notice = page.notice(`${PARTNER_ACCOUNT} doesn’t allow Vault yet`);
    await expect(notice).toContainText(
      'Send the trust policy to that account’s administrator. It names your role Analyst.',
    );
    // The clipboard now has another policy, without an external ID.
    await notice.getByRole('button', { name: 'Copy trust policy' }).click();
    await expect.poll(() => mai.clipboard()).not.toContain('sts:ExternalId');
    expect(await mai.clipboard()).toContain(`"AWS": "${SOURCE_ARN}"`);
  });
});
