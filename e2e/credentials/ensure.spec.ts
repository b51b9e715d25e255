import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { claim } from '../../app/testing/claims/claim.ts';
import { startDisplay } from '../desktop-fakes/desktop.ts';
import { expect, test, trayOf } from '../driver/fixtures.ts';
import type { Home } from '../driver/home.ts';
import { ANALYST, ANALYST_PROFILE, COMPANY, signInFirst, startRole } from '../driver/journey.ts';
import type { RunningApp } from '../driver/running-app.ts';
import { screenColors } from '../driver/screen-picture.ts';
import type { StartOptions } from '../driver/started-apps.ts';
import { hideWindows, watchWindows, windowNews } from '../driver/window-watch.ts';
import { CompanyPage } from '../pages/company-page.ts';
import type { Company } from '../simulator/company.ts';
import { callMai, startedMais, takesCalls } from './tool-call.ts';

const clock = String.raw`\d{1,2}:\d\d.[AP]M`;
const ACTIVE = new RegExp(`^The profile “${ANALYST_PROFILE}” is active until ${clock}\\.\n$`);
/** A hidden sign-in is repeated after 22 seconds at least; programs that each sign in leave no such pause. Milliseconds. */
const RETRY_PAUSE = 10_000;
const USAGE = 'Usage: mai --ensure PROFILE [--wait SECONDS]';

type Start = (options?: StartOptions) => Promise<RunningApp>;

/** The analyst's role was started and not stopped, but is not active: Mai has quit since, and its credentials are gone. */
async function wasActive(start: Start, company: Company, home: Home): Promise<void> {
  const first = await start();
  const page = await signInFirst(first, company, company.users.fourteenRoles);
  await startRole(page, ...ANALYST);
  await first.quit();
  home.write(home.settings, JSON.stringify({ ...JSON.parse(home.read(home.settings)), roleSessions: [] }));
}

test('mai --ensure: fifty programs cause one sign-in, and none sees a window or a secret', async ({
  start,
  company,
  home,
  surroundings,
}) => {
  claim('request-shared');
  await wasActive(start, company, home);
  const mai = await start();
  await takesCalls(home);
  company.misbehave.idp.visitor = company.users.fourteenRoles.user;
  const before = company.requests.length;
  await watchWindows(mai);
  const calls = Array.from({ length: 50 }, () => callMai(surroundings, '--ensure', ANALYST_PROFILE).ended);
  const ran = await Promise.all(calls);
  expect(new Set(ran.map(({ status, stderr }) => `${status} ${stderr}`))).toEqual(new Set(['0 ']));
  for (const { stdout } of ran) expect(stdout).toMatch(ACTIVE);
  const sent = company.requests.slice(before).filter(({ kind }) => kind === 'assertion-sent');
  // Fifty programs that start can use up a hidden sign-in's half minute on a busy computer. Then another one follows, alone.
  expect([1, 2]).toContain(sent.length);
  if (sent.length === 2) expect(Number(sent[1]?.at) - Number(sent[0]?.at)).toBeGreaterThan(RETRY_PAUSE);
  expect(company.issued).toHaveLength(2);
  expect(home.read(home.credentials)).toContain(company.issued[1]?.accessKeyId);
  expect((await windowNews(mai)).seen).toEqual([]);
});

test('mai --ensure asks the person once by a notification, waits, and exits by the answer', async ({
  start,
  notifications,
  panel,
  company,
  home,
  surroundings,
}) => {
  claim('request-start');
  await wasActive(start, company, home);
  const mai = await start();
  await takesCalls(home);
  await watchWindows(mai);

  await test.step('a sign-in is announced once for three programs, and a click continues all', async () => {
    const calls = Array.from({ length: 5 }, () => callMai(surroundings, '--ensure', ANALYST_PROFILE).ended);
    const asked = await notifications.waitFor(({ title }) => title === `Sign in to ${COMPANY}`);
    const host = new URL(company.idpUrl).host;
    expect(asked.body).toMatch(
      new RegExp(
        `^A program is waiting for Analyst in 210987654321\\. Sign in at ${host} to start it\\. Waiting since ${clock}\\. Click to sign in\\.$`,
      ),
    );
    expect((await windowNews(mai)).seen).toEqual([]);
    expect(notifications.notifications).toHaveLength(1);
    await notifications.invoke(asked.id, 'default');
    await new CompanyPage(await mai.signInWindow()).signIn(company.users.fourteenRoles);
    for (const { status, stdout } of await Promise.all(calls)) {
      expect(stdout).toMatch(ACTIVE);
      expect(status).toBe(0);
    }
  });

  await test.step('a role that the person never started is only offered', async () => {
    // Mai comes back once the sign-in window is closed, and announces nothing while it is seen.
    await expect.poll(() => mai.visibleTitles()).toEqual(['Mai']);
    await hideWindows(mai);
    const issued = company.issued.length;
    const call = callMai(surroundings, '--ensure', '210987654321-ReadOnly');
    const asked = await notifications.waitFor(({ title }) => title === 'Start ReadOnly in 210987654321?');
    expect(asked.body).toBe(
      'A program on this computer is waiting for the profile “210987654321-ReadOnly”. Click to start.',
    );
    expect(company.issued).toHaveLength(issued);
    await notifications.invoke(asked.id, 'default');
    expect(await call.ended).toMatchObject({ status: 0, stderr: '' });
    expect(company.issued).toHaveLength(issued + 1);
  });

  await test.step('"Not now" ends every call with its own exit code, and is remembered', async () => {
    const calls = Array.from(
      { length: 2 },
      () => callMai(surroundings, '--ensure', '210987654321-DataScientist').ended,
    );
    await notifications.waitFor(({ title }) => title === 'Start DataScientist in 210987654321?');
    const tray = await trayOf(panel);
    await tray.click('Not now');
    const declined = {
      status: 5,
      stdout: '',
      stderr: 'The profile “210987654321-DataScientist” isn’t active. Its start was declined in Mai.\n',
    };
    for (const ran of await Promise.all(calls)) expect(ran).toEqual(declined);
    expect(await callMai(surroundings, '--ensure', '210987654321-DataScientist').ended).toEqual(declined);
    expect(notifications.notifications.filter(({ title }) => title.includes('DataScientist'))).toHaveLength(1);
  });

  await test.step('a program that ends takes its question with it', async () => {
    const call = callMai(surroundings, '--ensure', '321098765432-PowerUser');
    const asked = await notifications.waitFor(({ title }) => title === 'Start PowerUser in 321098765432?');
    call.interrupt();
    await notifications.waitForClosed(asked.id);
    expect(await call.ended).not.toMatchObject({ status: 0 });
  });
});

test('mai --ensure exits with a code and a sentence for each reason', async ({
  start,
  company,
  home,
  surroundings,
}) => {
  await wasActive(start, company, home);
  const mai = await start();
  await takesCalls(home);
  const call = (...given: readonly string[]) => callMai(surroundings, ...given).ended;
  const failed = (status: number, sentence: string) => ({ status, stdout: '', stderr: `${sentence}\n` });
  const isNotActive = `The profile “${ANALYST_PROFILE}” isn’t active.`;
  expect(await call('--ensure', ANALYST_PROFILE, '--wait', '0')).toEqual(
    failed(4, `${isNotActive} Start its role in Mai, or sign in there.`),
  );
  expect(await call('--ensure', ANALYST_PROFILE, '--wait', '1')).toMatchObject({ status: 4, stdout: '' });
  expect(await call('--ensure', 'elsewhere')).toEqual(
    failed(3, 'No role in Mai has the profile “elsewhere”. Each role’s page in Mai shows its profile.'),
  );
  expect(await call('--ensure')).toEqual(failed(2, `The name of an AWS profile is missing. ${USAGE}`));
  expect(await call('--ensure', 'dev', '--wait', '-1')).toEqual(
    failed(2, `--wait needs a whole number of seconds, from 0 to 3600. ${USAGE}`),
  );
  expect(await call('--ensure', 'dev', '--quiet')).toEqual(
    failed(2, `“--quiet” isn’t an option of this command. ${USAGE}`),
  );
  await mai.quit();

  const again = await start();
  await takesCalls(home);
  company.misbehave.idp.visitor = company.users.fourteenRoles.user;
  company.misbehave.sts.refuse = { status: 403, code: 'AccessDenied', message: 'no' };
  expect(await call('--ensure', ANALYST_PROFILE)).toEqual(failed(1, `${isNotActive} AWS couldn’t start Analyst.`));
  await again.quit();
  expect(
    await callMai({ ...surroundings, display: undefined, environment: { DISPLAY: '' } }, '--ensure', 'dev').ended,
  ).toEqual(
    failed(6, 'Mai isn’t running and couldn’t be started from here. Start it on your desktop, then try again.'),
  );
});

test('mai --ensure starts Mai without a window, once for several programs', async ({
  start,
  panel,
  notifications,
  company,
  home,
  surroundings,
}) => {
  test.skip(process.platform !== 'linux', 'The processes are looked for in /proc.');
  await wasActive(start, company, home);
  company.misbehave.idp.visitor = company.users.fourteenRoles.user;
  await panel?.whenEmpty();
  const pictures = join(home.path, 'screen');
  mkdirSync(pictures);
  const screen = await startDisplay('1280x1024', pictures);
  const around = { ...surroundings, display: screen.address };
  try {
    const ran = await Promise.all(Array.from({ length: 3 }, () => callMai(around, '--ensure', ANALYST_PROFILE).ended));
    for (const { status, stdout, stderr } of ran) {
      expect(stderr).toBe('');
      expect(stdout).toMatch(ACTIVE);
      expect(status).toBe(0);
    }
    expect(home.read(home.credentials)).toContain(company.issued[1]?.accessKeyId);
    expect(company.issued).toHaveLength(2);
    expect(existsSync(join(home.data, 'starting'))).toBe(false);
    const tray = await trayOf(panel);
    await tray.waitForTooltip(words => words.startsWith('Analyst · 210987654321'));
    await notifications.waitFor(({ title }) => title === 'Analyst in 210987654321 is active');
    // Nothing was drawn.
    expect(screenColors(pictures).size).toBe(1);
    await tray.click('Open Mai');
    await expect.poll(() => screenColors(pictures).size).toBeGreaterThan(50);
  } finally {
    for (const pid of startedMais(home.data)) process.kill(pid, 'SIGTERM');
    // The panel and the session bus outlive it.
    await expect.poll(() => startedMais(home.data)).toEqual([]);
    await panel?.whenEmpty();
    screen.stop();
  }
});
