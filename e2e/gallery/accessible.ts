import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright';

type WithAxe = typeof globalThis & { bringAxe(): void; axe?: typeof axe };

/**
 * Lays axe ready in a page that is loaded from now on. To send it to each page takes longer than to run it; this way Chromium
 * keeps what it has made of it.
 */
export async function layAxeReady(page: Page): Promise<void> {
  const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
  await page.addInitScript({ content: `globalThis.bringAxe = function () {${source}\n}` });
}

/** What depends on the colours alone. */
const COLOURS: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] };

/**
 * Axe finds nothing, by WCAG 2.2 AA and by its own best practices. A list without end would keep it for minutes: there it looks
 * at what stands around the list, whose rows another sample has.
 */
export async function expectForEverybody(page: Page, rules: 'all' | 'colours', isEndless = false): Promise<void> {
  const found = await page.evaluate(
    async ({ exclude, options }) => {
      const here = globalThis as WithAxe;
      if (here.axe === undefined) here.bringAxe();
      const { violations } = await (here.axe as typeof axe).run({ exclude }, options);
      return violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html }) => html).join('\n')}`);
    },
    {
      exclude: isEndless ? ['h2 ~ div'] : [],
      options: { resultTypes: ['violations'], ...(rules === 'colours' && COLOURS) } satisfies RunOptions,
    },
  );
  expect.soft(found).toEqual([]);
}

/** The parts that are wider than the room they have: nobody may have to scroll in two directions. What only a reader hears has no room. */
export const scrollsSideways = async (page: Page): Promise<readonly string[]> =>
  await page.evaluate(() =>
    [...document.querySelectorAll('main, main > *, dialog[open]')]
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
      .map(({ tagName, scrollWidth, clientWidth }) => `${tagName} ${scrollWidth} > ${clientWidth}`),
  );
