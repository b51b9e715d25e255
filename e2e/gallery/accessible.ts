import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright';

/** Its short form: to bring axe to a page takes longer than to run it. */
const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What depends on the colours alone. */
const COLOURS: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] };

/**
 * Axe finds nothing, by WCAG 2.2 AA and by its own best practices. A list without end would keep it for minutes: there it looks
 * at what stands around the list, whose rows another sample has.
 */
export async function expectForEverybody(page: Page, rules: 'all' | 'colours', isEndless = false): Promise<void> {
  const look = () =>
    page.evaluate(
      async ({ exclude, options }) => {
        if (!('axe' in window)) return undefined;
        const { violations } = await (window.axe as typeof axe).run({ exclude }, options);
        return violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html }) => html).join('\n')}`);
      },
      {
        exclude: isEndless ? ['h2 ~ div'] : [],
        options: { resultTypes: ['violations'], ...(rules === 'colours' && COLOURS) } satisfies RunOptions,
      },
    );
  const found = await look();
  if (found === undefined) await page.evaluate(AXE);
  expect.soft(found ?? (await look())).toEqual([]);
}

/** The parts that are wider than the room they have: nobody may have to scroll in two directions. What only a reader hears has no room. */
export const scrollsSideways = async (page: Page): Promise<readonly string[]> =>
  await page.evaluate(() =>
    [...document.querySelectorAll('main, main > *, dialog[open]')]
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
      .map(({ tagName, scrollWidth, clientWidth }) => `${tagName} ${scrollWidth} > ${clientWidth}`),
  );
