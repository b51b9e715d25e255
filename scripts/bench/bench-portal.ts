import { startBus } from '../../e2e/desktop-fakes/desktop.ts';
import { fakeBrowser } from '../../e2e/desktop-fakes/fake-browser.ts';
import { startTrayHost } from '../../e2e/desktop-fakes/tray-host.ts';
import { startApp } from '../../e2e/driver/running-app.ts';
import { HomePage } from '../../e2e/pages/home-page.ts';
import { WelcomePage } from '../../e2e/pages/welcome-page.ts';
import { startCompany } from '../../e2e/simulator/company.ts';
import { portalBrowser } from '../../e2e/simulator/identity-center/portal-browser.ts';
import type { Bench } from './bench.ts';
import type { Take } from './measures.ts';
import { pause } from './started.ts';

/** 300 accounts have a list of roles each, and three pages list the accounts. */
const REQUESTS = 303;
/** Of one person, all operations together. */
const AWS_RATE = 20;
/** The last request can't arrive sooner after the first one, in seconds. */
const FLOOR = Math.floor((REQUESTS - 1) / AWS_RATE);

/**
 * From the person's sign-in at an access portal with 300 accounts and 900 roles, which is over when Mai exchanges its code, to the first
 * roles and to all roles in Mai's window, compared with the time that AWS's rate takes. Measured in the built app.
 */
export async function benchPortal({ display, rounds, homes }: Bench, take: Take): Promise<void> {
  for (let round = 0; round < Math.min(rounds, 3); round += 1) {
    const company = await startCompany();
    const { identityCenter } = company;
    const home = homes.empty();
    const browser = fakeBrowser(home);
    const bus = await startBus();
    const panel = await startTrayHost(bus.address);
    const mai = await startApp({
      ...{ home: home.path, data: home.data, stsUrl: company.stsUrl, busAddress: bus.address, display },
      ...{ environment: browser.environment, arguments: identityCenter.switches },
      portalEnvironment: identityCenter.environment,
    });
    const page = await mai.popover();
    await new WelcomePage(page).enter(identityCenter.startUrl);
    while (browser.opened().length === 0) await pause(20);
    const signedIn = company.waitFor(each => each.kind === 'identity-center' && each.action === 'CreateToken');
    await portalBrowser().approve((await browser.lead()).href, identityCenter.people.nineHundred);
    const since = async () => (Date.now() - (await signedIn).at) / 1_000;
    await new HomePage(page).roles.first().waitFor();
    take('portalFirst', { mai: await since() });
    await page.getByRole('heading', { name: /900/ }).waitFor({ timeout: 60_000 });
    take('portalAll', { mai: await since(), baseline: FLOOR });
    await mai.quit();
    await panel.stop();
    bus.stop();
    await company.stop();
  }
}
