import { existsSync, readFileSync } from 'node:fs';
import { claim } from '../../app/testing/claims/claim.ts';
import { AWS_PROGRAMS, askWhoAmI, copiedVariables, isInstalled } from '../credentials/aws-programs.ts';
import { expect, test } from '../driver/fixtures.ts';
import { ANALYST, openActive, signInFirst, startRole } from '../driver/journey.ts';
import { shareMai } from '../driver/shared-mai.ts';
import { HomePage } from '../pages/home-page.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import { canBeOtherUser } from './other-user.ts';
import { type PortSquatter, squatOn } from './port-squatter.ts';

const squatters: PortSquatter[] = [];
test.afterEach(async () => {
  for (const squatter of squatters.splice(0)) await squatter.stop();
});
test.skip(!canBeOtherUser(), 'Only root may act as another user.');

/** A role is active behind the local server, whose variables were copied. No test needs the Mai of another one. */
const shared = shareMai(async ({ start, company, surroundings }) => {
  const programs = AWS_PROGRAMS.filter(isInstalled);
  const mai = await start();
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  await page.settings.click();
  const settings = new SettingsSheet(page.page);
  await settings.endpoint.check();
  // Else programs without the server’s credentials use those of the default in the files.
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
  const ask = () => programs.map(program => askWhoAmI(program, source, surroundings));
  let last = mai;
  return {
    address,
    /** The Mai that runs, or the next one. */
    running: async () => {
      if (last.isClosed) last = await start();
      await expect.poll(() => existsSync(tokenFile)).toBe(true);
      return last;
    },
    startAgain: async () => {
      last = await start();
      return last;
    },
    token: () => (existsSync(tokenFile) ? readFileSync(tokenFile, 'utf8') : ''),
    expectLetIn: async () => {
      const answers = await Promise.all(ask());
      expect(answers.map(({ Account }) => Account)).toEqual(programs.map(() => '210987654321'));
    },
    expectAllRefused: async () => {
      const asked = await Promise.allSettled(ask());
      expect(asked.map(({ status }) => status)).toEqual(programs.map(() => 'rejected'));
    },
  };
});

/** Another user's program on the server's port, to which all programs have sent nothing. */
async function expectNothingSent(): Promise<PortSquatter> {
  const { address, token, expectAllRefused } = shared();
  await expect.poll(token).toBe('');
  const other = await squatOn(Number(address.port));
  squatters.push(other);
  await expectAllRefused();
  expect(other.received).toEqual([]);
  return other;
}

test('programs send nothing to another user on the local server’s port after a crash of Mai', async () => {
  claim('server-squatter');
  const { running, expectLetIn } = shared();
  const mai = await running();
  await expectLetIn();
  await mai.crash();
  await expectNothingSent();
});

test('the same programs work after a restart of Mai, and old tokens are void', async () => {
  claim('server-squatter');
  const { running, address, token, expectLetIn, startAgain } = shared();
  const before = await running();
  const old = token();
  await before.crash();
  await startAgain();
  await expect.poll(token).not.toBe('');
  await expectLetIn();
  expect(token()).not.toBe(old);
  const answer = await fetch(address, { headers: { authorization: old } });
  expect(answer.status).toBe(401);
  expect(await answer.text()).not.toContain('AccessKeyId');
});

test('programs send nothing to another user on the local server’s port after Mai has quit, also when it starts again', async () => {
  claim('server-squatter');
  const { running, startAgain, expectAllRefused } = shared();
  await (await running()).quit();
  const other = await expectNothingSent();
  const mai = await startAgain();
  await mai.raise();
  const home = new HomePage(await mai.popover());
  await expect(home.page.getByText('Another program is using its port.', { exact: false })).toBeVisible();
  await expectAllRefused();
  expect(other.received).toEqual([]);
});
