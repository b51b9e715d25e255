import { describe, expect, it } from 'vitest';
import { sampleFacts } from '../testing/sample-facts.ts';
import { en } from '../text/en/en.ts';
import { findProblems } from './find-problems.ts';
import type { Finding } from './findings.ts';
import { reportText } from './report.ts';

const about = { version: '1.2.3', platform: 'linux', home: '/home/ann', policies: [] } as const;
const report = (findings: readonly Finding[]) => reportText(findings, about, en);

describe('the report', () => {
  it('has findings, version and system', () => {
    const facts = sampleFacts({ keychain: 'memory', clockSkew: 600_000 });
    expect(report(findProblems(facts)).split('\n')).toEqual([
      'Mai 1.2.3 troubleshooting report, linux',
      expect.stringMatching(/^\[Problem\] This computer’s clock is off: It differs .* 10 minutes/),
      expect.stringMatching(/^\[Tip\] No keychain on this desktop: /),
      '',
    ]);
  });

  it('reports a healthy computer', () => {
    expect(report([])).toBe('Mai 1.2.3 troubleshooting report, linux\nNo problems found.\n');
  });

  it('names policy and setup with their revisions', () => {
    const policies = [{ version: 1 as const, company: 'Acme', revision: 7 }];
    const setup = { version: 1 as const, company: 'Team' };
    expect(
      reportText([], { ...about, policies, setup }, en)
        .split('\n')
        .slice(1, 3),
    ).toEqual(['Managed on this computer by Acme (revision 7).', 'You’re using the setup for Team.']);
  });

  it('contains no person, account, key, role or parameter', () => {
    const findings: readonly Finding[] = [
      { kind: 'unreadable', file: 'config', path: '/home/ann/.aws/config', fault: 'denied' },
      { kind: 'damaged', file: 'config', path: '/Users/bob/.aws/config', line: 3, tolerable: false },
      { kind: 'wrong-header', file: 'config', header: '123456789012-AKIAIOSFODNN7EXAMPLE', line: 1 },
      {
        kind: 'variable-wins',
        effect: 'endpoint',
        names: ['AWS_ENDPOINT_URL'],
        value: 'https://ann:pw@proxy.example/?token=abc&x=1',
        place: { kind: 'file', path: '/home/ann/.zshrc', line: 2 },
      },
      {
        kind: 'variable-wins',
        effect: 'profile',
        names: ['AWS_PROFILE'],
        value: 'arn:aws:iam::123456789012:role/Secret',
        place: { kind: 'environment' },
      },
    ];
    const text = report(findings);
    expect(text).not.toMatch(/ann\b|bob|123456789012|IOSFODNN|pw@|token=abc|role\/Secret/);
    expect(text).toContain('~/.zshrc, line 2');
    expect(text).toContain('/Users/…/.aws/config');
  });

  it('is short enough for a ticket, whatever was found', () => {
    const many = Array.from(
      { length: 200 },
      (_, index): Finding => ({ kind: 'wrong-header', file: 'config', header: `h${index}`, line: index }),
    );
    expect(report(many).length).toBeLessThanOrEqual(4_000);
    expect(report(many)).toMatch(/and \d+ more\n$/);
  });
});
