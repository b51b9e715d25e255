import { describe, expect, it } from 'vitest';
import { maskSecrets, redactedDifference } from './difference.ts';

const shown = (before: string, after: string): readonly string[] =>
  redactedDifference(before, after).map(({ kind, text }) => `${{ same: ' ', removed: '-', added: '+' }[kind]}${text}`);

describe('a redacted difference', () => {
  it('shows the lines that differ between two lines that do not', () => {
    expect(shown('1\n2\n3\nold\n4\n5\n6\n', '1\n2\n3\nnew\nmore\n4\n5\n6\n')).toEqual([
      ' 2',
      ' 3',
      '-old',
      '+new',
      '+more',
      ' 4',
      ' 5',
    ]);
  });
  it('is empty for equal texts and whole for a new one', () => {
    expect(shown('a\n', 'a\n')).toEqual([]);
    expect(shown('', '[a]\nk = v\n')).toEqual(['+[a]', '+k = v']);
  });
  it('keeps lines in common between changes', () => {
    expect(shown('a\nb\nc\n', 'x\nb\ny\n')).toEqual(['-a', '+x', ' b', '-c', '+y']);
  });
});

describe('no secret is shown', () => {
  it.each([
    ['aws_secret_access_key = wJalrXUtnFEMI', 'aws_secret_access_key = ••••••••'],
    ['AWS_SESSION_TOKEN=abc # mine', 'AWS_SESSION_TOKEN=••••••••'],
    ['# aws_secret_access_key = old', '# aws_secret_access_key = ••••••••'],
    ['aws_access_key_id = AKIAIOSFODNN7EXAMPLE', 'aws_access_key_id = AKIA…MPLE'],
    ['  wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEYA', '  ••••••••'],
    ['db_password : hunter2', 'db_password : ••••••••'],
  ])('%s', (line, expected) => {
    expect(maskSecrets(line)).toBe(expected);
  });
  it.each([
    'role_arn = arn:aws:iam::123456789012:role/a-very-long-path/of-a-very-long-role-name',
    'credential_process = "/opt/Mai/some/very/long/folder/name/for/it/mai" --credentials dev',
    '[profile a-long-name-of-a-profile]',
    'aws_session_token =',
  ])('and nothing else is hidden: %s', line => {
    expect(maskSecrets(line)).toBe(line);
  });
});

it.each(['secret', 'token x', ' ', 'secret ='])('takes no longer for a long line of %j', words => {
  const before = process.cpuUsage();
  redactedDifference('', words.repeat(50_000));
  expect(process.cpuUsage(before).user).toBeLessThan(500_000);
});
