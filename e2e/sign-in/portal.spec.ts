import type { Page } from 'playwright';
import { claim } from '../../app/testing/claims/claim.ts';
import { expect, test } from '../driver/fixtures.ts';
import type { Home } from '../driver/home.ts';
import { ANALYST, startRole } from '../driver/journey.ts';
import { passTime } from '../driver/pass-time.ts';
import type { RunningApp } from '../driver/running-app.ts';
import { hideWindows } from '../driver/window-watch.ts';
import { CompanyPage } from '../pages/company-page.ts';
import { HomePage } from '../pages/home-page.ts';
import { mayClose } from '../pages/may-close.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import type { AttackName } from '../simulator/attacks/attacks.ts';
import type { Company } from '../simulator/company.ts';
import { PORTAL_PATH } from '../simulator/idp/identity-provider.ts';

const RENEWAL = 7.5 * 3_600_000;

/** Opens the company's portal as its sign-in address. */
async function openPortal(mai: RunningApp, company: Company): Promise<Page> {
  await new WelcomePage(await mai.popover()).enter(company.signInUrl(PORTAL_PATH));
  const page = await mai.signInWindow(company.idpUrl);
  await page.waitForLoadState();
  return page;
}

async function expectRoles(mai: RunningApp): Promise<HomePage> {
  const home = new HomePage(await mai.popover());
  await expect(home.roles).toHaveCount(14);
  await startRole(home, ...ANALYST);
  return home;
}

/** The addresses in the settings by which renewals begin. */
const launchAddresses = (home: Home): readonly unknown[] =>
  Object.values(JSON.parse(home.read(home.settings)).launchAddresses ?? {});

const silent = ({ requests }: Company): number =>
  requests.filter(request => request.kind === 'assertion-sent' && request.silent).length;

for (const link of ['AWS', 'AWS in a new tab'])
  test(`a portal is opened, and its link is learned for renewals: ${link}`, async ({ mai, company, home }) => {
    const page = await openPortal(mai, company);
    await new CompanyPage(page).signIn(company.users.fourteenRoles);
    await mayClose(page.getByRole('link', { name: link, exact: true }).click());
    await expectRoles(mai);
    await expect.poll(() => launchAddresses(home)).toEqual([company.signInUrl('/app/aws/sso?app=portal')]);
    const before = silent(company);
    await hideWindows(mai);
    await passTime(mai, company, RENEWAL);
    await expect.poll(() => company.issued.length).toBe(2);
    expect(silent(company)).toBe(before + 1);
    expect(await mai.visibleTitles()).toEqual([]);
  });

const link = (name: string) => (page: Page) => page.getByRole('link', { name, exact: true }).click();

/** Clicks the advertisement of a site in a pop-up. */
async function clickInPopUp(page: Page, mai: RunningApp): Promise<void> {
  const opened = mai.electron.waitForEvent('window');
  await page.getByRole('button', { name: 'News in a pop-up' }).click();
  await (await opened).frameLocator('iframe').getByRole('button').click();
}

const PLANTING: Readonly<Record<string, readonly [AttackName, (page: Page, mai: RunningApp) => Promise<void>]>> = {
  'a linked site': ['leads-back', link('News')],
  'a linked site in a new tab': ['leads-back', link('News in a new tab')],
  'a site behind a redirect of the company’s own': ['leads-back', link('Intranet')],
  'an advertisement in a frame': ['advertises-aws', page => page.frameLocator('iframe').getByRole('button').click()],
  'an advertisement in a pop-up, which vanishes': ['hides-who-leads', clickInPopUp],
};
for (const [name, [attack, act]] of Object.entries(PLANTING))
  test(`a portal’s other sites can’t plant an address for renewals: ${name}`, async ({ mai, company, home }) => {
    claim('launch-address');
    company.misbehave.idp.visitor = company.users.fourteenRoles.user;
    await mayClose(act(await openPortal(mai, company), mai));
    await company.waitFor(request => request.kind === 'attack-shown' && request.name === attack);
    await expectRoles(mai);
    expect(company.issued).toHaveLength(1);
    await mai.quit();
    expect(launchAddresses(home)).toEqual([]);
  });
