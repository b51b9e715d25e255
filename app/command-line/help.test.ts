import { expect, it } from 'vitest';
import { en } from '../text/en/en.ts';
import { COMMANDS, commandLine } from './command-words.ts';
import { explainWords, helpText, waitOf } from './help.ts';

const wordsOf = (...given: readonly string[]) => {
  const line = commandLine(['/opt/Mai/mai', ...given]);
  if (line?.kind !== 'command') throw new Error('no command');
  return line;
};

it('lists each command that people use, with a summary', () => {
  const help = helpText(en);
  for (const name of Object.keys(COMMANDS).filter(command => command !== 'credentials'))
    expect(help).toMatch(new RegExp(`^  mai --${name}( .*)?\n      [A-Z].*\\.$`, 'm'));
  expect(help).not.toContain('--credentials');
});

it('explains a word too many, without what a terminal could execute', () => {
  expect(explainWords(wordsOf('--version', '\u001b[2Jx'), en)).toBe(
    '“�[2Jx” isn’t an option of this command. Usage: mai --version',
  );
});

it.each([
  [['--quit'], 30],
  [['--quit', '--wait', '0'], 0],
  [['--quit', '--wait=3600'], 3_600],
  [['--quit', '--wait', '3601'], undefined],
  [['--quit', '--wait', '-1'], undefined],
  [['--quit', '--wait'], undefined],
])('reads the seconds of %j', (given, seconds) => {
  expect(waitOf(wordsOf(...given), 30)).toBe(seconds);
});

it('explains a wrong wait', () => {
  expect(explainWords(wordsOf('--quit', '--wait', 'x'), en)).toBe(
    '--wait needs a whole number of seconds, from 0 to 3600. Usage: mai --quit [--for-upgrade] [--wait SECONDS]',
  );
});
