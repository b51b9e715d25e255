import type { Page } from 'playwright';
import { claim } from '../../app/testing/claims/claim.ts';
import { expectNoFailure } from '../driver/expect-notice.ts';
import { expect, test } from '../driver/fixtures.ts';
import { ANALYST, signInFirst, startRole } from '../driver/journey.ts';
import { passTime } from '../driver/pass-time.ts';
import type { RunningApp } from '../driver/running-app.ts';
import { hideWindows } from '../driver/window-watch.ts';
import { AccountsQuestion } from '../pages/accounts-question.ts';
import { HomePage } from '../pages/home-page.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import type { AttackName } from '../simulator/attacks/attacks.ts';
import { WAYS_TO_COLLECT } from '../simulator/attacks/intruding.ts';
import type { Company } from '../simulator/company.ts';
import { workOn } from './hostile-company.ts';

const STRANGE_ACCOUNT = '666666666666';
const STRANGE_ISSUER = 'https://idp.stranger.test/metadata';

/** The same server under a name that is another site for the browser. */
const elsewhere = ({ idpUrl }: Company) => `http://localhost:${new URL(idpUrl).port}`;

/** Enters the company's address again. */
async function signInAgain(mai: RunningApp, company: Company): Promise<void> {
  const home = new HomePage(await mai.popover());
  await mai.raise();
  await home.settings.click();
  await new SettingsSheet(home.page).addCompany.click();
  await new WelcomePage(home.page).enter(company.signInUrl());
}

/** Like `signInAgain`, with this page as the company's page. */
async function visitAgain(mai: RunningApp, company: Company, attack: AttackName): Promise<Page> {
  company.misbehave.idp.turnsTo = `/attack/${attack}`;
  await signInAgain(mai, company);
  const page = await mai.signInWindow(company.idpUrl);
  await page.waitForLoadState();
  company.misbehave.idp.turnsTo = null;
  return page;
}

/** No effect: no credentials, no other role, and the existing roles still work. */
async function expectNothingTaken(mai: RunningApp, company: Company, issued: number): Promise<void> {
  const home = new HomePage(await mai.popover());
  await expect(home.roles).toHaveCount(14);
  await expectNoFailure(mai);
  expect(company.issued).toHaveLength(issued);
  await workOn(mai);
}

async function expectQuestion(mai: RunningApp, company: Company, host: string): Promise<AccountsQuestion> {
  const question = new AccountsQuestion(await mai.popover());
  await expect(question.title).toBeFocused();
  await expect(question.accounts).toHaveText([`Account ID ${STRANGE_ACCOUNT}1 role`]);
  await expect(question.fact('Sent by')).toHaveText(host);
  await expect(question.fact('Signed by')).toHaveText(STRANGE_ISSUER);
  await expect(question.fact('Previously signed by')).toHaveText(`${company.idpUrl}/metadata`);
  await expect.poll(() => mai.visibleTitles()).toEqual(['Mai']);
  return question;
}

test('an assertion posted by another site’s frame is rejected', async ({ mai, company }) => {
  claim('frame-posts-nothing');
  await signInFirst(mai, company, company.users.fourteenRoles);
  const page = await visitAgain(mai, company, 'shows-advertisement');
  const shown = (attack: AttackName) =>
    company.waitFor(({ kind, ...rest }) => kind === 'attack-shown' && 'name' in rest && rest.name === attack);
  await shown('strange-advertisement');
  const advertisement = page.frameLocator('iframe');
  for (const name of WAYS_TO_COLLECT)
    await test.step(name, async () => {
      await mai.electron.evaluate(({ app, webContents }) => {
        const global = globalThis as typeof globalThis & { refused?: Promise<boolean> };
        global.refused = new Promise(resolve => {
          const look = (contents: Electron.WebContents) => {
            for (const move of ['will-frame-navigate', 'will-redirect'] as const)
              contents.on(move as 'will-redirect', event => {
                if (event.url === 'https://signin.aws.amazon.com/saml')
                  setImmediate(() => resolve(event.defaultPrevented));
              });
          };
          for (const contents of webContents.getAllWebContents()) look(contents);
          app.once('web-contents-created', (_event, contents) => look(contents));
        });
      });
      await advertisement.getByRole('button', { name, exact: true }).click();
      const isRefused = await mai.electron.evaluate(
        () => (globalThis as typeof globalThis & { refused?: Promise<boolean> }).refused,
      );
      expect(isRefused).toBe(true);
      expect(page.isClosed()).toBe(false);
    });
  await shown('passes-on');
  await test.step('titles a pop-up without an address by its opener’s host', async () => {
    claim('pop-up-title');
    const titles = await mai.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .filter(window => window.getParentWindow() !== null)
        .map(window => window.getTitle()),
    );
    // A pop-up whose only navigation was blocked has no page and no site.
    const strange = `${new URL(elsewhere(company)).host} — Sign in`;
    expect(new Set(titles.filter(title => title !== ' — Sign in'))).toEqual(new Set([strange]));
  });
  await page.goto(company.signInUrl(), { waitUntil: 'commit' });
  await expect.poll(() => mai.visibleTitles()).toEqual(['Mai']);
  await expectNothingTaken(mai, company, 0);
});

test('unfamiliar accounts from a site that the sign-in window visited need confirmation', async ({ mai, company }) => {
  claim('unknown-accounts');
  const home = await signInFirst(mai, company, company.users.fourteenRoles);
  const host = new URL(elsewhere(company)).host;
  await test.step('asks about accounts of a linked site', async () => {
    claim('unknown-accounts');
    const page = await visitAgain(mai, company, 'links-elsewhere');
    await page.getByRole('link', { name: 'Help' }).click();
    const question = await expectQuestion(mai, company, host);
    await question.leave.click();
    await expectNothingTaken(mai, company, 0);
  });
  await test.step('asks about accounts of a pop-up’s site', async () => {
    claim('unknown-accounts');
    const page = await visitAgain(mai, company, 'links-elsewhere');
    await page.getByRole('button', { name: 'Help in a window' }).click();
    const question = await expectQuestion(mai, company, host);
    await question.page.keyboard.press('Escape');
    await expectNothingTaken(mai, company, 1);
  });
  await test.step('asks about accounts of a site after a server’s redirect', async () => {
    claim('unknown-accounts');
    company.misbehave.idp.turnsTo = `${elsewhere(company)}/attack/strange-site`;
    await signInAgain(mai, company);
    const question = await expectQuestion(mai, company, host);
    expect(company.issued).toHaveLength(2);
    await test.step('confirming accounts starts no role, even a single one', async () => {
      claim('confirmation-of-accounts');
      await question.use.click();
      await expect(home.roles).toHaveCount(1);
      await expectNoFailure(mai);
      expect(company.issued).toHaveLength(2);
      await startRole(home, 'Administrator', STRANGE_ACCOUNT);
    });
  });
  await test.step('asks about the previous accounts after others were confirmed', async () => {
    claim('confirmation-of-accounts');
    company.misbehave.idp.turnsTo = null;
    await signInAgain(mai, company);
    await expect(new AccountsQuestion(home.page).accounts).toHaveCount(6);
  });
});

test('a renewal that returns unfamiliar accounts changes nothing and offers a review', async ({
  mai,
  company,
  notifications,
}) => {
  claim('renewal-unknown-accounts');
  const home = await signInFirst(mai, company, company.users.fourteenRoles);
  await startRole(home, ...ANALYST);
  await hideWindows(mai);
  company.misbehave.idp.turnsTo = `${elsewhere(company)}/attack/strange-site`;
  await passTime(mai, company, 7.5 * 3_600_000);
  const told = await notifications.waitFor(({ title }) => title.endsWith('returned different accounts'));
  expect(company.issued).toHaveLength(1);
  expect(await mai.visibleTitles()).toEqual([]);
  await expect(home.roles).toHaveCount(14);
  await notifications.invoke(told.id, 'default');
  const question = await expectQuestion(mai, company, new URL(elsewhere(company)).host);
  await question.leave.click();
  await expectNoFailure(mai);
  expect(company.issued).toHaveLength(1);
});
