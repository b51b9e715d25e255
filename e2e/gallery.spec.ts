import { expectForEverybody } from './gallery/accessible.ts';
import { test } from './gallery/fixtures.ts';
import { SAMPLES } from './gallery/samples.ts';
import { THEMES, type Theme, wear } from './gallery/themes.ts';

const ALL = Object.keys(THEMES) as readonly Theme[];
const BRIEF: readonly Theme[] = ['light', 'dark'];

for (const sample of SAMPLES) {
  test(`shows ${sample.name.replaceAll('-', ' ')} to everybody`, async ({ stage }) => {
    await stage.play(sample);
    for (const theme of sample.isBrief ? BRIEF : ALL) {
      await wear(stage.page, theme);
      if (theme === 'light' || !sample.isEndless)
        await expectForEverybody(stage.page, theme === 'light' ? 'all' : 'colours', sample.isEndless);
    }
  });
}
