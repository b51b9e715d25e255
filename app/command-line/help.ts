import type { Text } from '../text/en/en.ts';
import type { CommandName, CommandWords } from './command-words.ts';
import { MOST_WAIT, parseWait, printable } from './option-values.ts';

/** How each command is written, for people. `credentials` is for files only. */
function usageLines({ commandLine: { words: typed } }: Text): Readonly<Record<CommandName, string>> {
  return {
    ensure: `mai --ensure ${typed.profile} [--wait ${typed.seconds}]`,
    credentials: `mai --credentials ${typed.profile} [--wait ${typed.seconds}]`,
    policy: 'mai --policy [--json]',
    check: `mai --check ${typed.file} [--as-policy]`,
    sign: `mai --sign ${typed.file} --key ${typed.file} [--out ${typed.file}]`,
    'new-key': `mai --new-key ${typed.file}`,
    report: 'mai --report',
    forget: 'mai --forget [--settings] [--all-users]',
    quit: `mai --quit [--for-upgrade] [--wait ${typed.seconds}]`,
    version: 'mai --version',
    help: 'mai --help',
  };
}

/** The answer to `mai --help`, with a line end. */
export function helpText(text: Text): string {
  const usage = usageLines(text);
  const { summaries, intro, more } = text.commandLine.help;
  const names = Object.keys(summaries) as (keyof typeof summaries)[];
  const listed = names.flatMap(name => [indented(usage[name], 2), indented(summaries[name], 6)]);
  return [intro, '', ...listed, '', more, ''].join('\n');
}

const indented = (line: string, by: number): string => line.padStart(line.length + by);

/** What is wrong with a command that can't run, with its usage. */
export function explainWords({ command, stray }: CommandWords, text: Text): string {
  const sentence =
    stray === undefined ? text.ensure.usage.waitInvalid(MOST_WAIT) : text.ensure.usage.unknown(printable(stray));
  return withUsage(sentence, command, text);
}

export const withUsage = (sentence: string, command: CommandName, text: Text): string =>
  text.sentences([sentence, text.commandLine.usage(usageLines(text)[command])]);

/** Seconds for a `--wait`, or `otherwise` without one; undefined if it is wrong. */
export const waitOf = ({ options }: CommandWords, otherwise: number): number | undefined =>
  options.has('wait') ? parseWait(options.get('wait')) : otherwise;
