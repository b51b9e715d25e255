import { AWS_PROGRAMS, askWhoAmI, isInstalled, type KeySource } from './aws-programs.ts';
import { expect, test } from './fixtures.ts';
import { ANALYST, ANALYST_PROFILE, getKeys, signInFirst } from './journey.ts';
import { RoleSheet } from './pages/role-sheet.ts';
import { SettingsSheet } from './pages/settings-sheet.ts';
import { runProgram } from './run-program.ts';

const IDENTITY = {
  Account: '210987654321',
  Arn: 'arn:aws:sts::210987654321:assumed-role/Analyst/erik.lund@example-energy.test',
};

for (const program of AWS_PROGRAMS) {
  test(`lets ${program.name} in by the file, by credential_process and by the endpoint, and by none once the role is stopped`, async ({
    mai,
    company,
    home,
    surroundings,
  }) => {
    test.skip(!isInstalled(program), `${program.name} is not installed; "npm run prepare:machine" brings it.`);
    const page = await signInFirst(mai, company, company.users.fourteenRoles);
    await page.settings.click();
    const settings = new SettingsSheet(page.page);
    await settings.endpoint.check();
    await settings.close.click();
    await getKeys(page, ...ANALYST);
    const ask = (source: KeySource) => askWhoAmI(program, source, surroundings);

    expect(home.read(home.credentials)).toContain(`[${ANALYST_PROFILE}]`);
    expect(await ask({ kind: 'file', profile: ANALYST_PROFILE })).toMatchObject(IDENTITY);

    await page.liveRole(...ANALYST).hover();
    await page.more(...ANALYST).click();
    const sheet = new RoleSheet(page.page, ...ANALYST);
    await sheet.delivery('By asking Mai').check();
    await expect.poll(() => home.read(home.config)).toContain('credential_process = ');
    await expect.poll(() => home.read(home.credentials)).toBe('');
    expect(await ask({ kind: 'process', profile: ANALYST_PROFILE })).toMatchObject(IDENTITY);

    await sheet.delivery('From the local endpoint only').check();
    await expect.poll(() => home.read(home.config)).toBe('');
    await sheet.copyFor.selectOption('bash, zsh');
    await sheet.copyEndpoint.click();
    const lines = () => mai.electron.evaluate(async ({ clipboard }) => await clipboard.readText());
    await expect.poll(lines).toContain('AWS_CONTAINER_AUTHORIZATION_TOKEN');
    const { stdout } = await runProgram(['env', '-i', 'sh', '-c', `${await lines()}env`], {});
    const environment = Object.fromEntries(
      Array.from(stdout.matchAll(/^(AWS_\w+)=(.*)$/gm), ([, name, value]) => [name, value]),
    );
    expect(await ask({ kind: 'endpoint', environment })).toMatchObject(IDENTITY);

    await sheet.delivery('From the credentials file').check();
    await expect.poll(() => home.read(home.credentials)).toContain(`[${ANALYST_PROFILE}]`);
    await sheet.close.click();
    await page.stop(...ANALYST).click();
    await expect(page.live).toHaveCount(0);
    await expect(ask({ kind: 'file', profile: ANALYST_PROFILE })).rejects.toThrow(ANALYST_PROFILE);
    await expect(ask({ kind: 'endpoint', environment })).rejects.toThrow();
  });
}
