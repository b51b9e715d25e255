import { expect } from '@playwright/test';
import type { Locator } from 'playwright';
import { CompanyPage } from '../pages/company-page.ts';
import { HomePage } from '../pages/home-page.ts';
import { RoleSheet } from '../pages/role-sheet.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import type { Company } from '../simulator/company.ts';
import type { Person } from '../simulator/people.ts';
import type { RunningApp } from './running-app.ts';

/** A role that the engineer has, as Mai names it: the company's answer has no account names. */
export const ANALYST = ['Analyst', '210987654321'] as const;
export const ANALYST_PROFILE = '210987654321-Analyst';

/**
 * On the welcome page of a Mai that knows no company: types the company's address, and is let in without a password, as where
 * the company's network knows its people. The company remembers them by a cookie, as after `signInByPassword`.
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

/** Of thousands only those near are drawn. */
async function seeRoles({ roles }: HomePage, person: Person): Promise<void> {
  if (person.roles.length > 100) await expect(roles).not.toHaveCount(0);
  else await expect(roles).toHaveCount(person.roles.length);
}

/** As `signInFirst`, for tests of what the company's page asks for. */
export async function signInByPassword(mai: RunningApp, company: Company, person: Person): Promise<HomePage> {
  const popover = await mai.popover();
  await new WelcomePage(popover).enter(company.signInUrl());
  await new CompanyPage(await mai.signInWindow()).signIn(person);
  const home = new HomePage(popover);
  await seeRoles(home, person);
  return home;
}

/** Picks a role and waits until its keys are there. */
export async function getKeys(home: HomePage, role: string, account: string): Promise<void> {
  await home.role(role, account).click();
  await expect(home.liveRole(role, account)).toBeVisible();
}

/** Opens everything about a role that can be picked, as a person does who points at its row. */
export const openRole = (home: HomePage, role: string, account: string): Promise<RoleSheet> =>
  openBy(home.role(role, account), home, role, account);

/** As `openRole`, for a live one. */
export const openLive = (home: HomePage, role: string, account: string): Promise<RoleSheet> =>
  openBy(home.liveRole(role, account), home, role, account);

async function openBy(row: Locator, home: HomePage, role: string, account: string): Promise<RoleSheet> {
  await row.hover();
  await home.more(role, account).click();
  return new RoleSheet(home.page, role, account);
}
