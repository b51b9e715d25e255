import { join } from 'node:path';
import { claim } from '../../app/testing/claims/claim.ts';
import { standInKerberos } from '../desktop-fakes/kerberos.ts';
import { neverShowSlowPages, restoreTimeouts } from '../driver/change-timeouts.ts';
import { expect, test } from '../driver/fixtures.ts';
import { ANALYST, startRole } from '../driver/journey.ts';
import { visit } from '../driver/open-sign-in.ts';
import { passTime } from '../driver/pass-time.ts';
import type { RunningApp } from '../driver/running-app.ts';
import { hideWindows, watchWindows, windowNews } from '../driver/window-watch.ts';
import { CompanyPage } from '../pages/company-page.ts';
import { HomePage } from '../pages/home-page.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import { SetupPage } from '../pages/setup-page.ts';
import { type Company, startCompany } from '../simulator/company.ts';

test.skip(process.platform !== 'linux', 'The stand-in for Kerberos is a library of Linux.');
test.use({ companyOptions: { idp: { login: 'integrated' } } });

const setupWith = (company: Company, name: string, hosts: readonly string[], address = company.signInUrl()): string =>
  JSON.stringify({
    version: 1,
    company: name,
    providers: [{ address, name }],
    integratedSignIn: hosts,
  });

/** After Mai has applied the setup with this name. */
const signIn = async (mai: RunningApp, name: string) =>
  (await mai.popover()).getByRole('button', { name: `Sign in to ${name}`, exact: true }).click();

const kinds = ({ requests }: Company) => requests.map(({ kind }) => kind);

test('integrated sign-in is used only for hosts of the company setup, in its own sign-ins', async ({
  start,
  home,
  company,
}) => {
  home.write(home.policy, setupWith(company, 'Acme', ['sso.acme.example', '*.acme.example']));
  const mai = await start({ environment: standInKerberos(home) });
  const page = new HomePage(await mai.popover());

  await test.step('not for a host that the setup does not list', async () => {
    claim('integrated-sign-in');
    await signIn(mai, 'Acme');
    await new CompanyPage(await mai.signInWindow()).user.waitFor();
    expect(kinds(company)).toEqual(['computer-asked', 'login-shown']);
    await mai.raise();
    await page.page.getByRole('button', { name: /^Cancel/ }).click();
    await expect.poll(() => mai.visibleTitles()).toEqual(['Mai']);
  });

  await test.step('signs in at a listed host', async () => {
    claim('integrated-sign-in');
    home.write(home.policy, setupWith(company, 'Acme at work', ['127.0.0.1']));
    const before = company.requests.length;
    const windows = await mai.watchWindows();
    await neverShowSlowPages(mai);
    await signIn(mai, 'Acme at work');
    await expect(page.roles).toHaveCount(14);
    expect(kinds(company).slice(before, before + 3)).toEqual(['computer-asked', 'login-shown', 'computer-answered']);
    expect(await windows.shown()).not.toContainEqual(expect.stringMatching(/ — Sign in$/));
    await restoreTimeouts(mai);
  });

  await test.step('not for a company that no setup names, even with a listed host', async () => {
    claim('integrated-sign-in');
    const other = await startCompany({ idp: { login: 'integrated' } });
    try {
      await page.settings.click();
      await new SettingsSheet(page.page).addCompany.click();
      const window = await visit(mai, other.signInUrl());
      await new CompanyPage(window).user.waitFor();
      expect(kinds(other)).toEqual(['computer-asked', 'login-shown']);
      await window.close();
    } finally {
      await other.stop();
    }
  });

  await test.step('renews in the background where the company sets no cookie', async () => {
    company.misbehave.idp.cookie = 'expired';
    await mai.raise();
    await startRole(page, ...ANALYST);
    await hideWindows(mai);
    await watchWindows(mai);
    await passTime(mai, company, 7.5 * 3_600_000);
    await expect.poll(() => company.issued.length).toBe(2);
    expect(await windowNews(mai)).toEqual({ made: 1, seen: [] });
  });
});

test('a company’s sign-in page gets no integrated sign-in for another company’s hosts', async ({
  start,
  home,
  company: acme,
}) => {
  claim('integrated-sign-in');
  const beta = await startCompany({ idp: { login: 'integrated' } });
  const betaAddress = beta.signInUrl().replace('127.0.0.1', 'localhost');
  home.write(home.policy, setupWith(acme, 'Acme', []));
  const file = join(home.path, 'beta.mai');
  // Beta's setup lists the host of Acme, which the machine's policy names.
  home.write(file, setupWith(beta, 'Beta', ['127.0.0.1'], betaAddress));
  const mai = await start({ environment: standInKerberos(home), arguments: [file] });
  const setup = new SetupPage(await mai.popover());
  await setup.use.click();
  await setup.use.waitFor({ state: 'detached' });
  const cancel = async () => {
    await mai.raise();
    await setup.page.getByRole('button', { name: /^Cancel/ }).click();
    await expect.poll(() => mai.visibleTitles()).toEqual(['Mai']);
  };

  await test.step('not on Acme’s page for a host in Beta’s setup', async () => {
    await signIn(mai, 'Acme');
    await new CompanyPage(await mai.signInWindow()).user.waitFor();
    expect(kinds(acme)).toEqual(['computer-asked', 'login-shown']);
    await cancel();
  });

  await test.step('not for Acme’s host reached from Beta’s page', async () => {
    home.write(home.policy, setupWith(acme, 'Acme at work', ['127.0.0.1']));
    await setup.page.getByRole('button', { name: 'Sign in to Acme at work' }).waitFor();
    beta.misbehave.idp.turnsTo = acme.signInUrl();
    const before = acme.requests.length;
    home.write(file, setupWith(beta, 'Beta two', ['sso.beta.example'], betaAddress));
    await mai.electron.evaluate(({ app }, path) => app.emit('open-file', { preventDefault() {} }, path), file);
    await setup.use.click();
    await signIn(mai, 'Beta two');
    await new CompanyPage(await mai.signInWindow()).user.waitFor();
    expect(kinds(acme).slice(before)).toEqual(['computer-asked', 'login-shown']);
    await cancel();
  });

  await test.step('on Acme’s page in Acme’s own sign-in', async () => {
    const before = acme.requests.length;
    await signIn(mai, 'Acme at work');
    await expect.poll(() => kinds(acme).slice(before)).toContain('computer-answered');
  });
  await beta.stop();
});
