import { expect } from '@playwright/test';
import type { Page } from 'playwright';
import { CompanyPage } from '../pages/company-page.ts';
import { HomePage } from '../pages/home-page.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import type { Company } from '../simulator/company.ts';
import { expectNoFailure } from './expect-notice.ts';
import type { RunningApp } from './running-app.ts';

/** Adds a company with this sign-in address and returns its sign-in page. */
export async function visit(mai: RunningApp, address: string): Promise<Page> {
  await new WelcomePage(await mai.popover()).enter(address);
  const page = await mai.signInWindow(new URL(address).origin);
  await page.waitForLoadState();
  return page;
}

/** Shows that nothing was disturbed: signs in through the same window. */
export async function signInAfterwards(mai: RunningApp, company: Company): Promise<void> {
  const page = await mai.signInWindow(company.idpUrl);
  await page.goto(company.signInUrl());
  await new CompanyPage(page).signIn(company.users.fourteenRoles);
  await expect(new HomePage(await mai.popover()).roles).toHaveCount(14);
  await expectNoFailure(mai);
}
