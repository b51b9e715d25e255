import type { Locator } from 'playwright';
import { setupOf } from '../company/sample-setup.ts';
import { type ChromiumOptions, OwnChromium } from '../desktop-fakes/own-chromium.ts';
import type { Home } from '../driver/home.ts';
import type { RunningApp } from '../driver/running-app.ts';
import type { StartOptions } from '../driver/started-apps.ts';
import { HomePage } from '../pages/home-page.ts';
import type { Company } from '../simulator/company.ts';

export const NAME = 'Acme sign-in';

/** A company of the machine's policy, whose people sign in with Chromium. `parts` of its setup, and of its provider. */
export const chromiumSetup = (company: Company, provider: object = {}, parts: object = {}): string =>
  setupOf(company, {
    providers: [{ address: company.signInUrl(), name: NAME, signInWith: 'chromium', ...provider }],
    locked: {},
    ...parts,
  });

type Fixtures = {
  readonly start: (options?: StartOptions) => Promise<RunningApp>;
  readonly home: Home;
  readonly company: Company;
};

/** Starts Mai with that company and the real Chromium. */
export async function startThere({ start, home, company }: Fixtures, options: ChromiumOptions = {}, provider = {}) {
  const browser = new OwnChromium(home, options);
  home.write(home.policy, chromiumSetup(company, provider));
  const mai = await start();
  await mai.raise();
  const page = new HomePage(await mai.popover());
  return { mai, browser, page, signIn: signInButton(page) };
}

export const signInButton = ({ page }: HomePage): Locator =>
  page.getByRole('button', { name: `Sign in to ${NAME}`, exact: true });
