import { expect } from '@playwright/test';
import type { Page } from 'playwright';

/** Samples for the tab order: main screens, and the pages with most controls. */
export const BY_TAB: ReadonlySet<string> = new Set([
  'welcome',
  'roles-14',
  'active-1',
  'interaction-required',
  'many-failures',
  'role-active',
  'role-advanced',
  'settings',
  'keyboard',
  'other-accounts',
  'portal-region',
  'portal-code',
  'portal-settings',
]);

/** Tab reaches every control, stops at nothing else, and returns to the first one. */
export async function expectAllByTab(page: Page): Promise<void> {
  const wanted = await page.evaluate(() => {
    const scope = document.querySelector('dialog[open]') ?? document;
    const isRadioBeside = (element: Element) =>
      element instanceof HTMLInputElement && element.type === 'radio' && !element.checked;
    return [...scope.querySelectorAll<HTMLElement>('button, input, select, textarea, summary')]
      .filter(element => element.tabIndex >= 0 && element.checkVisibility() && !isRadioBeside(element))
      .map((element, index) => element.setAttribute('data-place', String(index))).length;
  });
  const seen = new Set<string>();
  const others = new Set<string>();
  for (let press = 0; press < 2 * wanted + 10 && seen.size < wanted; press += 1) {
    await page.keyboard.press('Tab');
    const place = await page.evaluate(() => document.activeElement?.getAttribute('data-place'));
    if (place) seen.add(place);
    else others.add(await focused(page));
  }
  expect.soft([...others].filter(name => name !== 'nothing')).toEqual([]);
  expect.soft(seen.size, `reached by Tab, which stopped at ${await focused(page)}`).toBe(wanted);
}

/** Accessible name of the focused element. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element === document.body || element === null
      ? 'nothing'
      : (element.getAttribute('aria-label') ?? element.getAttribute('name') ?? element.id ?? element.textContent);
  });
