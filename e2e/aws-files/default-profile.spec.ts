import { claim } from '../../app/testing/claims/claim.ts';
import { isInstalled } from '../credentials/aws-programs.ts';
import { askByDefault, DEFAULT_TOOLS, startBuckets } from '../credentials/default-tools.ts';
import { expect, test } from '../driver/fixtures.ts';
import type { Home } from '../driver/home.ts';
import { ANALYST, openActive, signInFirst, startRole } from '../driver/journey.ts';
import { HomePage } from '../pages/home-page.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import { TroubleshootSheet } from '../pages/troubleshoot-page.ts';

const READ_ONLY = ['ReadOnly', '654321098765'] as const;
const CREDENTIALS = '# mine\r\n[work]\r\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\r\n\r\n';
const CONFIG = '[default]\nregion = eu-north-1\n\n[profile work]\noutput = json # no newline at the end';

// Installed by "npm run prepare:machine".
for (const { name } of DEFAULT_TOOLS.filter(tool => !isInstalled(tool)))
  test.skip(`${name} is not installed`, () => {});
const installed = DEFAULT_TOOLS.filter(isInstalled);

const filesOf = (home: Home) => [home.read(home.credentials), home.read(home.config)];
const putFiles = (home: Home) => {
  home.write(home.credentials, CREDENTIALS);
  home.write(home.config, CONFIG);
};

test('the AWS CLI, boto3, rclone and the JavaScript SDK use the first active role without a profile or a variable, until it stops', async ({
  mai,
  company,
  home,
}) => {
  claim('default-never-moves', 'stop-removes-own');
  // The tools are slow to start, and look for other credentials before they give up.
  putFiles(home);
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  await startRole(page, ...ANALYST);
  const buckets = await startBuckets(company);
  const aws = { sts: company.stsUrl, s3: buckets.url };
  const ask = (tool: (typeof installed)[number]) => askByDefault(tool, aws, home.path);
  for (const answer of await Promise.all(installed.map(ask))) expect(answer).toMatch(/210987654321.*Analyst/);

  await test.step('another role is the default by a click on its card', async () => {
    await startRole(page, ...READ_ONLY);
    await page.makeDefault(...READ_ONLY).click();
    await expect(page.makeDefault(...ANALYST)).toBeVisible();
    for (const answer of await Promise.all(installed.map(ask))) expect(answer).toMatch(/654321098765.*ReadOnly/);
  });

  await test.step('“default” is given back by a stop, and not passed to the other role', async () => {
    await page.stop(...READ_ONLY).click();
    await expect(page.active).toHaveCount(1);
    await expect(page.makeDefault(...ANALYST)).toBeVisible();
    expect(home.read(home.credentials)).not.toContain('[default]');
    for (const tool of installed) await expect(ask(tool), tool.name).rejects.toThrow();
    await page.stop(...ANALYST).click();
    await expect(page.active).toHaveCount(0);
    expect(filesOf(home)).toEqual([CREDENTIALS, CONFIG]);
  });
  buckets.stop();
});

test('“default” survives a crash and a restart, and is given back byte for byte', async ({
  keyring: _,
  start,
  company,
  home,
}) => {
  claim('crash-recovery', 'stop-removes-own');
  putFiles(home);
  const first = await start();
  const before = await signInFirst(first, company, company.users.fourteenRoles);
  await startRole(before, ...ANALYST);
  await startRole(before, ...READ_ONLY);
  await expect.poll(() => JSON.parse(home.read(home.settings)).roleSessions).toHaveLength(2);
  await first.crash();
  const second = await start();
  await second.raise();
  const page = new HomePage(await second.popover());
  await expect(page.makeDefault(...READ_ONLY)).toBeVisible();
  await expect(page.makeDefault(...ANALYST)).toHaveCount(0);
  expect(home.read(home.credentials)).toContain('[default]');
  await page.stop(...READ_ONLY).click();
  await page.stop(...ANALYST).click();
  await expect(page.active).toHaveCount(0);
  expect(filesOf(home)).toEqual([CREDENTIALS, CONFIG]);
});

test('a “default” that is not Mai’s is asked about once, and changed only with consent', async ({
  keyring: _,
  start,
  company,
  home,
}) => {
  claim('foreign-sections', 'change-shown-first');
  const mine = '[default]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = mine\n';
  home.write(home.credentials, mine);
  const mai = await start();
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  await startRole(page, ...ANALYST);
  await expect(page.ownDefault).toContainText('Tools without a profile use your own “default”');
  await expect(page.ownDefault).toContainText('aws_access_key_id = AKIA…MPLE');
  await page.ownDefault.getByRole('button', { name: 'Keep mine' }).click();
  await expect(page.ownDefault).toHaveCount(0);
  await page.stop(...ANALYST).click();
  await expect(page.active).toHaveCount(0);
  expect(home.read(home.credentials)).toBe(mine);
  await mai.quit();

  const next = await start();
  await next.raise();
  const again = new HomePage(await next.popover());
  await startRole(again, ...ANALYST);
  await expect(again.ownDefault).toHaveCount(0);
  await test.step('it can be replaced later from the role’s page', async () => {
    const sheet = await openActive(again, ...ANALYST);
    await sheet.makeDefault.click();
    const notice = again.notice('You already have a profile named “default”');
    expect(home.read(home.credentials)).toContain(mine);
    await notice.getByRole('button', { name: 'Replace it' }).click();
    await expect(notice).toHaveCount(0);
    await expect.poll(() => home.read(home.credentials)).not.toContain('AKIAIOSFODNN7EXAMPLE');
  });
});

test('without a default role, Troubleshoot offers to make one', async ({ mai, company, home }) => {
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  await page.settings.click();
  const settings = new SettingsSheet(page.page);
  await settings.defaultProfile.uncheck();
  await settings.back.click();
  await startRole(page, ...ANALYST);
  expect(home.read(home.credentials)).not.toContain('[default]');
  await page.settings.click();
  await new SettingsSheet(page.page).troubleshoot.click();
  const finding = new TroubleshootSheet(page.page).finding('No default role');
  await expect(finding).toContainText('Warning');
  await finding.getByRole('button', { name: 'Make Analyst the default' }).click();
  await expect(finding).toHaveCount(0);
  expect(home.read(home.credentials)).toContain('[default]');
});
