import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskSecrets, redactedDifference } from './difference.ts';

const shown = (before: string, after: string): readonly string[] =>
  redactedDifference(before, after).map(({ kind, text }) => `${{ same: ' ', removed: '-', added: '+' }[kind]}${text}`);

describe('a redacted difference', () => {
  it('shows differing lines with context', () => {
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
    expect(shown('a\nx\nb\nc\n', 'b\nc\na\n')).toEqual(['-a', '-x', ' b', ' c', '+a']);
    expect(shown('p\nb\na\nq\na\nr\n', 'b\na\n')).toEqual(['-p', ' b', ' a', '-q', '-a', '-r']);
  });
});

describe('a redacted difference of any texts', () => {
  const line = fc.constantFrom('a', 'b', 'c', 'd');
  const lines = fc.array(line, { maxLength: 6 });
  /** Longest common subsequence by brute force, as a reference. */
  const common = ([one, ...ones]: readonly string[], [other, ...others]: readonly string[]): number => {
    if (one === undefined || other === undefined) return 0;
    if (one === other) return 1 + common(ones, others);
    return Math.max(common(ones, [other, ...others]), common([one, ...ones], others));
  };

  it('lists exactly the removed and added lines', () => {
    fc.assert(
      fc.property(lines, lines, (old, fresh) => {
        const difference = redactedDifference(old.join('\n'), fresh.join('\n'));
        const count = (kind: string) => difference.filter(each => each.kind === kind).length;
        const shared = common(old, fresh);
        expect([count('removed'), count('added')]).toEqual([old.length - shared, fresh.length - shared]);
        const sideOf = (kind: string) => difference.filter(each => each.kind !== kind).map(({ text }) => text);
        expect(old.join('\n')).toContain(sideOf('added').join('\n'));
        expect(fresh.join('\n')).toContain(sideOf('removed').join('\n'));
      }),
      { seed: 1 },
    );
  });

  it('with too many changes shows the whole of both', () => {
    const [old, fresh] = [
      ['o', 'p'],
      ['x', 'y', 'z'],
    ].map(signs => Array.from({ length: 2_000 }, (_, at) => `${signs[at % signs.length]}${at}`).join('\n')) as [
      string,
      string,
    ];
    const difference = redactedDifference(`${old}\nshared\nold`, `${fresh}\nshared\nnew`);
    expect(difference.slice(0, 2_002).every(({ kind }) => kind === 'removed')).toBe(true);
    expect(difference.slice(2_002).every(({ kind }) => kind === 'added')).toBe(true);
    expect([difference[0]?.text, difference.at(-1)?.text]).toEqual(['o0', 'new']);
  });

  it('has at most two context lines, also at a common start', () => {
    expect(shown('a\n', 'a\nb\n')).toEqual([' a', '+b']);
    expect(shown('a\nb\n', 'b\n')).toEqual(['-a', ' b']);
    expect(shown('x\nx\n', 'x\n')).toEqual([' x', '-x']);
  });
});

describe('secrets are redacted', () => {
  it.each([
    ['aws_secret_access_key = wJalrXUtnFEMI', 'aws_secret_access_key = ••••••••'],
    ['AWS_SESSION_TOKEN=abc # mine', 'AWS_SESSION_TOKEN=••••••••'],
    ['# aws_secret_access_key = old', '# aws_secret_access_key = ••••••••'],
    ['aws_access_key_id = AKIAIOSFODNN7EXAMPLE', 'aws_access_key_id = AKIA…MPLE'],
    ['  wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEYA', '  ••••••••'],
    ['db_password : hunter2', 'db_password : ••••••••'],
    ['my\tdb_password = hunter2', 'my\tdb_password = ••••••••'],
    ['a b = c token = d', 'a b = c token = ••••••••'],
    ['passphrase=x', 'passphrase=••••••••'],
  ])('%s', (line, expected) => {
    expect(maskSecrets(line)).toBe(expected);
  });
  it.each([
    'role_arn = arn:aws:iam::123456789012:role/a-very-long-path/of-a-very-long-role-name',
    'credential_process = "/opt/Mai/some/very/long/folder/name/for/it/mai" --credentials dev',
    '[profile a-long-name-of-a-profile]',
    'secret of mine = not one',
    'credential_process=/opt/Mai/some/very/long/folder/name/for/it/mai',
    '  credential_process = /opt/Mai/some/very/long/folder/name/for/it/mai',
    'token',
    'aws_session_token =',
  ])('nothing else is redacted: %s', line => {
    expect(maskSecrets(line)).toBe(line);
  });
});

it.each(['secret', 'token x', ' ', 'secret ='])('is fast for a long line of %j', words => {
  const before = process.cpuUsage();
  redactedDifference('', words.repeat(50_000));
  expect(process.cpuUsage(before).user).toBeLessThan(500_000);
});
