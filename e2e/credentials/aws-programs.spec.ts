import { expect, test } from '../driver/fixtures.ts';
import { ANALYST, ANALYST_PROFILE, openActive, signInFirst, startRole } from '../driver/journey.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import { AWS_PROGRAMS, askWhoAmI, copiedVariables, isInstalled, type KeySource } from './aws-programs.ts';

const IDENTITY = {
  Account: '210987654321',
  Arn: 'arn:aws:sts::210987654321:assumed-role/Analyst/erik.lund@example-energy.test',
};

// Installed by "npm run prepare:machine".
for (const { name } of AWS_PROGRAMS.filter(program => !isInstalled(program)))
  test.skip(`${name} is not installed`, () => {});

// Two per Mai: fewer would spend the time on starts, more would make one test too long.
const installed = AWS_PROGRAMS.filter(isInstalled);
const pairs = [0, 1].map(half => installed.filter((_, at) => at % 2 === half)).filter(pair => pair.length > 0);

for (const pair of pairs)
  test(`${pair.map(({ name }) => name).join(' and ')} get credentials from the file, credential_process and the local server until the role is stopped`, async ({
    mai,
    company,
    home,
    surroundings,
  }) => {
    // The programs start slowly, and many times.
    const page = await signInFirst(mai, company, company.users.fourteenRoles);
    await page.settings.click();
    const settings = new SettingsSheet(page.page);
    await settings.endpoint.check();
    await settings.back.click();
    await startRole(page, ...ANALYST);
    const expectLetIn = (source: KeySource) =>
      test.step(`credentials from the ${source.kind}`, async () => {
        const answers = await Promise.all(pair.map(program => askWhoAmI(program, source, surroundings)));
        expect(answers).toMatchObject(pair.map(() => IDENTITY));
      });

    expect(home.read(home.credentials)).toContain(`[${ANALYST_PROFILE}]`);
    await expectLetIn({ kind: 'file', profile: ANALYST_PROFILE });

    const sheet = await openActive(page, ...ANALYST);
    await sheet.delivery('From Mai on demand').check();
    await expect.poll(() => home.read(home.config)).toContain('credential_process = ');
    await expect.poll(() => home.read(home.credentials)).toBe('');
    await expectLetIn({ kind: 'process', profile: ANALYST_PROFILE });

    await sheet.delivery('Only from the local credentials server').check();
    await expect.poll(() => home.read(home.config)).toBe('');
    await sheet.copyFor.selectOption('bash, zsh');
    await sheet.copyEndpoint.click();
    const lines = () => mai.clipboard();
    await expect.poll(lines).toContain('AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE=');
    const environment = await copiedVariables(await lines());
    await expectLetIn({ kind: 'endpoint', environment });
    await sheet.copyEndpointWithToken.click();
    await expect.poll(lines).toContain('AWS_CONTAINER_AUTHORIZATION_TOKEN=');
    const withToken = await copiedVariables(await lines());
    expect(Object.keys(withToken)).not.toContain('AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE');
    await expectLetIn({ kind: 'endpoint', environment: withToken });

    await sheet.delivery('From the credentials file').check();
    await expect.poll(() => home.read(home.credentials)).toContain(`[${ANALYST_PROFILE}]`);
    await sheet.back.click();
    await page.stop(...ANALYST).click();
    await expect(page.active).toHaveCount(0);
    // At once, since a program that is refused waits and asks again.
    const refused = pair.flatMap(program => {
      const ask = (source: KeySource) => askWhoAmI(program, source, surroundings);
      return [
        expect(ask({ kind: 'file', profile: ANALYST_PROFILE }), program.name).rejects.toThrow(ANALYST_PROFILE),
        expect(ask({ kind: 'endpoint', environment }), program.name).rejects.toThrow(),
        expect(ask({ kind: 'endpoint', environment: withToken }), program.name).rejects.toThrow(),
      ];
    });
    await Promise.all(refused);
  });
