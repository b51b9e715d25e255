import type { Page } from 'playwright';
import { LANGUAGES } from '../../app/text/languages.ts';
import { loadText } from '../../app/text/text-for.ts';
import { ANALYST } from '../gallery/company.ts';
import { expect, test } from '../gallery/fixtures.ts';
import { sampleNamed } from '../gallery/samples.ts';

/** The narrowest supported screen. */
const NARROW = { width: 320, height: 900 };

const sample = (name: string) => ({ ...sampleNamed(name), size: NARROW, act: async () => {} });

/** Elements that overflow the window or clip their text, except fields, visually hidden ones, and names that are cut on purpose. */
const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const isSeen = (box: DOMRect) => box.width > 1 && box.height > 1;
    const isCut = (part: Element) =>
      part.clientWidth > 1 && part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflowX !== 'visible';
    return [...document.querySelectorAll('body, body *:not(input, select, option, pre, [data-clamp])')]
      .filter(part => {
        const box = part.getBoundingClientRect();
        return isSeen(box) && (box.right > edge + 1 || box.left < -1 || isCut(part));
      })
      .map(part => part.textContent.slice(0, 60));
  });

for (const language of LANGUAGES) {
  test(`everything fits on a narrow screen in ${language}`, async ({ stage }) => {
    const { page } = stage;
    const text = await loadText(language);
    const show = async (name: string) => {
      const { snapshot, ...rest } = sample(name);
      await stage.play({ ...rest, snapshot: { ...snapshot, language } });
      await expect(page.locator('html')).toHaveAttribute('lang', language);
    };
    for (const name of ['interaction-required', 'offline', 'active-default', 'roles-0']) {
      await show(name);
      expect.soft(await tooWide(page), name).toEqual([]);
    }
    await page.getByRole('button', { name: text.settings.title, exact: true }).click();
    await expect(page.getByRole('dialog', { name: text.settings.title })).toBeVisible();
    expect.soft(await tooWide(page), 'settings').toEqual([]);

    await show('role-active');
    await page
      .getByRole('button', { name: text.role.more(ANALYST.name, 'Sales data') })
      .first()
      .click();
    await expect(page.getByRole('dialog', { name: ANALYST.name })).toBeVisible();
    expect.soft(await tooWide(page), 'role').toEqual([]);
  });
}
