import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { commandLine } from '../../app/command-line/command-words.ts';
import { profileName } from '../../app/testing/sample-role.ts';
import { en } from '../../app/text/en/en.ts';
import { explainFault, isToolCall, parseToolCall } from './tool-call.ts';

const MAI = '/opt/Mai/mai';
const parsed = (argv: readonly string[]) => {
  const line = commandLine(argv);
  return line?.kind === 'command' && isToolCall(line) ? parseToolCall(line) : undefined;
};
const call = (purpose: 'credentials' | 'ensure', wait: number, profile = 'dev') => ({
  kind: 'call',
  call: { purpose, profile: profileName(profile), wait },
});

describe('a command line', () => {
  it.each([
    [[MAI]],
    [[MAI, 'mai://setup?x']],
    [[MAI, '--wait', '5']],
    [[MAI, '--background']],
    [[MAI, '--ensured', 'dev']],
    [[MAI, 'dev', '--credentialsx=dev']],
    [[MAI, 'x--credentials=dev']],
    [[MAI, '--policy']],
    [[MAI, '--quit']],
  ])('is no call of a tool: %j', argv => {
    expect(parsed(argv)).toBeUndefined();
  });

  it.each([
    [[MAI, '--credentials', 'dev'], call('credentials', 0)],
    [['/e/electron', '--no-sandbox', '/src', '--credentials', 'dev'], call('credentials', 0)],
    [[MAI, '--credentials', 'dev', '--wait', '50'], call('credentials', 50)],
    [[MAI, '--ensure', 'dev'], call('ensure', 120)],
    [[MAI, '--user-data-dir=/d', '--ensure', 'team/admin@1'], call('ensure', 120, 'team/admin@1')],
    [[MAI, '--ensure', 'dev', '--wait', '0'], call('ensure', 0)],
    [[MAI, '--wait', '3600', '--ensure', 'dev'], call('ensure', 3_600)],
    [[MAI, '--ensure=dev', '--wait=5'], call('ensure', 5)],
    [[MAI, '--ensure', '-dev'], call('ensure', 120, '-dev')],
  ])('is a call: %j', (argv, expected) => {
    expect(parsed(argv)).toEqual(expected);
  });

  test.each([
    [[], 'The name of an AWS profile is missing.'],
    [['--wait', '5'], 'The name of an AWS profile is missing.'],
    [[''], 'The name of an AWS profile is missing.'],
    [[' '], 'The name of an AWS profile is missing.'],
    [['a b'], '“a b” isn’t a valid name of an AWS profile.'],
    [[' dev'], '“ dev” isn’t a valid name of an AWS profile.'],
    [['[dev]'], '“[dev]” isn’t a valid name of an AWS profile.'],
    [['x'.repeat(129)], `“${'x'.repeat(100)}” isn’t a valid name of an AWS profile.`],
    [['\u001b[2Jdev'], '“�[2Jdev” isn’t a valid name of an AWS profile.'],
    ...['', '-1', '1.5', '1e3', '3601', '99999', 'x', '٣', ' 5', '0x5'].map(
      wait =>
        [['dev', '--wait', wait], '--wait needs a whole number of seconds, from 0 to 3600.'] as [string[], string],
    ),
    [['dev', '--wait'], '--wait needs a whole number of seconds, from 0 to 3600.'],
    [['dev', '--wait', '--quiet'], '“--quiet” isn’t an option of this command.'],
    [['dev', '--quiet'], '“--quiet” isn’t an option of this command.'],
    [['dev', 'prod'], '“prod” isn’t an option of this command.'],
    [['dev', '--ensure', 'prod'], '“--ensure” isn’t an option of this command.'],
    [['dev', '--wait', '5', '--wait', '6'], '“--wait” isn’t an option of this command.'],
    [['dev', '--credentials', 'dev'], '“--credentials” isn’t an option of this command.'],
    [['dev', '--no-sandbox'], '“--no-sandbox” isn’t an option of this command.'],
  ])('with --ensure and %j is explained', (words, sentence) => {
    const got = parsed([MAI, '--ensure', ...words]);
    expect(got?.kind === 'fault' && explainFault(got, en)).toBe(
      `${sentence} Usage: mai --ensure PROFILE [--wait SECONDS]`,
    );
  });

  it('is read without an error, and never as a call with another profile or wait than it names', () => {
    const word = fc.oneof(
      fc.constantFrom('--ensure', '--credentials', '--wait', '--ensure=', '--wait=', 'dev', '5', '--', '-', ''),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), words => {
        const got = parsed([MAI, ...words]);
        if (got?.kind === 'fault') expect(explainFault(got, en)).not.toMatch(/\p{Cc}/u);
        if (got?.kind !== 'call') return;
        const { profile, wait } = got.call;
        expect(words.some(given => given === profile || given.endsWith(`=${profile}`))).toBe(true);
        expect(profile).toMatch(/^[\w\-./%@:+]{1,128}$/);
        expect(Number.isInteger(wait) && wait >= 0 && wait <= 3_600).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    [['--credentials'], 'The name of an AWS profile is missing.'],
    [['--credentials', 'dev', '--ensure', 'dev'], '“--ensure” isn’t an option of this command.'],
    [['--credentials=dev', 'prod'], '“prod” isn’t an option of this command.'],
  ])('of credential_process is explained without the usage of another command: %j', (words, sentence) => {
    const got = parsed([MAI, ...words]);
    expect(got?.kind === 'fault' && explainFault(got, en)).toBe(sentence);
  });
});
