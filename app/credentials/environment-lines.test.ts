import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENVIRONMENT_FORMATS, type EnvironmentFormat, environmentLines } from './environment-lines.ts';

const AWKWARD = {
  PLAIN: 'ASIAEXAMPLE',
  BASE64: 'ab+/cd==',
  SPACES: ' a  b ',
  QUOTES: `it's "quoted" and \`ticked\``,
  SIGNS: "$HOME ${HOME} $(id) !! % & | < > ^ ; # ~ * ? [a] {b,c} \\ \\n \\' !x",
  TYPOGRAPHIC: '‘a’ ‚b‛ “c”',
  EMPTY: '',
  DASH: '-n',
};

/** Environment that a shell has after these lines. */
type Shell = { readonly program: string; readonly format: EnvironmentFormat; readonly args: readonly string[] };

const PRINT = (name: string) => `printf '%s\\0' "$${name}"`;
const SHELLS: readonly Shell[] = [
  { program: 'bash', format: 'posix', args: ['--norc', '--noprofile', '-c'] },
  { program: 'dash', format: 'posix', args: ['-c'] },
  { program: 'zsh', format: 'posix', args: ['-f', '-c'] },
  { program: 'fish', format: 'fish', args: ['--no-config', '-c'] },
];

function valuesIn({ program, format, args }: Shell, variables: Readonly<Record<string, string>>) {
  const lines = environmentLines(format, variables);
  const script = `${lines}${Object.keys(variables).map(PRINT).join('\n')}\n`;
  const { stdout } = spawnSync(program, [...args, script], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' },
  });
  return stdout.split('\0').slice(0, -1);
}

const isThere = (program: string): boolean => spawnSync(program, ['-c', 'exit 0']).status === 0;

describe.each(SHELLS)('$program', shell => {
  const skips = isThere(shell.program) ? false : `${shell.program} is not installed here`;

  it.skipIf(skips)(`reads every value unchanged${skips ? ` (skipped: ${skips})` : ''}`, () => {
    expect(valuesIn(shell, AWKWARD)).toEqual(Object.values(AWKWARD));
  });

  it.skipIf(skips)('reads arbitrary values', () => {
    const value = fc.string({ unit: 'grapheme', maxLength: 40 }).filter(text => !/\p{Cc}/u.test(text));
    fc.assert(
      fc.property(fc.array(value, { minLength: 20, maxLength: 20 }), values => {
        const variables = Object.fromEntries(values.map((text, index) => [`MAI_${index}`, text]));
        expect(valuesIn(shell, variables)).toEqual(values);
      }),
      { numRuns: 15 },
    );
  });
});

// Not available on Debian: parsed by their documented rules (about_Quoting_Rules; cmd /?).
describe('PowerShell', () => {
  it('gets single quotes, with quotes doubled, typographic ones too', () => {
    expect(environmentLines('powershell', { A: `it's $x \`y "z"`, B: '‘a’' })).toBe(
      `$env:A = 'it''s $x \`y "z"'\n$env:B = '‘‘a’’'\n`,
    );
  });
});

describe('cmd', () => {
  it('gets quotes around the assignment, which escape all but percent signs', () => {
    expect(environmentLines('cmd', { A: 'a&b|c<d>e^f g', B: 'ab+/==' })).toBe(
      'set "A=a&b|c<d>e^f g"\r\nset "B=ab+/=="\r\n',
    );
  });

  it.each(['100%', 'say "hi"', 'hey!'])('gets no value that it would change: %s', value => {
    expect(environmentLines('cmd', { A: value })).toBeUndefined();
  });
});

describe('.env', () => {
  it('has AWS credentials without quotes, which Docker would include', () => {
    expect(environmentLines('dotenv', { A: 'ab+/cd==', B: 'http://127.0.0.1:5/role/1' })).toBe(
      'A=ab+/cd==\nB=http://127.0.0.1:5/role/1\n',
    );
  });

  it('quotes values that would be cut or replaced', () => {
    expect(environmentLines('dotenv', { A: 'a #b $c' })).toBe(`A='a #b $c'\n`);
    expect(environmentLines('dotenv', { A: `it's` })).toBeUndefined();
  });

  it('is read back by Node', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mai-env-'));
    const { QUOTES: _, SIGNS: __, ...variables } = { ...AWKWARD, HASH: 'a #b' };
    writeFileSync(join(folder, '.env'), environmentLines('dotenv', variables) ?? '');
    const print = `console.log(JSON.stringify(${JSON.stringify(Object.keys(variables))}.map(name => process.env[name])))`;
    const { stdout } = spawnSync(process.execPath, [`--env-file=${join(folder, '.env')}`, '-e', print], {
      encoding: 'utf8',
    });
    expect(JSON.parse(stdout)).toEqual(Object.values(variables));
  });
});

describe('JSON', () => {
  it('is one object', () => {
    expect(JSON.parse(environmentLines('json', AWKWARD) ?? '')).toEqual(AWKWARD);
  });
});

it.each(ENVIRONMENT_FORMATS)('no format accepts a line break in a value: %s', format => {
  expect(environmentLines(format, { A: 'a\nb' })).toBeUndefined();
  expect(environmentLines(format, { A: 'a\r' })).toBeUndefined();
});
