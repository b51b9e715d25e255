import { expect } from '@playwright/test';
import { fakeBrowser } from '../desktop-fakes/fake-browser.ts';
import type { Home } from '../driver/home.ts';
import type { RunningApp } from '../driver/running-app.ts';
import type { StartOptions } from '../driver/started-apps.ts';
import { HomePage } from '../pages/home-page.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import type { Company } from '../simulator/company.ts';
import { type LastPage, type PortalBrowser, portalBrowser } from '../simulator/identity-center/portal-browser.ts';
import type { PortalPerson } from '../simulator/identity-center/portal-people.ts';

/** A permission set of the team, as Mai names it, and its profile. */
export const WATER_ADMIN = ['AdministratorAccess', 'Water network'] as const;
export const WATER_ADMIN_PROFILE = 'Water-network-AdministratorAccess';

/** Options of a Mai that reaches the portal's own address, and whose person has a browser. */
export const atPortal = ({ identityCenter }: Company, browser: ReturnType<typeof fakeBrowser>): StartOptions => ({
  arguments: identityCenter.switches,
  environment: browser.environment,
});

/** A person at the computer's browser, which keeps its cookies. */
export type PersonAtBrowser = {
  readonly browser: ReturnType<typeof fakeBrowser>;
  /** Addresses that Mai has opened so far. */
  opened(): readonly string[];
  /** Waits for the next page that Mai opens, signs in where asked, and allows or denies. Returns the last page. */
  approve(answer?: 'allow' | 'deny'): Promise<LastPage>;
};

export function personAtBrowser(browser: ReturnType<typeof fakeBrowser>, person: PortalPerson): PersonAtBrowser {
  const window: PortalBrowser = portalBrowser();
  let seen = browser.opened().length;
  return {
    browser,
    opened: browser.opened,
    async approve(answer = 'allow') {
      await expect.poll(() => browser.opened().length).toBeGreaterThan(seen);
      seen = browser.opened().length;
      return await window.approve((await browser.lead()).href, person, answer);
    },
  };
}

/** Starts Mai for a person of the portal, who is at the computer's browser. */
export async function startAtPortal({
  start,
  company,
  home,
}: {
  readonly start: (options: StartOptions) => Promise<RunningApp>;
  readonly company: Company;
  readonly home: Home;
}): Promise<{ readonly at: PersonAtBrowser; readonly mai: RunningApp }> {
  const at = personAtBrowser(fakeBrowser(home), company.identityCenter.people.eight);
  return { at, mai: await start(atPortal(company, at.browser)) };
}

/** First sign-in on the welcome page: enters the portal's address, and the person allows access in the browser. */
export async function signInAtPortal(mai: RunningApp, company: Company, at: PersonAtBrowser): Promise<HomePage> {
  const popover = await mai.popover();
  await new WelcomePage(popover).enter(company.identityCenter.startUrl);
  await at.approve();
  const home = new HomePage(popover);
  await expect(home.accounts).not.toHaveCount(0);
  return home;
}
