import { fakeBrowser } from './fake-browser.ts';
import { expect, test } from './fixtures.ts';
import { ANALYST, getKeys, signInFirst } from './journey.ts';
import { ChainedRoleSheet } from './pages/chained-role-sheet.ts';
import type { HomePage } from './pages/home-page.ts';
import { RoleSheet } from './pages/role-sheet.ts';
import type { RunningApp } from './running-app.ts';
import { PARTNER_ACCOUNT, TEAM_ACCOUNTS } from './simulator/accounts.ts';
import type { Company } from './simulator/company.ts';

const SOURCE_ARN = `arn:aws:iam::${TEAM_ACCOUNTS.salesData}:role/Analyst`;

async function liveAnalyst(mai: RunningApp, company: Company): Promise<HomePage> {
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  await getKeys(page, ...ANALYST);
  return page;
}

/** Adds a role of the partner's under the analyst's; its page is open then. */
async function add(page: HomePage, role: string, externalId = ''): Promise<RoleSheet> {
  await page.liveRole(...ANALYST).hover();
  await page.more(...ANALYST).click();
  await new RoleSheet(page.page, ...ANALYST).addOtherAccount.click();
  const form = new ChainedRoleSheet(page.page, 'Analyst');
  await expect(form.dialog).toContainText('AWS gives its keys for 1 hour at most.');
  await form.role.fill(role);
  await form.account.fill(PARTNER_ACCOUNT);
  await form.externalId.fill(externalId);
  await form.add.click();
  const sheet = new RoleSheet(page.page, role, PARTNER_ACCOUNT);
  await expect(sheet.dialog).toBeVisible();
  return sheet;
}

test('gets keys for a role of another account, to a profile of its own, for an hour', async ({
  mai,
  company,
  home,
}) => {
  const page = await liveAnalyst(mai, company);
  const sheet = await add(page, 'DataExchange');
  await sheet.getKeys.click();
  await expect(page.liveRole('DataExchange', PARTNER_ACCOUNT)).toContainText(/59 min left|1 hr left/);
  const issued = company.issued.at(-1);
  expect(issued?.caller).toEqual({
    accountId: PARTNER_ACCOUNT,
    roleArn: `arn:aws:iam::${PARTNER_ACCOUNT}:role/DataExchange`,
    sessionName: 'erik.lund@example-energy.test',
  });
  expect(home.read(home.credentials)).toContain(
    `[${PARTNER_ACCOUNT}-DataExchange]\naws_access_key_id = ${issued?.accessKeyId}`,
  );
  await page.liveRole('DataExchange', PARTNER_ACCOUNT).hover();
  await page.more('DataExchange', PARTNER_ACCOUNT).click();
  await sheet.test.click();
  await expect(sheet.answer).toContainText(`in the role DataExchange of ${PARTNER_ACCOUNT}`);
});

test('opens the console as a role of another account, for as long as AWS gives by itself', async ({
  start,
  company,
  home,
}) => {
  test.skip(process.platform !== 'linux', 'Only Linux opens links by a program that a test can put in its place.');
  const browser = fakeBrowser(home);
  const mai = await start({ environment: { ...browser.environment, MAI_FEDERATION_URL: company.federationUrl } });
  const page = await liveAnalyst(mai, company);
  const sheet = await add(page, 'DataExchange');
  await sheet.getKeys.click();
  await page.liveRole('DataExchange', PARTNER_ACCOUNT).hover();
  await page.more('DataExchange', PARTNER_ACCOUNT).click();
  await sheet.openConsole.click();
  await expect.poll(() => browser.opened()).toHaveLength(1);
  // A length would be refused, and asked for once more without: one request shows that none was asked for.
  expect(company.requests.filter(({ kind }) => kind === 'console-token')).toMatchObject([
    { outcome: 'answered', sessionDuration: null, keysInAddress: false },
  ]);
  const [link = ''] = browser.opened();
  expect(await (await fetch(link)).text()).toBe(`arn:aws:iam::${PARTNER_ACCOUNT}:role/DataExchange`);
});

test('shows what the other account’s administrator has to put on the role, in both forms', async ({ mai, company }) => {
  const sheet = await add(await liveAnalyst(mai, company), 'Auditor', 'example-energy-2031');
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
  const copied = await mai.electron.evaluate(async ({ clipboard }) => await clipboard.readText());
  expect(copied).toBe(await sheet.trustPolicy.inputValue());
});

test('explains a role that does not let the person in, and what to send to whom', async ({ mai, company }) => {
  const page = await liveAnalyst(mai, company);
  const sheet = await add(page, 'Vault');
  await sheet.getKeys.click();
  const trouble = page.trouble(`${PARTNER_ACCOUNT} does not let you into Vault yet`);
  await expect(trouble).toContainText(
    'Send the trust policy to the administrator of that account: it names your role Analyst.',
  );
  await trouble.getByRole('button', { name: 'Copy trust policy' }).click();
  await expect
    .poll(() => mai.electron.evaluate(async ({ clipboard }) => await clipboard.readText()))
    .toContain(`"AWS": "${SOURCE_ARN}"`);
});

test('brings the external ID, and says so where it is the wrong one', async ({ mai, company }) => {
  const page = await liveAnalyst(mai, company);
  const sheet = await add(page, 'Auditor', 'wrong');
  await sheet.getKeys.click();
  await expect(page.trouble(/does not let you into Auditor yet/)).toContainText(
    'compare the external ID letter by letter',
  );
  await page.page.getByRole('button', { name: `More for Auditor in ${PARTNER_ACCOUNT}` }).click();
  await sheet.forget.click();
  await sheet.forgetForGood.click();
  await expect(sheet.dialog).toBeHidden();
  const again = await add(page, 'Auditor', 'example-energy-2031');
  await again.getKeys.click();
  await expect(page.liveRole('Auditor', PARTNER_ACCOUNT)).toBeVisible();
  await expect(page.troubles).toHaveCount(0);
});

test('refuses what can be no role beside the fields, and remembers roles over a restart', async ({
  start,
  company,
}) => {
  const mai = await start();
  const page = await liveAnalyst(mai, company);
  await page.liveRole(...ANALYST).hover();
  await page.more(...ANALYST).click();
  await new RoleSheet(page.page, ...ANALYST).addOtherAccount.click();
  const form = new ChainedRoleSheet(page.page, 'Analyst');
  await form.role.fill('Data Exchange');
  await form.account.fill('123');
  await form.add.click();
  await expect(form.alert).toContainText('An account has a number of 12 digits.');
  await form.account.fill(PARTNER_ACCOUNT);
  await form.add.click();
  await expect(form.alert).toContainText('A role’s name has letters, digits');
  await form.account.fill('');
  await form.role.fill(`arn:aws:iam::${PARTNER_ACCOUNT}:role/DataExchange`);
  await form.add.click();
  await expect(new RoleSheet(page.page, 'DataExchange', PARTNER_ACCOUNT).dialog).toBeVisible();
  await mai.quit();

  const again = await start();
  await again.raise();
  const popover = await again.popover();
  await expect(popover.getByRole('button', { name: `Get keys for DataExchange in ${PARTNER_ACCOUNT}` })).toBeVisible();
});
