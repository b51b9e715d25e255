import { closeSync, existsSync, openSync, readFileSync, readlinkSync } from 'node:fs';
import { claim } from '../../app/testing/claims/claim.ts';
import { hasChromium, OwnChromium } from '../desktop-fakes/own-chromium.ts';
import { expect, test } from '../driver/fixtures.ts';
import { COMPANY, signInFirst } from '../driver/journey.ts';
import { runProgram } from '../driver/run-program.ts';
import { CompanyPage } from '../pages/company-page.ts';
import { HomePage } from '../pages/home-page.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import { startThere } from '../sign-in/own-browser.ts';
import { asOrdinaryUser, canBeOrdinaryUser } from './ordinary-user.ts';
import { canBeOtherUser, otherUsers } from './other-user.ts';

test.skip(!hasChromium(), 'Chromium is not installed.');

/** Listening TCP ports of these processes, as `ss` shows them. */
async function portsOf(processes: readonly number[]): Promise<readonly string[]> {
  const { stdout } = await runProgram(['ss', '-H', '-l', '-n', '-p', '-t', '-u']);
  return stdout.split('\n').filter(line => processes.some(id => line.includes(`pid=${id},`)));
}

/** Another user's search for a way into a browser: its pipe, its ports, its folder. */
const SEARCH = `
const fs = require('node:fs');
const found = [];
const attempt = (what, run) => { try { run(); found.push(what); } catch {} };
for (const id of process.argv[1].split(',')) {
  for (const fd of [3, 4]) attempt('pipe ' + fd, () => fs.openSync('/proc/' + id + '/fd/' + fd, 'r+'));
  attempt('files', () => fs.readdirSync('/proc/' + id + '/fd'));
  attempt('memory', () => fs.openSync('/proc/' + id + '/mem', 'r'));
}
attempt('folder', () => fs.readdirSync(process.argv[2]));
attempt('port', () => fs.readFileSync(process.argv[2] + '/DevToolsActivePort'));
console.log(JSON.stringify(found));`;

test('no other program finds a port or the pipe of the browser', async ({ start, home, company }) => {
  claim('browser-no-port');
  const { mai, browser, signIn } = await startThere({ start, home, company }, { isRemote: false });
  await signIn.click();
  await company.waitFor(({ kind }) => kind === 'login-shown');
  const processes = browser.processes();
  const main = browser.ownProcess();
  await test.step('the browser listens on no port, and says so nowhere', async () => {
    expect(await portsOf(processes)).toEqual([]);
    const [profile = ''] = browser.profiles();
    expect(existsSync(`${profile}/DevToolsActivePort`)).toBe(false);
  });
  await test.step('the pipe can’t be opened, not even by the same user', () => {
    for (const file of [3, 4]) {
      expect(readlinkSync(`/proc/${main}/fd/${file}`)).toMatch(/^socket:/);
      expect(() => closeSync(openSync(`/proc/${main}/fd/${file}`, 'r+'))).toThrow(/ENXIO/);
    }
    // Sockets without a name have no address to connect to.
    const inodes = [3, 4].map(file => /\d+/.exec(readlinkSync(`/proc/${main}/fd/${file}`))?.[0] ?? '');
    const rows = readFileSync('/proc/net/unix', 'utf8').split('\n');
    for (const inode of inodes)
      expect(rows.find(row => row.includes(` ${inode}`))?.trim()).toMatch(new RegExp(`${inode}$`));
  });
  await test.step('another user of the computer reaches nothing', async () => {
    test.skip(!canBeOtherUser(), 'Only root can act as another user.');
    const [profile = ''] = browser.profiles();
    const [program, ...args] = otherUsers(process.execPath, '-e', SEARCH, processes.join(), profile);
    const { stdout } = await runProgram([program, ...args]);
    expect(JSON.parse(stdout)).toEqual([]);
  });
  await mai.quit();
  await browser.whenGone();
});

test('the browser ends with Mai, also when Mai is killed', async ({ start, home, company }) => {
  claim('browser-ends-with-mai');
  const there = await startThere({ start, home, company });
  await there.signIn.click();
  await there.browser.page();
  expect(there.browser.processes().length).toBeGreaterThan(3);
  await there.mai.crash();
  await there.browser.whenGone();

  await test.step('and starts again afterwards', async () => {
    const mai = await start();
    await mai.raise();
    const page = new HomePage(await mai.popover());
    await page.page.getByRole('button', { name: /^Sign in to/ }).click();
    await new CompanyPage(await there.browser.page()).signIn(company.users.fourteenRoles);
    await expect(page.roles).toHaveCount(14);
    await there.browser.whenGone();
  });
});

test('an ordinary user’s browser has its sandbox, and signs in', async ({ start, home, company }) => {
  claim('browser-own-sandbox');
  test.skip(!canBeOrdinaryUser(), 'The system lets root make no user namespace, as in a chroot.');
  const browser = new OwnChromium(home, { sandbox: 'on' });
  const mai = await start(asOrdinaryUser(home));
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  const settings = new SettingsSheet(page.page);
  await page.settings.click();
  await page.page.getByRole('combobox', { name: `Sign in to ${COMPANY} with` }).selectOption({ label: 'Chromium' });
  await settings.signOutOf(COMPANY);
  await expect(settings.companies).toContainText('Signed out');
  await settings.signIn(COMPANY).click();
  const tab = await browser.page();
  const status = (id: number) => readFileSync(`/proc/${id}/status`, 'utf8');
  const arguments_ = (id: number) => readFileSync(`/proc/${id}/cmdline`, 'utf8');
  const renderers = browser.processes().filter(id => arguments_(id).includes('--type=renderer'));
  expect(renderers.length).toBeGreaterThan(0);
  for (const id of renderers) expect(status(id)).toMatch(/^Seccomp:\s*2$/m);
  expect(browser.processes().map(arguments_).join()).not.toContain('--no-sandbox');
  await new CompanyPage(tab).signIn(company.users.fourteenRoles);
  await expect(page.roles).toHaveCount(14);
  await browser.whenGone();
});
