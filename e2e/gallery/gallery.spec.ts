import { expectForEverybody, scrollsSideways } from './accessible.ts';
import { BY_TAB, expectAllByTab } from './by-tab.ts';
import { expect, test } from './fixtures.ts';
import { expectPicture } from './pictured.ts';
import { SAMPLES, sampleNamed } from './samples.ts';
import { themesOf, wear } from './themes.ts';
import { ACCESSIBILITY_TREES } from './trees.ts';

// A name without a sample would never be checked.
for (const name of [...Object.keys(ACCESSIBILITY_TREES), ...BY_TAB]) sampleNamed(name);

for (const sample of SAMPLES) {
  test(`shows ${sample.name.replaceAll('-', ' ')} as it was drawn, and to everybody`, async ({ stage }) => {
    await stage.play(sample);
    expect.soft(await scrollsSideways(stage.page)).toEqual([]);
    const tree = ACCESSIBILITY_TREES[sample.name];
    if (tree !== undefined)
      await test.step('tells a screen reader what is there, in this order', () =>
        expect.soft(stage.page.locator('body')).toMatchAriaSnapshot(tree));
    for (const theme of themesOf(sample)) {
      if (!stage.drawsAsPictured) break;
      await wear(stage.page, theme);
      expectPicture(`${sample.name}-${theme}.png`, await stage.picture());
    }
    // After all pictures: the contrast check scrolls, and rows that were visible change the scrollbar.
    for (const theme of themesOf(sample).toReversed()) {
      if (theme !== 'light' && sample.isEndless) continue;
      await wear(stage.page, theme);
      await expectForEverybody(stage.page, theme === 'light' ? 'all' : 'colours', sample.isEndless);
    }
    if (BY_TAB.has(sample.name))
      await test.step('is reached by Tab in every part that can be pressed, and comes round', () =>
        expectAllByTab(stage.page));
  });
}
