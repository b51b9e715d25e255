// Mai's pages in Debian's Chromium, which is newer than Electron's, beside the same pages in Electron.
import { expectAccessible, namedWrongly, scrollsSideways } from '../../../e2e/gallery/accessible.ts';
import { BY_TAB, expectAllByTab } from '../../../e2e/gallery/by-tab.ts';
import { expect } from '../../../e2e/gallery/fixtures.ts';
import { PICTURED } from '../../../e2e/gallery/pictured.ts';
import type { Sample } from '../../../e2e/gallery/sample.ts';
import { SAMPLES, sampleNamed } from '../../../e2e/gallery/samples.ts';
import type { Stage } from '../../../e2e/gallery/stage.ts';
import { themesOf, wear } from '../../../e2e/gallery/themes.ts';
import { ACCESSIBILITY_TREES } from '../../../e2e/gallery/trees.ts';
import { test } from './fixtures.ts';
import { differences, layoutOf } from './layout.ts';

/** Checks a sample that Chromium shows: it fits, has its accessibility tree, and axe finds nothing in light and dark. */
async function expectSound(stage: Stage, sample: Sample): Promise<void> {
  const { page } = stage;
  expect.soft(await scrollsSideways(page)).toEqual([]);
  expect.soft((await layoutOf(page)).filter(({ isCut }) => isCut)).toEqual([]);
  if (!sample.isEndless) expect.soft(await namedWrongly(page)).toEqual([]);
  const tree = ACCESSIBILITY_TREES[sample.name];
  if (tree !== undefined) await expect.soft(page.locator('body')).toMatchAriaSnapshot(tree);
  for (const theme of themesOf(sample).filter(name => name === 'light' || name === 'dark')) {
    if (theme !== 'light' && sample.isEndless) continue;
    await wear(page, theme);
    await expectAccessible(page, theme === 'light' ? 'all' : 'colors', sample.isEndless);
  }
  if (BY_TAB.has(sample.name)) await expectAllByTab(page);
}

/** What a screen reader is told. */
const treeOf = ({ page }: Stage) => page.locator('body').ariaSnapshot();

for (const sample of SAMPLES.filter(({ name }) => name in PICTURED))
  test(`${sample.name.replaceAll('-', ' ')}, as in Electron`, async ({ stage: electron, chromium: { stage } }) => {
    await Promise.all([electron, stage].map(each => each.play(sample)));
    // What was announced is gone a moment later, in each at its own time.
    await expect(async () => expect(await treeOf(stage)).toBe(await treeOf(electron))).toPass({ timeout: 10_000 });
    expect.soft(differences(await layoutOf(electron.page), await layoutOf(stage.page))).toEqual([]);
    await expectSound(stage, sample);
  });

for (const sample of SAMPLES.filter(({ name }) => !(name in PICTURED)))
  test(sample.name.replaceAll('-', ' '), async ({ chromium: { stage } }) => {
    await stage.play(sample);
    await expectSound(stage, sample);
  });

test('a search finds a role, Enter starts it', async ({ chromium: { stage } }) => {
  await stage.play(sampleNamed('roles-14'));
  const search = stage.page.getByRole('searchbox');
  await search.fill('dataeng');
  await expect(stage.page.getByRole('button', { name: /^Start / })).toHaveCount(1);
  await search.press('Enter');
  await expect.poll(() => stage.commands()).toContainEqual(expect.objectContaining({ type: 'startRole' }));
});

test('the arrow keys and Enter start the next role', async ({ chromium: { stage } }) => {
  await stage.play(sampleNamed('roles-14'));
  const search = stage.page.getByRole('searchbox');
  await search.focus();
  await search.press('ArrowDown');
  await search.press('ArrowDown');
  await search.press('Enter');
  await expect.poll(() => stage.commands()).toContainEqual(expect.objectContaining({ type: 'startRole' }));
});

test('a page opens with a click, and Escape closes it', async ({ chromium: { stage } }) => {
  await stage.play(sampleNamed('roles-14'));
  const { page } = stage;
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
