import type { Page } from 'playwright';
import { claim } from '../../app/testing/claims/claim.ts';
import { hasChromium, type OwnChromium } from '../desktop-fakes/own-chromium.ts';
import { keepHiddenPages } from '../driver/change-timeouts.ts';
import { expectFailure, expectNoFailure } from '../driver/expect-notice.ts';
import { expect, test } from '../driver/fixtures.ts';
import type { RunningApp } from '../driver/running-app.ts';
import { type Shared, shareMai } from '../driver/shared-mai.ts';
import { AccountsQuestion } from '../pages/accounts-question.ts';
import { CompanyPage } from '../pages/company-page.ts';
import type { HomePage } from '../pages/home-page.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import { NAME, signInButton, startThere } from '../sign-in/own-browser.ts';
import type { AttackName } from '../simulator/attacks/attacks.ts';
import { WAYS_TO_COLLECT } from '../simulator/attacks/intruding.ts';
import { FORMS } from '../simulator/attacks/posting.ts';
import type { Company } from '../simulator/company.ts';
import { awsStandIn } from './aws-stand-in.ts';

test.skip(!hasChromium(), 'Chromium is not installed.');

const shown = ({ waitFor }: Company, name: AttackName, from = 0) =>
  waitFor(event => event.kind === 'attack-shown' && 'name' in event && event.name === name, from);

/** Starts a sign-in, and leads its tab to an attack. */
async function attackBy(mai: RunningApp, browser: OwnChromium, home: HomePage, address: string): Promise<Page> {
  await mai.raise();
  await signInButton(home).click();
  const page = await browser.page();
  await page.goto(address, { waitUntil: 'commit' }).catch(() => undefined);
  return page;
}

async function signOut(mai: RunningApp, home: HomePage): Promise<void> {
  await mai.raise();
  await home.settings.click();
  const settings = new SettingsSheet(home.page);
  await settings.signOutOf(NAME);
  await expect(settings.companies).toContainText('Signed out');
  await home.backToList();
}

/** Nothing was disturbed: the person signs in through the same tab. */
async function signInAfterwards(page: Page, home: HomePage, company: Company): Promise<void> {
  await page.goto(company.signInUrl());
  await new CompanyPage(page).signIn(company.users.fourteenRoles);
  await expect(home.roles).toHaveCount(14);
}

/** That company's people sign in with Chromium, which reaches a stand-in for AWS. Between the tests nobody is signed in. */
const withStandIn = (switches: readonly string[]) => async (shared: Shared) => {
  const aws = await awsStandIn();
  shared.atEnd(() => aws.stop());
  const there = await startThere(shared, { switches: [...aws.switches, ...switches] });
  await keepHiddenPages(there.mai);
  return { aws, ...there };
};

/** Each page reports to its server when it has tried everything, and what it got. */
const RAIDS: readonly AttackName[] = [
  'post-to-look-alike-path',
  'post-to-look-alike-user',
  'post-from-frame',
  'post-by-script',
];

test.describe('from a tab that may open others', () => {
  const shared = shareMai(withStandIn(['--disable-popup-blocking']));

  for (const how of FORMS)
    test(`a company’s page may post to AWS in each way that browsers have, and no post reaches AWS: ${how}`, async () => {
      claim('browser-capture-exact', 'browser-no-response-on-disk');
      const { mai, browser, page, company, aws } = shared();
      await attackBy(mai, browser, page, `${company.signInUrl('/attack/posts-as')}#${how}`);
      await expect(page.active).toHaveCount(1);
      await browser.whenGone();
      await signOut(mai, page);
      await expectNoFailure(mai);
      expect(aws.received).toEqual([]);
    });
});

test.describe('from a tab', () => {
  const shared = shareMai(withStandIn([]));

  test('a hostile page in the browser can post to AWS from no frame, script or look-alike', async () => {
    claim('browser-capture-exact');
    const { mai, browser, page, company, aws } = shared();
    const issued = company.issued.length;
    const tab = await attackBy(mai, browser, page, company.signInUrl());
    // Only posts are stopped: the stand-in would get one.
    await tab.goto('https://signin.aws.amazon.com/saml');
    expect(aws.received.splice(0)).toEqual(['GET signin.aws.amazon.com/saml']);
    for (const name of RAIDS)
      await test.step(name, async () => {
        const before = company.requests.length;
        // The attack before may still navigate.
        await expect(() => tab.goto(company.signInUrl(`/attack/${name}`), { waitUntil: 'commit' })).toPass();
        const end = await company.waitFor(({ kind }) => kind === 'attack-ended', before);
        expect(end).toMatchObject({ loot: [] });
      });
    expect(company.issued).toHaveLength(issued);
    await signInAfterwards(tab, page, company);
    await browser.whenGone();
    expect(aws.received).toEqual([]);
    await signOut(mai, page);
  });

  test('a frame of another site can post to AWS neither by the tab nor by a new one', async () => {
    claim('browser-posting-pages');
    const { mai, browser, page, company, aws } = shared();
    const issued = company.issued.length;
    const tab = await attackBy(mai, browser, page, company.signInUrl());
    for (const name of WAYS_TO_COLLECT)
      await test.step(name, async () => {
        const before = company.requests.length;
        // The blocked post before may still show Chromium's error page.
        await expect(() => tab.goto(company.signInUrl('/attack/shows-advertisement'))).toPass();
        await shown(company, 'strange-advertisement', before);
        const blocked = new Promise<string>(resolve =>
          tab.context().once('requestfailed', request => resolve(request.failure()?.errorText ?? '')),
        );
        await tab.frameLocator('iframe').getByRole('button', { name, exact: true }).click();
        expect(await blocked).toBe('net::ERR_BLOCKED_BY_CLIENT');
        for (const other of tab.context().pages()) if (other !== tab) await other.close();
      });
    expect(company.issued).toHaveLength(issued);
    await signInAfterwards(tab, page, company);
    await browser.whenGone();
    expect(aws.received).toEqual([]);
    await signOut(mai, page);
  });
});

test.describe('with the real AWS out of reach', () => {
  const shared = shareMai(startThere);

  test('a form larger than any SAML response is not read from the browser either', async () => {
    claim('browser-capture-exact');
    const { mai, browser, page, company } = shared();
    await attackBy(mai, browser, page, company.signInUrl('/attack/huge-form'));
    const notice = await expectFailure(mai, {
      title: 'Your company’s sign-in can’t be read',
      detail:
        'The sign-in page sent damaged data to AWS (too-large). Try again. If it keeps happening, send this message to IT.',
      remedies: ['Sign in'],
    });
    await browser.whenGone();
    await notice.dismiss();
  });

  test('a site that the company’s page links to can post only what the person must confirm', async () => {
    claim('unknown-accounts');
    const { mai, browser, page, company } = shared();
    const tab = await attackBy(mai, browser, page, company.signInUrl());
    await new CompanyPage(tab).signIn(company.users.fourteenRoles);
    await expect(page.roles).toHaveCount(14);
    await browser.whenGone();
    await signOut(mai, page);
    const again = await attackBy(mai, browser, page, company.signInUrl('/attack/links-elsewhere'));
    await again.getByRole('link', { name: 'Help' }).click();
    await expect(new AccountsQuestion(page.page).accounts).toHaveText(['Account ID 6666666666661 role']);
    expect(company.issued).toEqual([]);
  });
});

test('a tab that leaves the company’s hosts ends the sign-in', async ({ start, home, company }) => {
  claim('browser-company-hosts');
  const { mai, browser, page } = await startThere({ start, home, company }, {}, { allowedHosts: ['*.acme.example'] });
  const { port } = new URL(company.idpUrl);
  await attackBy(mai, browser, page, `http://localhost:${port}/attack/blank`);
  await expectFailure(mai, {
    title: 'The sign-in page opened another site',
    detail: `Your company’s setup doesn’t list localhost:${port} as part of its sign-in, so Mai stopped. Tell IT.`,
    remedies: [],
  });
  await browser.whenGone();
});
