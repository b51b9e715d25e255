import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claim } from '../testing/claims/claim.ts';
import { COMMANDS, type CommandName, commandLine } from './command-words.ts';

const MAI = '/opt/Mai/mai';
const words = (command: CommandName, options: readonly (readonly [string, string?])[] = [], value?: string) => ({
  kind: 'command',
  command,
  value,
  options: new Map(options.map(([name, given]) => [name, given])),
});

describe('a command line', () => {
  it.each([
    [[MAI]],
    [[MAI, '--wait', '5']],
    [[MAI, '--background']],
    [[MAI, '--for-upgrade']],
    [[MAI, '--no-sandbox', '--user-data-dir=/d', '--quietly']],
    [[MAI, 'quit']],
    [[MAI, '-quit']],
    [[MAI, '--QUIT']],
    [[MAI, 'x--quit']],
    [[MAI, '--disable-gpu', '--force-renderer-accessibility', '--host-rules=x']],
  ])('starts the app: %j', argv => {
    expect(commandLine(argv)).toBeUndefined();
  });

  it.each([
    [[MAI, '--version'], words('version')],
    [['/e/electron', '--no-sandbox', '/src', '--help'], words('help')],
    [[MAI, '--quit'], words('quit')],
    [[MAI, '--quit', '--wait', '5', '--for-upgrade'], words('quit', [['wait', '5'], ['for-upgrade']])],
    [[MAI, '--wait=5', '--quit'], words('quit', [['wait', '5']])],
    [[MAI, '--quit', '--wait', '--for-upgrade'], words('quit', [['wait'], ['for-upgrade']])],
    [[MAI, '--ensure', 'dev'], words('ensure', [], 'dev')],
    [[MAI, '--ensure='], words('ensure', [], '')],
  ])('is a command with its words: %j', (argv, expected) => {
    expect(commandLine(argv)).toEqual(expected);
  });

  it.each([
    [['--version', '--json'], '--json'],
    [['--version', 'now'], 'now'],
    [['--version=1'], '--version=1'],
    [['--quit', '--quit'], '--quit'],
    [['--quit', '--version'], '--version'],
    [['--quit', '--for-upgrade=yes'], '--for-upgrade=yes'],
    [['--for-upgrade', 'x', '--quit'], 'x'],
    [['--quit', '--no-sandbox'], '--no-sandbox'],
    [['--quit', ''], ''],
  ])('with a word too many names it: %j', (given, stray) => {
    expect(commandLine([MAI, ...given])).toMatchObject({ kind: 'command', stray });
  });

  it.each([
    ['--verson', 'version'],
    ['--versions', 'version'],
    ['--versino', 'version'],
    ['--varsion', 'version'],
    ['--hepl', 'help'],
    ['--quti', 'quit'],
    ['--quiet', 'quit'],
    ['--ensured', 'ensure'],
    ['--credential=dev', 'credentials'],
  ])('that is almost a command doesn’t start the app: %s', (word, meant) => {
    expect(commandLine([MAI, '--no-sandbox', word, 'dev'])).toEqual({ kind: 'misspelled', word, meant });
  });

  it.each(['mai:', 'mai://setup?url=https://acme.example/x.mai', 'MAI://x'])(
    'that opens the link %s is never a command, whatever follows',
    link => {
      claim('links-no-commands');
      for (const command of Object.keys(COMMANDS))
        expect(commandLine([MAI, link, `--${command}`, 'dev'])).toBeUndefined();
    },
  );

  it('is read without an error, and never as a command that it doesn’t name', () => {
    const names = Object.keys(COMMANDS);
    const word = fc.oneof(
      fc.constantFrom(
        ...names.flatMap(name => [`--${name}`, `--${name}=`]),
        '--wait',
        '--for-upgrade',
        '5',
        '-',
        '--',
        '',
      ),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), given => {
        const line = commandLine([MAI, ...given]);
        if (line?.kind !== 'command') return;
        expect(given.some(one => one === `--${line.command}` || one.startsWith(`--${line.command}=`))).toBe(true);
        const known = [line.value, ...line.options.values()].filter(value => value !== undefined);
        expect(known.every(value => given.some(one => one === value || one.endsWith(`=${value}`)))).toBe(true);
        expect(line.stray === undefined || given.includes(line.stray)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
