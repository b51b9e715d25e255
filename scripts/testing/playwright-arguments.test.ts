import { expect, test } from 'vitest';
import { playwrightArguments } from './playwright-arguments.ts';

test.each([
  [
    ['--repeat', '20', 'tray.spec'],
    ['--repeat-each', '20', 'tray.spec'],
  ],
  [['--repeat=20'], ['--repeat-each=20']],
  [['--repeat-each=2'], ['--repeat-each=2']],
  [
    ['-g', 'the --repeat button'],
    ['-g', 'the --repeat button'],
  ],
])('%j becomes %j', (given, passed) => {
  expect(playwrightArguments(given)).toEqual(passed);
});
