import { describe, expect, it } from 'vitest';
import { WATCHED_VARIABLES } from './environment-findings.ts';
import { variablesIn } from './shell-lines.ts';

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
  ])('sets none by %s', line => {
    expect(read(line)).toEqual([]);
  });

  it('counts its lines', () => {
    expect(read('# mine\n\r\nexport AWS_REGION=a\r\nexport AWS_PROFILE=b\n')).toEqual([
      ['AWS_REGION', 'a', 3],
      ['AWS_PROFILE', 'b', 4],
    ]);
  });
});
