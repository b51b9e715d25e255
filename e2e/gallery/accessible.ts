import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from 'playwright';

/** What depends on the colours alone. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * Axe finds nothing, by WCAG 2.2 AA and by its own best practices. A list without end would keep it for minutes: there it looks
 * at what stands around the list, whose rows another sample has.
 */
export async function expectForEverybody(page: Page, rules: 'all' | 'colours', isEndless = false): Promise<void> {
  // Electron opens no page for axe to put its results together in.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (rules === 'colours') axe.withRules(COLOURS);
  if (isEndless) axe.exclude('h2 ~ div');
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html }) => html).join('\n')}`);
  expect.soft(found).toEqual([]);
}

/** The parts that are wider than the room they have: nobody may have to scroll in two directions. What only a reader hears has no room. */
export const scrollsSideways = async (page: Page): Promise<readonly string[]> =>
  await page.evaluate(() =>
    [...document.querySelectorAll('main, main > *, dialog[open]')]
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
      .map(({ tagName, scrollWidth, clientWidth }) => `${tagName} ${scrollWidth} > ${clientWidth}`),
  );
