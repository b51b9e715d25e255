import type { Locator, Page } from 'playwright';
import { expect, test, trayOf } from '../driver/fixtures.ts';
import { ANALYST, signInFirst, startRole } from '../driver/journey.ts';

const SCIENTIST = ['DataScientist', ANALYST[1]] as const;

/** Until everything that the page has received is on the screen. */
const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))));

const topOf = async (row: Locator): Promise<number> => (await row.boundingBox())?.y ?? Number.NaN;

test('a list doesn’t move under the pointer when a role starts', async ({ start, company, panel }) => {
  const mai = await start();
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  const tray = await trayOf(panel);
  await startRole(page, ...ANALYST);
  await page.stop(...ANALYST).click();
  await expect(page.recents).toHaveText([/^Analyst/]);

  await test.step('results keep their order and rows until the query changes', async () => {
    await page.search.fill('2109');
    const order = await page.roles.evaluateAll(rows => rows.map(row => row.textContent));
    expect(order[0]).toMatch(/^Analyst/);
    const rows = await page.page.evaluateHandle(() => {
      const removed: Node[] = [];
      new MutationObserver(changes => {
        for (const { removedNodes } of changes)
          removed.push(...[...removedNodes].filter(node => node instanceof Element && node.matches('[role=row]')));
      }).observe(document.body, { childList: true, subtree: true });
      return removed;
    });
    await page.role(...SCIENTIST).click();
    await expect(page.active).toHaveCount(1);
    expect(await page.roles.count()).toBe(order.length);
    expect((await page.roles.first().textContent()) ?? '').toBe(order[0]);
    expect(await rows.evaluate(removed => removed.length)).toBe(0);
    await page.search.fill('210');
    await expect(page.roles.first()).not.toHaveText(/^Analyst/);
    await page.search.fill('');
  });

  await test.step('a pressed row stays where it is, and gets its click', async () => {
    await page.stop(...SCIENTIST).click();
    await expect(page.recents).toHaveText([/^DataScientist/, /^Analyst/]);
    const row = page.recents.last().getByRole('button').first();
    await row.hover();
    const before = await topOf(row);
    await page.page.mouse.down();
    await tray.click(SCIENTIST.join(' · '));
    await tray.waitForMenu(menu => menu.some(({ label }) => label.startsWith('✓ DataScientist')));
    await drawn(page.page);
    // An animation may be about to end; a row has 36 pixels.
    expect(Math.abs((await topOf(row)) - before)).toBeLessThan(5);
    await page.page.mouse.up();
    await expect(page.activeRole(...ANALYST)).toBeVisible();
    await expect(page.activeRole(...SCIENTIST)).toBeVisible();
  });
});

test('a pressed row gets its click also if the list moves, and none if the pointer leaves it', async ({
  mai,
  company,
}) => {
  const page = await signInFirst(mai, company, company.users.fourteenRoles);
  const { mouse } = page.page;
  const [row, other] = [page.role(...ANALYST), page.role(...SCIENTIST)];
  const move = () =>
    page.page.getByRole('group', { name: 'Overview' }).evaluate(list => {
      const above = document.createElement('div');
      above.style.height = '100px';
      list.prepend(above);
    });

  await row.hover();
  await mouse.down();
  const before = await topOf(row);
  await move();
  expect(await topOf(row)).toBeGreaterThan(before + 50);
  await mouse.up();
  await expect(page.activeRole(...ANALYST)).toBeVisible();

  await other.hover();
  await mouse.down();
  await page.search.hover();
  await mouse.up();
  await startRole(page, 'ReadOnly', ANALYST[1]);
  await expect(other).toBeEnabled();
  await expect(page.active).toHaveCount(2);
});
