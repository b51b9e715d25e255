import { expectAccessible, namedWrongly, scrollsSideways } from './accessible.ts';
import { BY_TAB, expectAllByTab } from './by-tab.ts';
import { expect, test } from './fixtures.ts';
import { PICTURED, pictureName } from './pictured.ts';
import { SAMPLES, sampleNamed } from './samples.ts';
import { PICTURED_ON } from './stage.ts';
import { themesOf, wear } from './themes.ts';
import { ACCESSIBILITY_TREES } from './trees.ts';

// A name without a sample would never be checked.
for (const name of [...Object.keys(ACCESSIBILITY_TREES), ...Object.keys(PICTURED), ...BY_TAB]) sampleNamed(name);

for (const sample of SAMPLES) {
  test(`${sample.name.replaceAll('-', ' ')} is accessible`, async ({ stage }) => {
    await stage.play(sample);
    expect.soft(await scrollsSideways(stage.page)).toEqual([]);
    if (!sample.isEndless) expect.soft(await namedWrongly(stage.page)).toEqual([]);
    const tree = ACCESSIBILITY_TREES[sample.name];
    if (tree !== undefined)
      await test.step('has this accessibility tree', () =>
        expect.soft(stage.page.locator('body')).toMatchAriaSnapshot(tree));
    for (const theme of themesOf(sample).toReversed()) {
      if (theme !== 'light' && sample.isEndless) continue;
      await wear(stage.page, theme);
      await expectAccessible(stage.page, theme === 'light' ? 'all' : 'colors', sample.isEndless);
    }
    if (BY_TAB.has(sample.name))
      await test.step('Tab reaches every control and wraps around', () => expectAllByTab(stage.page));
  });
}

for (const [name, themes] of Object.entries(PICTURED)) {
  test(`${name.replaceAll('-', ' ')} looks like its picture`, async ({ stage }) => {
    test.skip(!stage.drawsAsPictured, `Pictures are of ${PICTURED_ON}: others draw letters differently.`);
    await stage.play(sampleNamed(name));
    for (const theme of themes) {
      await wear(stage.page, theme);
      expect.soft(await stage.picture()).toMatchSnapshot(pictureName(name, theme));
    }
  });
}
