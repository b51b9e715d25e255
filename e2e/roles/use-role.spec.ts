import { claim } from '../../app/testing/claims/claim.ts';
import { fakeBrowser } from '../desktop-fakes/fake-browser.ts';
import { expect, test } from '../driver/fixtures.ts';
import { ANALYST, ANALYST_PROFILE, openActive, signInFirst, startRole } from '../driver/journey.ts';
import { passTime } from '../driver/pass-time.ts';
import { runProgram } from '../driver/run-program.ts';
import type { RunningApp } from '../driver/running-app.ts';
import type { RoleSheet } from '../pages/role-sheet.ts';
import { TEAM_ACCOUNTS } from '../simulator/accounts.ts';
import type { Company } from '../simulator/company.ts';

async function activeSheet(mai: RunningApp, company: Company): Promise<RoleSheet> {
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  await startRole(page, ...ANALYST);
  return openActive(page, ...ANALYST);
}

test('the console opens in the system’s browser without traces of the link', async ({ start, company, home }) => {
  claim('console-request');
  test.skip(process.platform !== 'linux', 'Only Linux opens links by a program that a test can put in its place.');
  const browser = fakeBrowser(home);
  const mai = await start({ environment: browser.environment });
  const sheet = await activeSheet(mai, company);
  await sheet.openConsole.click();
  await expect(sheet.answer).toContainText('Opening your browser…');
  await expect.poll(() => browser.opened()).toHaveLength(1);
  expect(company.requests.at(-1)).toMatchObject({
    kind: 'console-token',
    outcome: 'answered',
    sessionDuration: expect.stringMatching(/^28[5-7]\d\d$/),
    keysInAddress: false,
  });

  const link = (await browser.lead()).href;
  expect(await (await fetch(link)).text()).toBe(`arn:aws:iam::${TEAM_ACCOUNTS.salesData}:role/Analyst`);
  expect(company.requests.at(-1)).toMatchObject({
    kind: 'console-login',
    destination: 'https://console.aws.amazon.com/console/home?region=us-east-1',
  });
  const token = new URL(link).searchParams.get('SigninToken') ?? '';
  expect(token).not.toBe('');
  for (const text of [home.read(home.log), home.read(home.settings), mai.output]) expect(text).not.toContain(token);

  await sheet.copyConsoleLink.click();
  await expect(sheet.answer).toContainText('Copied. Mai clears the clipboard after a minute.');
  const copied = await mai.clipboard();
  expect(copied).not.toBe(link);
  expect((await fetch(copied)).status).toBe(200);
  expect(browser.opened()).toHaveLength(1);
});

test('an active role shows its identity, and copies credentials for a shell for one minute', async ({
  mai,
  company,
  home,
  surroundings,
}) => {
  const sheet = await activeSheet(mai, company);
  await test.step('shows the identity', async () => {
    await sheet.test.click();
    await expect(sheet.answer).toContainText(
      'AWS sees you as erik.lund@example-energy.test, role Analyst in 210987654321 (checked at ',
    );
  });

  await test.step('copies AWS_PROFILE, with which a terminal’s tools use the role', async () => {
    await sheet.copyFor.selectOption('bash, zsh');
    await sheet.copyProfile.click();
    await expect(sheet.answer).toContainText('Copied.');
    const line = await mai.clipboard();
    expect(line).toBe(`export AWS_PROFILE='${ANALYST_PROFILE}'\n`);
    if ((await runProgram(['/usr/bin/aws', '--version'])).status === 0) {
      const script = `${line}/usr/bin/aws sts get-caller-identity --query Account --output text`;
      const env = { PATH: process.env.PATH, HOME: home.path, AWS_ENDPOINT_URL_STS: surroundings.stsUrl };
      expect((await runProgram(['sh', '-c', script], env)).stdout.trim()).toBe(TEAM_ACCOUNTS.salesData);
    }
  });

  await test.step('copies credentials', async () => {
    await sheet.copyFor.selectOption('bash, zsh');
    await sheet.copyCredentials.click();
    await expect(sheet.answer).toContainText('Copied.');
    const lines = await mai.clipboard();
    const [issued] = company.issued;
    const shown = await runProgram(['sh', '-c', `${lines}printf %s "$AWS_SESSION_TOKEN"`]);
    expect(shown.stdout).toBe(issued?.sessionToken);
    if ((await runProgram(['/usr/bin/aws', '--version'])).status === 0) {
      const script = `${lines}/usr/bin/aws sts get-caller-identity --query Account --output text`;
      const env = { PATH: process.env.PATH, HOME: '/nonexistent', AWS_ENDPOINT_URL_STS: surroundings.stsUrl };
      expect((await runProgram(['sh', '-c', script], env)).stdout.trim()).toBe(TEAM_ACCOUNTS.salesData);
    }

    await sheet.copyFor.selectOption('JSON');
    await sheet.copyCredentials.click();
    await expect.poll(async () => (await mai.clipboard()).startsWith('{"Version":1,')).toBe(true);
  });

  // Electron 33 can't write the concealed format together with text.
  const canMark = await mai.electron.evaluate(electron => 'ClipboardItem' in electron);
  if (process.platform === 'linux' && canMark)
    await test.step('marks the clipboard as concealed for clipboard histories', async () => {
      const mark = 'electron application/osclipboard;format="x-kde-passwordManagerHint"';
      expect(await mai.electron.evaluate(({ clipboard }, format) => clipboard.has(format), mark)).toBe(true);
    });

  await test.step('clears the clipboard after a minute', async () => {
    claim('clipboard-cleared');
    await sheet.copyFor.selectOption('bash, zsh');
    await sheet.copyCredentials.click();
    await expect.poll(() => mai.clipboard()).toContain('AWS_SESSION_TOKEN');
    await passTime(mai, company, 40_000);
    expect(await mai.clipboard()).toContain('AWS_SESSION_TOKEN');
    await passTime(mai, company, 21_000);
    await expect.poll(() => mai.clipboard()).toBe('');
  });

  await test.step('reports credentials that another program has changed', async () => {
    home.write(home.credentials, home.read(home.credentials).replace(/(aws_secret_access_key = )./, '$1?'));
    await sheet.test.click();
    await expect(sheet.alert).toContainText('AWS rejected the credentials of Analyst');
    await expect(sheet.alert).toContainText('SignatureDoesNotMatch');
  });
});
