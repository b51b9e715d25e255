import { expect } from '@playwright/test';
import { startBus, startDisplay } from '../../e2e/desktop-fakes/desktop.ts';
import { fakeBrowser } from '../../e2e/desktop-fakes/fake-browser.ts';
import { startKeyring } from '../../e2e/desktop-fakes/keyring.ts';
import { startTrayHost } from '../../e2e/desktop-fakes/tray-host.ts';
import { Home } from '../../e2e/driver/home.ts';
import { signInFirst } from '../../e2e/driver/journey.ts';
import { type RunningApp, startApp } from '../../e2e/driver/running-app.ts';
import { personAtBrowser } from '../../e2e/identity-center/portal-journey.ts';
import type { HomePage } from '../../e2e/pages/home-page.ts';
import { SettingsSheet } from '../../e2e/pages/settings-sheet.ts';
import { WelcomePage } from '../../e2e/pages/welcome-page.ts';
import { type Company, startCompany } from '../../e2e/simulator/company.ts';

/** Mai with its active roles, on a desktop of its own. */
export type SoakDesk = {
  readonly mai: RunningApp;
  readonly company: Company;
  readonly home: Home;
  stop(): Promise<void>;
};

/** Life of credentials in seconds. They are renewed five minutes before they expire, as AWS's shortest are, to outlast outages. */
const LIFE = 600;

/** In seconds: nobody has to sign in during the soak. */
const YEAR = 365 * 24 * 3_600;

/** Roles of the person at the access portal, besides the fourteen at the company. */
const PORTAL_ROLES = 6;

export const ROLES = 14 + PORTAL_ROLES;

/** Starts Mai, signs in at both companies, starts all roles and closes the window. */
export async function startDesk(): Promise<SoakDesk> {
  const company = await startCompany({
    idp: { cookieSeconds: YEAR },
    sts: { lifeSeconds: LIFE },
    identityCenter: { lifeSeconds: LIFE, sessionSeconds: YEAR, registrationSeconds: YEAR },
  });
  const home = new Home();
  const [display, bus] = [await startDisplay(), await startBus()];
  const keyring = await startKeyring(bus.address, home.path);
  const panel = await startTrayHost(bus.address);
  const browser = fakeBrowser(home);
  const { identityCenter } = company;
  const mai = await startApp({
    home: home.path,
    data: home.data,
    stsUrl: company.stsUrl,
    portalEnvironment: identityCenter.environment,
    busAddress: bus.address,
    display: display.address,
    environment: browser.environment,
    // Garbage would hide a leak.
    arguments: [...identityCenter.switches, '--js-flags=--expose-gc'],
  });
  const stop = async () => {
    await mai.quit();
    await panel.stop();
    for (const server of [keyring, bus, display]) server.stop();
    await company.stop();
    home.remove();
  };
  try {
    const list = await signInFirst(mai, company, company.users.fourteenRoles);
    await list.settings.click();
    await new SettingsSheet(list.page).addCompany.click();
    const at = personAtBrowser(browser, identityCenter.people.eight);
    await new WelcomePage(list.page).enter(identityCenter.startUrl);
    await at.approve();
    await expect(list.roles).toHaveCount(14 + identityCenter.people.eight.assignments.length);
    await startRoles(list);
    await list.page.keyboard.press('Escape');
    await expect.poll(() => mai.visibleTitles(), { timeout: 20_000 }).toEqual([]);
    return { mai, company, home, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * A started role moves to the active ones, so that the first one left is the next. A list that moves can swallow a click, or lead it to
 * an active role, whose page opens.
 */
async function startRoles(list: HomePage): Promise<void> {
  const start = list.page.getByRole('button', { name: /^Start / });
  try {
    await expect(async () => {
      await list.backToList();
      for (let active = await list.active.count(); active < ROLES; active += 1) {
        await start.first().click({ timeout: 10_000 });
        await expect(list.active).toHaveCount(active + 1, { timeout: 10_000 });
      }
    }).toPass({ timeout: 300_000 });
  } catch (cause) {
    throw new Error(`The roles did not start. The window shows:\n${await list.page.ariaSnapshot()}`, { cause });
  }
}
