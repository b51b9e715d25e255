import { expectForEverybody, scrollsSideways } from './gallery/accessible.ts';
import { expect, test } from './gallery/fixtures.ts';
import { expectPicture } from './gallery/pictured.ts';
import { SAMPLES } from './gallery/samples.ts';
import { themesOf, wear } from './gallery/themes.ts';

for (const sample of SAMPLES) {
  test(`shows ${sample.name.replaceAll('-', ' ')} as it was drawn, and to everybody`, async ({ stage }) => {
    await stage.play(sample);
    expect.soft(await scrollsSideways(stage.page)).toEqual([]);
    for (const theme of themesOf(sample)) {
      if (!stage.drawsAsPictured) break;
      await wear(stage.page, theme);
      const picture = await stage.page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' });
      expectPicture(`${sample.name}-${theme}.png`, picture);
    }
    // After all pictures: what looks at the colours scrolls, and rows that were seen know their height, by which the scroll bar goes.
    for (const theme of themesOf(sample).toReversed()) {
      if (theme !== 'light' && sample.isEndless) continue;
      await wear(stage.page, theme);
      await expectForEverybody(stage.page, theme === 'light' ? 'all' : 'colours', sample.isEndless);
    }
  });
}
