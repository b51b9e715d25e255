import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright';

type WithAxe = typeof globalThis & { bringAxe(): void; axe?: typeof axe };

/**
 * Preloads axe into pages. Sending it to each page takes longer than running it; this way Chromium caches the compiled
 * script.
 */
export async function layAxeReady(page: Page): Promise<void> {
  const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
  await page.addInitScript({ content: `globalThis.bringAxe = function () {${source}\n}` });
}

/** Rules that depend on colors only. */
const COLORS: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] };

/**
 * Axe finds no violation of WCAG 2.2 AA and of its best practices. A list of thousands of rows would take minutes: there it
 * checks what is around the list, whose rows another sample has.
 */
export async function expectAccessible(page: Page, rules: 'all' | 'colors', isEndless = false): Promise<void> {
  const found = await page.evaluate(
    async ({ exclude, options, isPart }) => {
      const here = globalThis as WithAxe;
      if (here.axe === undefined) here.bringAxe();
      const sheets = [...document.querySelectorAll<HTMLElement>('dialog:modal')];
      const seen = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
      const front = sheets.find(sheet => sheet.contains(seen));
      if (sheets.length > 0 && front === undefined) throw new Error('No sheet is in front of the others.');
      // Axe does not know which of two sheets is in front, and would leave the colors of both unchecked.
      const behind = sheets.filter(sheet => sheet !== front);
      for (const sheet of behind) sheet.style.visibility = 'hidden';
      const include = [isPart && front ? front : document];
      const { violations } = await (here.axe as typeof axe).run({ include, exclude }, options);
      for (const sheet of behind) sheet.style.visibility = '';
      return violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html }) => html).join('\n')}`);
    },
    {
      exclude: isEndless ? ['h2 ~ div'] : [],
      options: { resultTypes: ['violations'], ...(rules === 'colors' && COLORS) } satisfies RunOptions,
      // What is behind a sheet is inert. Axe asks no colors of it, but finds that out element by element.
      isPart: rules === 'colors',
    },
  );
  expect.soft(found).toEqual([]);
}

/** Focusable elements without a name, and elements whose description repeats their name, as a tooltip would. */
export async function namedWrongly(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  // Chromium keeps the tree up to date until it is disabled, and `disable` does nothing unless it was enabled
  // (InspectorAccessibilityAgent). Its renderer has crashed in such an update (AXObjectCacheImpl) while axe ran.
  await session.send('Accessibility.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.send('Accessibility.disable');
  await session.detach();
  return nodes
    .filter(({ ignored, role }) => !ignored && role?.value !== 'RootWebArea')
    .map(({ role, name, description, properties = [] }) => {
      const isFocusable = properties.some(({ name, value }) => name === 'focusable' && value.value === true);
      if (isFocusable && !name?.value) return `${role?.value} without a name`;
      return description?.value && description.value === name?.value ? `${role?.value} ${name?.value}, twice` : '';
    })
    .filter(words => words !== '');
}

/** Elements that overflow horizontally (WCAG 1.4.10), except visually hidden ones. */
export const scrollsSideways = async (page: Page): Promise<readonly string[]> =>
  await page.evaluate(() =>
    [...document.querySelectorAll('main, main > *, dialog[open]')]
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
      .map(({ tagName, scrollWidth, clientWidth }) => `${tagName} ${scrollWidth} > ${clientWidth}`),
  );
