import { existsSync, readFileSync } from 'node:fs';
import { expectAccessible, namedWrongly, scrollsSideways } from './accessible.ts';
import { BY_TAB, expectAllByTab } from './by-tab.ts';
import { expect, test } from './fixtures.ts';
import { PICTURED, pictureName } from './pictured.ts';
import { SAMPLES, sampleNamed } from './samples.ts';
import { PICTURED_ON } from './stage.ts';
import { themesOf, wear } from './themes.ts';
import { ACCESSIBILITY_TREES } from './trees.ts';

// A name without a sample would never be checked, nor a picture in a theme that its sample doesn't have.
for (const name of [...Object.keys(ACCESSIBILITY_TREES), ...BY_TAB]) sampleNamed(name);
for (const [name, themes] of Object.entries(PICTURED))
  for (const theme of themes)
    if (!themesOf(sampleNamed(name)).includes(theme)) throw new Error(`${name} has no theme ${theme}.`);

/** Most pictures are the same bytes as before; a comparison of pixels decodes both first. */
function expectAlike(picture: Buffer, name: string): void {
  const reference = test.info().snapshotPath(name);
  if (!existsSync(reference) || !picture.equals(readFileSync(reference))) expect.soft(picture).toMatchSnapshot(name);
}

for (const sample of SAMPLES) {
  const { name, isEndless = false } = sample;
  const pictured = PICTURED[name] ?? [];
  const looks = pictured.length > 0 ? ' and looks like its picture' : '';
  test(`${name.replaceAll('-', ' ')} is accessible${looks}`, async ({ stage }) => {
    await stage.play(sample);
    expect.soft(await scrollsSideways(stage.page)).toEqual([]);
    if (!isEndless) expect.soft(await namedWrongly(stage.page)).toEqual([]);
    const tree = ACCESSIBILITY_TREES[name];
    if (tree !== undefined)
      await test.step('has this accessibility tree', () =>
        expect.soft(stage.page.locator('body')).toMatchAriaSnapshot(tree));
    for (const theme of themesOf(sample).toReversed()) {
      const isChecked = theme === 'light' || !isEndless;
      const isPictured = stage.drawsAsPictured && pictured.includes(theme);
      if (!isChecked && !isPictured) continue;
      await wear(stage.page, theme);
      if (isPictured) expectAlike(await stage.picture(), pictureName(name, theme));
      if (isChecked) await expectAccessible(stage.page, theme === 'light' ? 'all' : 'colors', isEndless);
    }
    if (BY_TAB.has(name))
      await test.step('Tab reaches every control and wraps around', () => expectAllByTab(stage.page));
  });
}

test('pictures are compared', ({ stage }) => {
  test.skip(!stage.drawsAsPictured, `Pictures are of ${PICTURED_ON}: others draw letters differently.`);
});
