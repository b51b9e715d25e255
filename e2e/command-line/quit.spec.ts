import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { callMai, takesCalls } from '../credentials/tool-call.ts';
import { expect, test } from '../driver/fixtures.ts';
import type { Home } from '../driver/home.ts';
import { ANALYST, ANALYST_PROFILE, signInFirst, startRole } from '../driver/journey.ts';
import { watchWindows, windowNews } from '../driver/window-watch.ts';
import { HomePage } from '../pages/home-page.ts';

const READER = ['ReadOnly', '210987654321'] as const;

/** The company’s policy: roles stop when Mai quits, and people can’t change that. */
const STOPS_ON_QUIT = JSON.stringify({
  version: 1,
  company: 'Example Energy',
  revision: 3,
  defaults: { endSessionsOnQuit: true },
  locked: { endSessionsOnQuit: 'No credentials stay behind.' },
});

/** Another Mai that is writing the file and takes its time. */
function holdCredentials(home: Home): () => void {
  const folder = `${home.credentials}.mai-lock`;
  const entry = join(folder, 'another-computer.1.1-00000000');
  mkdirSync(folder, { mode: 0o700 });
  home.write(entry, '');
  // Not the folder: Mai may be looking into it.
  return () => rmSync(entry);
}

/** Reads the file as often as possible, and keeps what was wrong with it. */
function watchCredentials(home: Home, key: string): { stop(): readonly string[] } {
  const wrong: string[] = [];
  const timer = setInterval(() => {
    const text = home.read(home.credentials);
    const section = new RegExp(
      `\\[${ANALYST_PROFILE}\\]\\naws_access_key_id = ${key}\\naws_secret_access_key = \\S+\\naws_session_token = \\S+\\n`,
    );
    if (!section.test(text)) wrong.push(text);
  }, 1);
  return {
    stop() {
      clearInterval(timer);
      return wrong;
    },
  };
}

test('Mai that is asked to quit for an upgrade during a write finishes it, and its roles are active after the next start', async ({
  start,
  company,
  home,
  surroundings,
}) => {
  home.write(home.policy, STOPS_ON_QUIT);
  const before = await start();
  const page = await signInFirst(before, company, company.users.fourteenRoles);
  await startRole(page, ...ANALYST);
  await takesCalls(home);
  const [analyst] = company.issued;
  // However long the lock is held here, Mai waits for it.
  await before.electron.evaluate(() => {
    const now = Date.now();
    Date.now = () => now;
  });
  const release = holdCredentials(home);
  await page.role(...READER).click();
  await expect.poll(() => company.issued.length).toBe(2);
  const file = watchCredentials(home, analyst?.accessKeyId ?? '');

  const asked = before.electron.evaluate(
    ({ app }) => new Promise<void>(resolve => app.once('before-quit', () => resolve())),
  );
  const call = callMai(surroundings, '--quit', '--for-upgrade');
  let isOver = false;
  void call.ended.then(() => {
    isOver = true;
  });
  await asked;
  expect([isOver, before.isClosed]).toEqual([false, false]);
  release();
  expect(await call.ended).toEqual({ status: 0, stdout: '', stderr: '' });
  await before.ended();
  const requests = company.requests.length;
  const after = await start();
  await after.raise();
  const next = new HomePage(await after.popover());
  await expect(next.activeRole(...ANALYST)).toBeVisible();
  await expect(next.activeRole(...READER)).toBeVisible();
  expect(file.stop()).toEqual([]);
  expect(home.read(home.credentials)).toContain(company.issued[1]?.accessKeyId);
  expect([company.requests.slice(requests), company.issued.length]).toEqual([[], 2]);
});

test('roles that expire during an upgrade are active again without a click; after any other quit they are stopped', async ({
  start,
  company,
  home,
  surroundings,
}) => {
  home.write(home.policy, STOPS_ON_QUIT);
  const first = await start();
  await startRole(await signInFirst(first, company, company.users.fourteenRoles), ...ANALYST);
  await takesCalls(home);
  expect((await callMai(surroundings, '--quit', '--for-upgrade').ended).status).toBe(0);
  await first.ended();
  const settings = JSON.parse(home.read(home.settings));
  const [session] = settings.roleSessions;
  const expired = { ...session, startedAt: session.startedAt - 43_200_000, expiration: Date.now() - 1_000 };
  home.write(home.settings, JSON.stringify({ ...settings, roleSessions: [expired] }));
  company.misbehave.idp.visitor = company.users.fourteenRoles.user;

  const second = await start();
  await watchWindows(second);
  await expect.poll(() => company.issued.length).toBe(2);
  expect((await windowNews(second)).seen).toEqual([]);
  await second.raise();
  await expect(new HomePage(await second.popover()).activeRole(...ANALYST)).toBeVisible();

  await takesCalls(home);
  expect((await callMai(surroundings, '--quit').ended).status).toBe(0);
  await second.ended();
  expect(home.read(home.credentials)).not.toContain(ANALYST_PROFILE);
  expect(JSON.parse(home.read(home.settings)).roleSessions).toEqual([]);
});

test('commands answer beside a running Mai, which shows no window, and without one; a policy and its problems are logged at the start', async ({
  start,
  company,
  home,
  surroundings,
}) => {
  home.write(home.policy, STOPS_ON_QUIT);
  home.write(join(dirname(home.policy), '20-team.json'), '{');
  const mai = await start();
  await signInFirst(mai, company, company.users.fourteenRoles);
  await takesCalls(home);
  await watchWindows(mai);
  const headless = { ...surroundings, display: undefined };
  const commands = async () => [
    await callMai(headless, '--version').ended,
    await callMai(headless, '--policy').ended,
    await callMai(headless, '--check', home.policy, '--as-policy').ended,
    await callMai(headless, '--polciy').ended,
    await callMai(headless, '--report').ended,
  ];
  const beside = await commands();
  expect((await windowNews(mai)).seen).toEqual([]);
  expect(beside.map(({ status }) => status)).toEqual([0, 1, 0, 2, 0]);
  expect(beside[0]?.stdout).toBe('Mai 0.1.0\n');
  expect(beside[1]?.stdout).toMatch(
    /defaults\.endSessionsOnQuit +true +\S+10-acme\.json:\d+ +No credentials stay behind\./,
  );
  expect(beside[4]?.stdout).toMatch(
    /^Mai 0\.1\.0 troubleshooting report, linux\nManaged on this computer by Example Energy \(revision 3\)\.\n/,
  );
  expect(beside[4]?.stdout).not.toContain(home.path);
  expect(home.read(home.log)).toMatch(/policy \[folder 10-acme\.json revision 3\]/);
  expect(home.read(home.log)).toMatch(/policy-broken \[20-team\.json:1 syntax [a-z-]+, nothing in force\]/);
  expect(beside[3]?.stderr).toContain('Did you mean “--policy”?');
  await mai.quit();
  expect(await commands()).toEqual(beside);
});

test('mai --forget quits Mai and removes its credentials; the settings stay, or go when asked', async ({
  start,
  company,
  home,
  surroundings,
}) => {
  const mai = await start();
  await startRole(await signInFirst(mai, company, company.users.fourteenRoles), ...ANALYST);
  await takesCalls(home);
  const forget = await callMai(surroundings, '--forget').ended;
  expect(forget).toMatchObject({ status: 0, stdout: expect.stringContaining('The settings stay.'), stderr: '' });
  await mai.ended();
  expect([home.read(home.credentials), home.read(home.config)]).toEqual(['', '']);
  expect(JSON.parse(home.read(home.settings))).toMatchObject({ providers: [{}], roleSessions: [], lastRoles: [] });
  expect((await callMai(surroundings, '--forget', '--settings').ended).status).toBe(0);
  expect(home.read(home.settings)).toBe('');
});

test('role use is logged where a policy asks for it, with what CloudTrail has and no secret', async ({
  start,
  company,
  home,
  surroundings,
}) => {
  home.write(home.policy, JSON.stringify({ ...JSON.parse(STOPS_ON_QUIT), roleUseLog: true }));
  const mai = await start();
  await startRole(await signInFirst(mai, company, company.users.fourteenRoles), ...ANALYST);
  await takesCalls(home);
  expect((await callMai(surroundings, '--ensure', ANALYST_PROFILE).ended).status).toBe(0);
  await mai.quit();
  const lines = home
    .read(join(home.data, 'role-use.jsonl'))
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));
  const [issued] = company.issued;
  const use = { account: '210987654321', profile: ANALYST_PROFILE, accessKeyId: issued?.accessKeyId };
  expect(lines).toMatchObject([
    { ...use, event: 'start', how: 'person', person: expect.any(String) },
    { ...use, event: 'tool', how: 'ensure' },
    { ...use, event: 'stop' },
  ]);
  expect(JSON.stringify(lines)).not.toContain(issued?.secretAccessKey);
});
