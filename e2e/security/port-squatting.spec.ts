import { existsSync, readFileSync } from 'node:fs';
import { claim } from '../../app/testing/claims/claim.ts';
import { AWS_PROGRAMS, askWhoAmI, copiedVariables, isInstalled } from '../driver/aws-programs.ts';
import { expect, test } from '../driver/fixtures.ts';
import { ANALYST, openActive, signInFirst, startRole } from '../driver/journey.ts';
import { HomePage } from '../pages/home-page.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import { canBeOtherUser } from './other-user.ts';
import { type PortSquatter, squatOn } from './port-squatter.ts';

const squatters: PortSquatter[] = [];
test.afterEach(async () => {
  for (const squatter of squatters.splice(0)) await squatter.stop();
});

test('programs send nothing to another user on the local server’s port while Mai is closed', async ({
  start,
  company,
  surroundings,
}) => {
  claim('server-squatter');
  test.skip(!canBeOtherUser(), 'Only root may act as another user.');
  test.setTimeout(240_000);
  const programs = AWS_PROGRAMS.filter(isInstalled);
  const mai = await start();
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  await page.settings.click();
  const settings = new SettingsSheet(page.page);
  await settings.endpoint.check();
  // Else programs without the server’s credentials use those of the default in the files.
  await settings.defaultProfile.uncheck();
  // Programs that the server refuses would find a default in the file.
  await settings.defaultProfile.uncheck();
  await settings.back.click();
  await startRole(page, ...ANALYST);
  const sheet = await openActive(page, ...ANALYST);
  await sheet.copyFor.selectOption('bash, zsh');
  await sheet.copyEndpoint.click();
  await expect.poll(() => mai.clipboard()).toContain('AWS_CONTAINER_');
  const environment = await copiedVariables(await mai.clipboard());
  const address = new URL(environment.AWS_CONTAINER_CREDENTIALS_FULL_URI ?? '');
  const tokenFile = environment.AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE ?? '';
  const source = { kind: 'endpoint', environment } as const;
  const tokenNow = () => (existsSync(tokenFile) ? readFileSync(tokenFile, 'utf8') : '');

  const expectLetIn = async () => {
    const answers = await Promise.all(programs.map(program => askWhoAmI(program, source, surroundings)));
    expect(answers.map(({ Account }) => Account)).toEqual(programs.map(() => '210987654321'));
  };
  const expectAllRefused = async () => {
    const asked = await Promise.allSettled(programs.map(program => askWhoAmI(program, source, surroundings)));
    expect(asked.map(({ status }) => status)).toEqual(programs.map(() => 'rejected'));
  };
  const expectNothingSent = async () => {
    await expect.poll(() => existsSync(tokenFile)).toBe(false);
    const other = await squatOn(Number(address.port));
    squatters.push(other);
    await expectAllRefused();
    expect(other.received).toEqual([]);
    return other;
  };

  await expectLetIn();
  const firstToken = tokenNow();
  await test.step('after a crash', async () => {
    await mai.crash();
    await (await expectNothingSent()).stop();
  });

  const again = await start();
  await test.step('after a restart the same programs work, and old tokens are void', async () => {
    await expect.poll(tokenNow).not.toBe('');
    await expectLetIn();
    expect(tokenNow()).not.toBe(firstToken);
    const answer = await fetch(address, { headers: { authorization: firstToken } });
    expect(answer.status).toBe(401);
    expect(await answer.text()).not.toContain('AccessKeyId');
  });

  await test.step('after quitting, and while the port is taken at the next start', async () => {
    await again.quit();
    const other = await expectNothingSent();
    const third = await start();
    await third.raise();
    const home = new HomePage(await third.popover());
    await expect(home.page.getByText('Another program is using its port.', { exact: false })).toBeVisible();
    await expectAllRefused();
    expect(other.received).toEqual([]);
    await other.stop();
  });
});
