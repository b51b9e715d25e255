import { expect } from '@playwright/test';
import type { fakeBrowser } from '../../e2e/desktop-fakes/fake-browser.ts';
import type { RunningApp } from '../../e2e/driver/running-app.ts';
import { personAtBrowser } from '../../e2e/identity-center/portal-journey.ts';
import { HomePage } from '../../e2e/pages/home-page.ts';
import { SettingsSheet } from '../../e2e/pages/settings-sheet.ts';
import { WelcomePage } from '../../e2e/pages/welcome-page.ts';
import type { Company } from '../../e2e/simulator/company.ts';
import type { Pictures } from './pictures.ts';

const ROLES = [
  ['ReadOnlyAccess', 'Water network'],
  ['DataScientist', 'Laboratory'],
] as const;

type Demo = {
  readonly mai: RunningApp;
  readonly company: Company;
  readonly browser: ReturnType<typeof fakeBrowser>;
  readonly pictures: Pictures;
  readonly say: (words: string) => void;
};

/** Adds a second company, which has an access portal, and starts two of its roles. */
export async function visitPortal({ mai, company, browser, pictures, say }: Demo): Promise<void> {
  const { identityCenter, users } = company;
  const person = identityCenter.people.eight;
  const at = personAtBrowser(browser, person);
  const page = await mai.popover();
  const list = new HomePage(page);
  await list.settings.click();
  await new SettingsSheet(page).addCompany.click();
  await new WelcomePage(page).enter(identityCenter.startUrl);
  say(`Added a second company by its AWS access portal: ${identityCenter.startUrl}. Its page opened in the browser.`);
  await at.approve();
  await expect(list.roles).toHaveCount(users.fourteenRoles.roles.length + person.assignments.length);
  say(`Signed in there as ${person.displayName} (${person.user}, ${person.password}), and allowed access.`);
  for (const [role, account] of ROLES) {
    await list.role(role, account).click();
    await expect(list.activeRole(role, account)).toBeVisible();
  }
  say(`Started ${ROLES.map(([role, account]) => `${role} in ${account}`).join(' and ')}, with no other page.`);
  await page.mouse.wheel(0, -10_000);
  await pictures.take('portal', page);
  await page.getByRole('button', { name: `Stop all (${ROLES.length})` }).click();
  await expect(list.active).toHaveCount(0);
}
