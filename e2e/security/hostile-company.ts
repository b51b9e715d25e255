import { expect } from '@playwright/test';
import { ANALYST, startRole } from '../driver/journey.ts';
import type { RunningApp } from '../driver/running-app.ts';
import { HomePage } from '../pages/home-page.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import type { AttackName } from '../simulator/attacks/attacks.ts';
import type { Company } from '../simulator/company.ts';

/** Adds a company whose sign-in address is an attack. */
export async function addHostile(mai: RunningApp, hostile: Company, attack: AttackName): Promise<void> {
  const home = new HomePage(await mai.popover());
  await mai.raise();
  await home.settings.click();
  await new SettingsSheet(home.page).addCompany.click();
  await new WelcomePage(home.page).enter(hostile.signInUrl(`/attack/${attack}`));
}

/** Starts and stops a role of the person's own company. */
export async function workOn(mai: RunningApp): Promise<void> {
  const home = new HomePage(await mai.popover());
  await mai.raise();
  await expect(home.roles).toHaveCount(14);
  await startRole(home, ...ANALYST);
  await home.stop(...ANALYST).click();
  await expect(home.active).toHaveCount(0);
}
