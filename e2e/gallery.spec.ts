import { expectForEverybody, scrollsSideways } from './gallery/accessible.ts';
import { expect, test } from './gallery/fixtures.ts';
import { SAMPLES } from './gallery/samples.ts';
import { themesOf, wear } from './gallery/themes.ts';

for (const sample of SAMPLES) {
  test(`shows ${sample.name.replaceAll('-', ' ')} to everybody`, async ({ stage }) => {
    await stage.play(sample);
    expect.soft(await scrollsSideways(stage.page)).toEqual([]);
    for (const theme of themesOf(sample)) {
      await wear(stage.page, theme);
      if (theme === 'light' || !sample.isEndless)
        await expectForEverybody(stage.page, theme === 'light' ? 'all' : 'colours', sample.isEndless);
    }
  });
}
