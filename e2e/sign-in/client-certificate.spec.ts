import { claim } from '../../app/testing/claims/claim.ts';
import { expect, test } from '../driver/fixtures.ts';
import { ANALYST, startRole } from '../driver/journey.ts';
import { passTime } from '../driver/pass-time.ts';
import type { RunningApp } from '../driver/running-app.ts';
import { watchWindows, windowNews } from '../driver/window-watch.ts';
import { CompanyPage } from '../pages/company-page.ts';
import { HomePage } from '../pages/home-page.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import { ERIK } from '../simulator/test-keys.ts';

test.skip(process.platform !== 'linux', 'Elsewhere certificates lie in the person’s own keychain.');
test.use({ companyOptions: { idpScheme: 'mutual-https' } });

type Asked = typeof globalThis & { asked?: Electron.MessageBoxOptions[] };

/** Installs Erik's certificate and answers Mai's question with this button. */
async function prepare(mai: RunningApp, answer: RegExp): Promise<() => Promise<readonly Electron.MessageBoxOptions[]>> {
  const failed = await mai.electron.evaluate(
    ({ app, dialog }, { path: certificate, password, answer }) =>
      new Promise<number>(resolve => {
        const asked: Electron.MessageBoxOptions[] = [];
        (globalThis as Asked).asked = asked;
        dialog.showMessageBox = (async (...asking: readonly object[]) => {
          const options = asking.at(-1) as Electron.MessageBoxOptions;
          asked.push(options);
          return { response: options.buttons?.findIndex(label => new RegExp(answer).test(label)) };
        }) as typeof dialog.showMessageBox;
        app.importCertificate({ certificate, password }, resolve);
      }),
    { ...ERIK, answer: answer.source },
  );
  expect(failed).toBe(0);
  return () => mai.electron.evaluate(() => (globalThis as Asked).asked ?? []);
}

test('a client certificate is sent only after the person has chosen it', async ({ start, notifications, company }) => {
  const first = await start();
  const page = new HomePage(await first.popover());
  await test.step('sends the chosen certificate', async () => {
    claim('client-certificate');
    const asked = await prepare(first, /^Erik Lund/);
    await new WelcomePage(page.page).enter(company.signInUrl());
    await expect(page.roles).toHaveCount(14);
    expect(await asked()).toMatchObject([
      {
        message: `Choose a certificate for ${new URL(company.idpUrl).host}`,
        buttons: ['Erik Lund (issued by Example Energy CA)', 'No certificate'],
        defaultId: 1,
      },
    ]);
    expect(company.requests[0]).toMatchObject({ kind: 'certificate-shown', name: 'Erik Lund' });
  });
  await startRole(page, ...ANALYST);
  await first.quit();
  company.misbehave.idp.cookie = 'expired';

  const mai = await start();
  const told = await test.step('sends none from a hidden window', async () => {
    claim('client-certificate');
    const asked = await prepare(mai, /^Erik Lund/);
    await watchWindows(mai);
    const before = company.requests.length;
    await passTime(mai, company, 7.5 * 3_600_000);
    const shown = await notifications.waitFor(({ title }) => title.startsWith('Sign in to '));
    expect(company.requests.slice(before)).toMatchObject([{ kind: 'login-shown' }]);
    expect(await asked()).toEqual([]);
    expect((await windowNews(mai)).seen).toEqual([]);
    return shown;
  });

  await test.step('sends none if declined', async () => {
    claim('client-certificate');
    const asked = await prepare(mai, /^No certificate$/);
    const before = company.requests.length;
    await notifications.invoke(told.id, 'default');
    await new CompanyPage(await mai.signInWindow()).signIn(company.users.fourteenRoles);
    await expect(new HomePage(await mai.popover()).roles).toHaveCount(14);
    await expect.poll(() => company.issued.length).toBe(2);
    expect(await asked()).toHaveLength(1);
    expect(company.requests.slice(before).map(({ kind }) => kind)).not.toContain('certificate-shown');
  });
});
