import { COMMANDS, commandLine } from '../../app/command-line/command-words.ts';
import { explainWords } from '../../app/command-line/help.ts';
import { en } from '../../app/text/en/en.ts';
import { isToolCall, parseToolCall } from '../../main/credential-process/tool-call.ts';
import { chance, damaged, oddWord, pick } from './hostile.ts';
import { type Random, REFUSED, type Target, takenUnless, trial } from './trial.ts';

const NAMES = Object.keys(COMMANDS);
const OPTIONS = ['wait', 'key', 'out', 'json', 'as-policy', 'settings', 'all-users', 'for-upgrade'];

/** Command lines. Only a command that is named, with what follows it, can result, and none beside a link. */
export const COMMAND_LINES: Target = {
  wrong: 'wrong commands',
  runs: 200_000,
  trial: random => {
    const argv = ['/opt/Mai/mai', ...hostileWords(random)];
    return trial(
      () => commandLine(argv),
      line => {
        if (line?.kind !== 'command') return REFUSED;
        const { command, value, options, stray } = line;
        const call = isToolCall(line) ? parseToolCall(line) : undefined;
        const said = stray === undefined ? '' : explainWords(line, en);
        const given = [value, ...options.values()].filter(one => one !== undefined);
        const firstOwn = argv.findIndex(
          word =>
            /^--/.test(word) &&
            [...NAMES, ...OPTIONS].some(name => word === `--${name}` || word.startsWith(`--${name}=`)),
        );
        const wrong = [
          ...(argv.some(word => word === `--${command}` || word.startsWith(`--${command}=`)) ? [] : ['not named']),
          ...(given.every(one => argv.some(word => word === one || word.endsWith(`=${one}`))) ? [] : ['not given']),
          ...(argv.slice(0, firstOwn).some(word => /^mai:/i.test(word)) ? ['beside a link'] : []),
          ...(/\p{C}/u.test(said) ? ['a message with control characters'] : []),
          ...(call?.kind === 'call' && call.call.profile !== value ? ['another profile'] : []),
        ];
        return wrong.length === 0 && stray !== undefined ? REFUSED : takenUnless(wrong);
      },
    );
  },
};

function hostileWords(random: Random): readonly string[] {
  return Array.from({ length: random.below(6) }, () => {
    const name = pick(random, ['help', ...NAMES, ...OPTIONS]);
    const word = pick(random, [
      `--${name}`,
      `--${name}`,
      `--${name}=${oddWord(random)}`,
      `--${name}=`,
      `-${name}`,
      `--${name.toUpperCase()}`,
      `--no-sandbox`,
      'mai://setup?url=https://acme.example',
      'MAI:--forget',
      '5',
      '-',
      '--',
      oddWord(random),
    ]);
    return chance(random, 8) ? damaged(random, word) : word;
  });
}
