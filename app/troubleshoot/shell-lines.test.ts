import { describe, expect, it } from 'vitest';
import { cpuTime } from '../../scripts/testing/cpu-time.ts';
import { WATCHED_VARIABLES } from './environment-findings.ts';
import { awsAliasesIn, sourcedIn, variablesIn } from './shell-lines.ts';

const read = (text: string) =>
  variablesIn(text, '/home/ann/.profile', WATCHED_VARIABLES).map(({ name, value, place }) => [
    name,
    value,
    place.kind === 'file' && place.line,
  ]);

describe('a shell’s start file', () => {
  it.each([
    ['export AWS_PROFILE=old', ['AWS_PROFILE', 'old', 1]],
    ['  export AWS_PROFILE="my old"  # why', ['AWS_PROFILE', 'my old', 1]],
    ["AWS_PROFILE='x'; export AWS_PROFILE", ['AWS_PROFILE', 'x', 1]],
    ['declare -x AWS_REGION=eu-west-1', ['AWS_REGION', 'eu-west-1', 1]],
    ['set -gx AWS_PROFILE old', ['AWS_PROFILE', 'old', 1]],
    ['set --export --global AWS_PROFILE old', ['AWS_PROFILE', 'old', 1]],
    ['$env:AWS_PROFILE = "old"', ['AWS_PROFILE', 'old', 1]],
    ['AWS_CONFIG_FILE=/etc/aws', ['AWS_CONFIG_FILE', '/etc/aws', 1]],
    ['[ -d /opt/x ] && export AWS_PROFILE=old', ['AWS_PROFILE', 'old', 1]],
    ['if true; then export AWS_PROFILE="a; b"; fi', ['AWS_PROFILE', 'a; b', 1]],
    ['test -f x && { export AWS_PROFILE=old; }', ['AWS_PROFILE', 'old', 1]],
    ['export EDITOR=vi AWS_PROFILE=old PAGER', ['AWS_PROFILE', 'old', 1]],
    ['EDITOR=vi AWS_PROFILE=old', ['AWS_PROFILE', 'old', 1]],
    ['export AWS_PROFILE=$HOME"/x y"', ['AWS_PROFILE', '$HOME/x y', 1]],
  ])('sets a variable by %s', (line, variable) => {
    expect(read(line)).toEqual([variable]);
  });

  it.each([
    '# export AWS_PROFILE=old',
    'echo AWS_PROFILE=old',
    'export PATH=/bin',
    'export AWS_PAGER=less',
    'alias a="AWS_PROFILE=x aws"',
    'AWS_PROFILES=x',
    'AWS_PROFILE=x aws s3 ls',
    'export AWS_PROFILE',
    'echo "; export AWS_PROFILE=old"',
    'true # ; export AWS_PROFILE=old',
    'unset AWS_PROFILE',
  ])('sets no variable by %s', line => {
    expect(read(line)).toEqual([]);
  });

  it('sets several variables in one line', () => {
    expect(read('export AWS_REGION=eu-west-1 AWS_PROFILE=old')).toEqual([
      ['AWS_REGION', 'eu-west-1', 1],
      ['AWS_PROFILE', 'old', 1],
    ]);
  });

  it.each([
    ['. ~/.aws-defaults', ['~/.aws-defaults']],
    ['source "$HOME/my env"', ['$HOME/my env']],
    ['[ -f ~/.x ] && . ~/.x', ['~/.x']],
    ['for f in ~/.bashrc.d/*; do . "$f"; done', ['~/.bashrc.d/*', '$f']],
    ['# . ~/.x', []],
    ['./run me', []],
  ])('reads other files by %s', (line, files) => {
    expect(sourcedIn(line)).toEqual(files);
  });

  it.each([
    ["alias aws='aws --profile old'", ['aws --profile old']],
    ['alias aws "aws --profile old"', ['aws --profile old']],
    ['aws() { command aws "$@" }', ['aws()']],
    ['function aws --wraps aws', ['aws()']],
    ['alias awsx=y', []],
  ])('redefines “aws” by %s', (line, found) => {
    expect(awsAliasesIn(line, '/x').map(({ definition }) => definition)).toEqual(found);
  });

  it('that is huge and hostile is fast', () => {
    const taken = cpuTime(() => {
      for (const line of [`set -${'x'.repeat(900_000)}`, `export ${'A '.repeat(400_000)}`, '"\\'.repeat(300_000)])
        read(line);
    });
    expect(taken).toBeLessThan(2_000);
  });

  it('has line numbers', () => {
    expect(read('# mine\n\r\nexport AWS_REGION=a\r\nexport AWS_PROFILE=b\n')).toEqual([
      ['AWS_REGION', 'a', 3],
      ['AWS_PROFILE', 'b', 4],
    ]);
  });
});
