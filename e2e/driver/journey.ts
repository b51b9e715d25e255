import { expect } from '@playwright/test';
import type { Locator } from 'playwright';
import { MANY_ROLES } from '../../app/roles/collapsed-accounts.ts';
import { CompanyPage } from '../pages/company-page.ts';
import { HomePage } from '../pages/home-page.ts';
import { RoleSheet } from '../pages/role-sheet.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import type { Company } from '../simulator/company.ts';
import type { Person } from '../simulator/people.ts';
import type { RunningApp } from './running-app.ts';

/** The company’s name: from the people’s e-mail addresses, as its own address has none. */
export const COMPANY = 'Example Energy';
/** The same before the first sign-in. */
export const UNNAMED = 'My company';

/** A role of the engineer, as Mai names it: assertions contain no account names. */
export const ANALYST = ['Analyst', '210987654321'] as const;
export const ANALYST_PROFILE = '210987654321-Analyst';

/**
 * First sign-in on the welcome page: enters the company's address and is signed in without a password, as with integrated
 * authentication. The company sets its cookie, as after `signInByPassword`.
 */
export async function signInFirst(mai: RunningApp, company: Company, person: Person): Promise<HomePage> {
  const popover = await mai.popover();
  const { idp } = company.misbehave;
  const before = company.requests.length;
  idp.visitor = person.user;
  await new WelcomePage(popover).enter(company.signInUrl());
  await company.waitFor(({ kind }) => kind === 'assertion-sent', before);
  idp.visitor = null;
  const home = new HomePage(popover);
  await seeRoles(home, person);
  return home;
}

/** The accounts of thousands of roles are collapsed. */
async function seeRoles({ roles, accounts }: HomePage, person: Person): Promise<void> {
  if (person.roles.length > MANY_ROLES) await expect(accounts).not.toHaveCount(0);
  else await expect(roles).toHaveCount(person.roles.length);
}

/** Like `signInFirst`, but through the company's sign-in form. */
export async function signInByPassword(mai: RunningApp, company: Company, person: Person): Promise<HomePage> {
  const popover = await mai.popover();
  await new WelcomePage(popover).enter(company.signInUrl());
  await new CompanyPage(await mai.signInWindow()).signIn(person);
  const home = new HomePage(popover);
  await seeRoles(home, person);
  return home;
}

/** Starts a role and waits until it is active. */
export async function startRole(home: HomePage, role: string, account: string): Promise<void> {
  await home.role(role, account).click();
  await expect(home.activeRole(role, account)).toBeVisible();
}

/** Opens the page of a role that is not active, with its settings. */
export const openRole = (home: HomePage, role: string, account: string): Promise<RoleSheet> =>
  openBy(home.role(role, account), home, role, account);

/** Like `openRole`, for an active role. */
export const openActive = (home: HomePage, role: string, account: string): Promise<RoleSheet> =>
  openBy(home.activeRole(role, account), home, role, account);

async function openBy(row: Locator, home: HomePage, role: string, account: string): Promise<RoleSheet> {
  await row.hover();
  await home.more(role, account).click();
  const page = new RoleSheet(home.page, role, account);
  await page.unfold();
  return page;
}
