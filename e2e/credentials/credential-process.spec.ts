import { claim } from '../../app/testing/claims/claim.ts';
import { hasKeyring, startKeyring } from '../desktop-fakes/keyring.ts';
import { expect, test } from '../driver/fixtures.ts';
import type { Home } from '../driver/home.ts';
import { ANALYST, ANALYST_PROFILE, openActive, signInFirst, startRole } from '../driver/journey.ts';
import { type Ran, runProgram } from '../driver/run-program.ts';
import type { RunningApp, Surroundings } from '../driver/running-app.ts';
import { HomePage } from '../pages/home-page.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import type { Company } from '../simulator/company.ts';
import { withoutChromium } from './tool-call.ts';

/** The analyst's role is active with delivery by credential_process. */
async function asksMai(mai: RunningApp, company: Company, home: Home): Promise<HomePage> {
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  await startRole(page, ...ANALYST);
  const sheet = await openActive(page, ...ANALYST);
  await sheet.delivery('From Mai on demand').check();
  await expect.poll(() => home.read(home.config)).toContain('credential_process = ');
  await expect.poll(() => home.read(home.credentials)).toBe('');
  await sheet.back.click();
  return page;
}

/** Runs the credential_process line from config in a shell with a minimal environment, as AWS tools do. */
async function ask(home: Home, { busAddress }: Surroundings): Promise<Ran> {
  const [, line = 'false'] = /^credential_process = (.+)$/m.exec(home.read(home.config)) ?? [];
  const ran = await runProgram(['/bin/sh', '-c', line], {
    PATH: '/usr/bin:/bin',
    HOME: home.path,
    LANG: 'C.UTF-8',
    ...(busAddress !== undefined && { DBUS_SESSION_BUS_ADDRESS: busAddress }),
  });
  return { ...ran, stderr: withoutChromium(ran.stderr) };
}

test('credential_process serves fifty concurrent tools from the vault, and says when the credentials are gone', async ({
  mai,
  company,
  home,
  surroundings,
}) => {
  claim('process-credentials', 'no-keychain');
  const page = await asksMai(mai, company, home);
  await page.settings.click();
  const settings = new SettingsSheet(page.page);
  await expect(settings.dialog).toContainText(
    'Mai found no keychain on this computer. Credentials that aren’t in a file are lost when Mai quits.',
  );
  await settings.back.click();

  const issued = company.issued.at(-1);
  const answers = await Promise.all(Array.from({ length: 50 }, () => ask(home, surroundings)));
  expect(new Set(answers.map(({ status, stderr }) => `${status} ${stderr}`))).toEqual(new Set(['0 ']));
  expect(new Set(answers.map(({ stdout }) => stdout)).size).toBe(1);
  expect(JSON.parse(answers[0]?.stdout ?? '')).toEqual({
    Version: 1,
    AccessKeyId: issued?.accessKeyId,
    SecretAccessKey: issued?.secretAccessKey,
    SessionToken: issued?.sessionToken,
    Expiration: new Date(Math.floor((issued?.expiration ?? 0) / 1_000) * 1_000).toISOString().replace('.000Z', 'Z'),
  });

  const line = home.read(home.config);
  await page.stop(...ANALYST).click();
  await expect(page.active).toHaveCount(0);
  expect(home.read(home.config)).toBe('');
  home.write(home.config, line);
  expect(await ask(home, surroundings)).toEqual({
    status: 1,
    stdout: '',
    stderr: `No role is active for the profile “${ANALYST_PROFILE}”. Open Mai and start the role.\n`,
  });

  await startRole(page, ...ANALYST);
  await expect.poll(() => home.read(home.config)).toBe(line);
  const asked = Date.now();
  expect(await ask(home, surroundings)).toMatchObject({ status: 0 });
  const usual = Date.now() - asked;
  await mai.quit();
  home.write(home.config, line);
  const started = Date.now();
  expect(await ask(home, surroundings)).toEqual({
    status: 1,
    stdout: '',
    stderr: `Mai isn’t running and has no credentials for the profile “${ANALYST_PROFILE}”. Start Mai, then the role.\n`,
  });
  // A bus without an answer would block for 25 seconds.
  expect(Date.now() - started).toBeLessThan(usual + 20_000);
});

test('credential_process works while Mai is closed, and fails with a message after the role was stopped', async ({
  start,
  bus,
  company,
  home,
  surroundings,
}) => {
  // Fifty processes may run beside it.
  test.skip(!hasKeyring || bus === undefined, 'No Secret Service is installed; "npm run prepare:machine" brings one.');
  const keyring = await startKeyring(bus?.address ?? '', home.path);
  try {
    const mai = await start();
    await asksMai(mai, company, home);
    await mai.quit();
    const answer = await ask(home, surroundings);
    expect(answer).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(answer.stdout)).toMatchObject({ SessionToken: company.issued.at(-1)?.sessionToken });
    // As under cron: no desktop and no keychain.
    expect(await ask(home, { ...surroundings, busAddress: undefined })).toEqual({
      status: 1,
      stdout: '',
      stderr: `The credentials for the profile “${ANALYST_PROFILE}” are in the keychain, which can’t be reached from here. Start Mai on your desktop, then the role.\n`,
    });

    const again = await start();
    await again.raise();
    const page = new HomePage(await again.popover());
    const line = home.read(home.config);
    await page.stop(...ANALYST).click();
    await expect(page.active).toHaveCount(0);
    await again.quit();
    home.write(home.config, line);
    expect(await ask(home, surroundings)).toEqual({
      status: 1,
      stdout: '',
      stderr: `Mai isn’t running and has no credentials for the profile “${ANALYST_PROFILE}”. Start Mai, then the role.\n`,
    });
  } finally {
    keyring.stop();
  }
});
