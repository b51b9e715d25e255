import { generateKeyPairSync, sign } from 'node:crypto';
import { join } from 'node:path';
import { claim } from '../../app/testing/claims/claim.ts';
import { expect, test, trayOf } from '../driver/fixtures.ts';
import { inSight } from '../driver/in-sight.ts';
import { ANALYST } from '../driver/journey.ts';
import { sendYes, shownIn } from '../driver/offer-shown.ts';
import type { RunningApp } from '../driver/running-app.ts';
import { startAgain } from '../driver/second-instance.ts';
import { serveSetup } from '../driver/setup-server.ts';
import { CompanyPage } from '../pages/company-page.ts';
import { HomePage } from '../pages/home-page.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import { SetupPage } from '../pages/setup-page.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import { changesOf, setupOf } from './sample-setup.ts';

/** As macOS opens a file. */
const openFile = (mai: RunningApp, path = '') =>
  mai.electron.evaluate(({ app }, file) => app.emit('open-file', { preventDefault() {} }, file), path);

test('the machine’s policy applies without a question, follows changes, and survives broken versions', async ({
  start,
  panel,
  company,
  home,
}) => {
  home.write(home.policy, setupOf(company));
  const first = await start();
  // A setup is saved before its effects are shown.
  await (await trayOf(panel)).waitForMenu(rows => rows.some(({ label }) => label === 'Sign in to Acme sign-in'));
  await first.quit();
  home.write(home.policy, '{ "version": 1, ');
  const mai = await start();
  await (await trayOf(panel)).click('Open Mai');
  const window = await mai.popover();
  const page = new HomePage(window);

  await test.step('keeps the last valid policy in force over a restart with a broken one', async () => {
    const notice = page.notice('Your company’s setup on this computer can’t be used');
    await expect(notice).toContainText('Line 1: the file ends before every bracket is closed.');
    await expect(window.getByRole('button', { name: 'Sign in to Acme sign-in' })).toBeVisible();
  });

  await test.step('applies it without a question, shows locks with their reasons, and follows changes', async () => {
    home.write(home.policy, setupOf(company));
    await window.getByRole('button', { name: 'Sign in to Acme sign-in' }).click();
    await new CompanyPage(await mai.signInWindow()).signIn(company.users.oneRole);
    await expect(page.activeRole('Analyst', 'Sales data')).toBeVisible();
    expect(home.read(home.config)).toContain('region = eu-central-1');

    await page.settings.click();
    const settings = new SettingsSheet(window);
    await expect(settings.region).toHaveValue('Europe (Frankfurt) eu-central-1');
    await expect(settings.region).not.toBeEditable();
    await expect(settings.region).toHaveAccessibleDescription(/Acme manages this setting: Data must stay in Europe\./);
    await expect(settings.companies).not.toContainText('Remove');
    await expect(settings.dialog).toContainText('Managed on this computer by Acme.');
    await expect(settings.dialog).toContainText('Ask the cloud desk.');
    await settings.back.click();

    home.write(home.policy, `{\n  "version": 1,\n  "company": "Acme",\n  "providers": "none"\n}`);
    const notice = page.notice('Your company’s setup on this computer can’t be used');
    await expect(notice).toContainText(
      '10-acme.json: Line 4, providers: it must be a list in [ ]. The previous settings still apply. Tell IT.',
    );
    await expect(page.activeRole('Analyst', 'Sales data')).toBeVisible();

    home.write(home.policy, setupOf(company, { accounts: { [ANALYST[1]]: { name: 'Sales archive' } } }));
    await expect(page.activeRole('Analyst', 'Sales archive')).toBeVisible();
    await expect(page.failureNotices).toHaveCount(0);
  });

  await test.step('accepts only setups signed with the pinned key', async () => {
    claim('setup-signature', 'setup-revision', 'unsigned-setup-dropped');
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
    home.write(
      home.policy,
      setupOf(company, {
        signingKey: `ed25519:${raw.toString('base64')}`,
        accounts: { [ANALYST[1]]: { name: 'Sales vault' } },
      }),
    );
    // Canonical form (RFC 8785): sorted names, no whitespace.
    const signed = (content: object) => ({
      ...content,
      signature: sign(null, Buffer.from(JSON.stringify(content)), privateKey).toString('base64'),
    });
    const unsigned = { accounts: {}, company: 'Team', revision: 2, version: 1 };
    const older = { accounts: {}, company: 'Team', revision: 1, version: 1 };
    const files = [unsigned, { ...signed(unsigned), company: 'Teem' }, signed(unsigned), signed(older)].map(
      (content, at) => {
        home.write(join(home.path, `${at}.mai`), JSON.stringify(content));
        return join(home.path, `${at}.mai`);
      },
    );
    await expect(page.activeRole('Analyst', 'Sales vault')).toBeVisible();
    const setup = new SetupPage(window);
    await openFile(mai, files[0]);
    await expect(setup.problem).toContainText('It isn’t signed.');
    await setup.close.click();
    await openFile(mai, files[1]);
    await expect(setup.problem).toContainText('Its signature doesn’t match.');
    await setup.close.click();
    await openFile(mai, files[2]);
    await expect(setup.title('Team')).toBeVisible();
    await expect(setup.page.getByText('Signed by your company.')).toBeVisible();
    await expect(setup.page.getByText('From “2.mai” · Revision 2')).toBeVisible();
    await setup.leave.click();
    await openFile(mai, files[3]);
    await expect(setup.problem).toContainText(
      'It’s out of date: this is revision 1, and your company has signed revision 2.',
    );
    await setup.close.click();
  });

  await test.step('opens no host that the company setup does not list', async () => {
    const acme = { address: `${company.idpUrl}/attack/elsewhere-redirect`, name: 'Acme portal' };
    home.write(home.policy, setupOf(company, { providers: [{ ...acme, allowedHosts: ['sso.acme.example'] }] }));
    await window.getByRole('button', { name: 'Sign in to Acme portal' }).click();
    await expect(page.notice('The sign-in page opened another site')).toContainText('doesn’t list portal.example.test');
  });
});

test('a company setup from a file or link is previewed and applies only after confirmation', async ({
  start,
  surroundings,
  company,
  home,
}) => {
  const file = join(home.path, 'Downloads', 'acme.mai');
  home.write(file, setupOf(company));
  const mai = await start({ arguments: [file] });
  const window = await mai.popover();
  const setup = new SetupPage(window);
  const welcome = new WelcomePage(window);

  await test.step('previews a setup file passed at start, and changes nothing on “Not now”', async () => {
    await expect(setup.title('Acme')).toBeFocused();
    await expect(window.getByText('From “acme.mai”')).toBeVisible();
    await expect(setup.changes).toHaveText(changesOf(company));
    await setup.leave.click();
    await expect(welcome.title).toBeVisible();
    expect(home.read(home.settings)).not.toContain('Acme');
  });

  await test.step('a confirmation does not apply to a setup that arrived meanwhile', async () => {
    claim('confirmation-of-what-was-shown');
    const evil = join(home.path, 'evil.mai');
    const name = `Acme”, which signs in at “${new URL(company.idpUrl).host}`;
    home.write(evil, setupOf(company, { company: 'Evil', providers: [{ address: 'https://evil.example/', name }] }));
    await openFile(mai, file);
    await expect(setup.title('Acme')).toBeFocused();
    const shown = await shownIn(window);
    await openFile(mai, evil);
    await expect(setup.title('Evil')).toBeFocused();
    await expect(setup.problem).toHaveText('This is a different setup. It replaced the one shown before.');
    // A click on the previous offer that arrives late.
    expect(await sendYes(window, shown)).toMatchObject({ ok: false, failure: { kind: 'offer-changed' } });
    await expect(setup.title('Evil')).toBeVisible();
    // The name stays inside its quotation marks.
    await expect(setup.changes.first().locator('bdi')).toHaveText([name.replace(/[“”]/g, '’'), 'evil.example']);
    await setup.leave.click();
    await expect(welcome.title).toBeVisible();
    expect(home.read(home.settings)).not.toContain('evil.example');
  });

  await test.step('names the line and the reason of a broken setup file', async () => {
    const broken = join(home.path, 'broken.mai');
    home.write(broken, '{\n  "version": 1,\n  "company": "Acme",\n  "regoin": "eu-central-1"\n}');
    await openFile(mai, broken);
    await expect(setup.problem).toHaveText('Line 4, regoin: “regoin” isn’t allowed here.');
    await expect(setup.use).toHaveCount(0);
    await setup.close.click();
    await expect(welcome.title).toBeVisible();
  });

  await test.step('previews a link’s setup in a running Mai, by every way of the system', async () => {
    const server = await serveSetup(setupOf(company));
    await startAgain(surroundings, server.link);
    await expect(setup.page.getByText(server.address, { exact: true })).toBeVisible();
    expect(server.connections()).toBe(0);
    await setup.fetch.click();
    await expect(setup.changes).toHaveText(changesOf(company));
    await inSight(mai);
    await window.keyboard.press('Escape');
    await expect(welcome.title).toBeVisible();

    // As macOS does it.
    await mai.electron.evaluate(({ app }, link) => app.emit('open-url', { preventDefault() {} }, link), server.link);
    await setup.fetch.click();
    await expect(setup.changes).toHaveText(changesOf(company));
    await setup.leave.click();
    await server.stop();

    await startAgain(surroundings, 'mai://assume?role=Administrator');
    await expect(new HomePage(window).notice('Mai can’t open this link')).toBeVisible();
  });

  await test.step('applies an opened setup file after confirmation', async () => {
    claim('setup-shown-first');
    home.write(join(home.path, 'acme.mai'), setupOf(company));
    // A relative path, as from a terminal: the second instance has another working directory.
    expect(await startAgain(surroundings, 'acme.mai')).toBe(0);
    await expect(setup.changes).toHaveText(changesOf(company));
    await setup.use.click();

    await window.getByRole('button', { name: 'Sign in to Acme sign-in' }).click();
    await new CompanyPage(await mai.signInWindow()).signIn(company.users.oneRole);
    const page = new HomePage(window);
    await expect(page.activeRole('Analyst', 'Sales data')).toBeVisible();
    await page.settings.click();
    const settings = new SettingsSheet(window);
    await expect(settings.dialog).toContainText('You’re using the setup for Acme.');
    await settings.dropSetup.click();
    await expect(settings.region).toBeEditable();
  });
});

test('a link starts Mai and previews its setup', async ({ start, company, home }) => {
  claim('link-opens-setup-only', 'setup-link-asks-first', 'setup-shown-first');
  const server = await serveSetup(setupOf(company));
  const mai = await start({ arguments: [server.link] });
  const window = await mai.popover();
  const setup = new SetupPage(window);
  await expect(setup.page.getByRole('heading', { name: 'Get a company setup from “127.0.0.1:' })).toBeFocused();
  expect(server.connections()).toBe(0);
  await setup.fetch.click();
  await expect(setup.changes).toHaveText(changesOf(company));
  // The second click of a double click, on what has replaced the first target.
  await setup.use.dispatchEvent('click', { detail: 2 });
  await setup.leave.dispatchEvent('click', { detail: 2 });
  await expect(setup.changes).toHaveText(changesOf(company));
  expect(home.read(home.settings)).not.toContain('Acme');
  await setup.use.click();
  await expect(window.getByRole('button', { name: 'Sign in to Acme sign-in' })).toBeVisible();
  await server.stop();
});
