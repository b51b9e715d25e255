import { test } from '../driver/fixtures.ts';
import { shareOrca, signInHeard } from './with-orca.ts';

/** Announced whenever the search gets the focus. */
const SEARCH = /^Search accounts and roles entry/;
const SEARCH_HINT = 'Use the arrow keys to select a role and Enter to start it.';

const shared = shareOrca(signInHeard);

test('Orca announces what a search of the settings has found, once typing stops', async () => {
  const { orca, keyboard } = shared();
  const { press, type, walk } = keyboard;
  await press('ctrl+comma');
  await orca.reaches(/^Settings heading 2/);
  await orca.says('Browse mode');
  await press('Tab');
  await orca.reaches('Search settings entry.');
  await orca.says('Focus mode');
  await type('default region');
  await orca.says('1 setting found');
  // The first one clears the search.
  await walk('Escape', 'Escape');
  await orca.reaches(SEARCH, SEARCH_HINT);
});

test('Orca announces the pages behind Settings, each of which gives the focus back', async () => {
  const { orca, keyboard } = shared();
  const { walk } = keyboard;
  await walk('Tab');
  await orca.reaches(/^Settings button/);
  for (const { tabs, title, result } of [
    { tabs: 2, title: 'Troubleshoot', result: [/^\d+ (problem|warning|tip)s?\b/] },
    { tabs: 3, title: 'Activity', result: [] },
    { tabs: 4, title: 'Rename profiles', result: [] },
  ])
    await test.step(title, async () => {
      await walk('Return');
      await orca.reaches(/^Settings heading 2/);
      await walk(...Array.from({ length: tabs }, () => 'Tab'));
      await orca.reaches(new RegExp(`^${title}.* button\\.$`));
      await walk('Return');
      await orca.reaches(new RegExp(`^${title} heading 2`), ...result);
      await walk('Escape');
      await orca.reaches(new RegExp(`^${title}.* button\\.$`));
      await walk('Escape');
      await orca.reaches(/^Settings button/);
    });
});
