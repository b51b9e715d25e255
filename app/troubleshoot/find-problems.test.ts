import { describe, expect, it } from 'vitest';
import { hours, later } from '../domain/instant.ts';
import { ACTIVE, sampleFacts, sampleFile } from '../testing/sample-facts.ts';
import { NOW } from '../testing/sample-role.ts';
import { en } from '../text/en/en.ts';
import { explainFinding } from './explain-finding.ts';
import type { Place, TroubleshootFacts } from './facts.ts';
import { findProblems } from './find-problems.ts';
import { type Finding, severityOf } from './findings.ts';
import { fixOf } from './fix.ts';

const ENVIRONMENT: Place = { kind: 'environment' };
const ASKED = sampleFacts().variables;
const WORK = '[work]\naws_access_key_id = ASIAMAI\naws_secret_access_key = s\naws_session_token = t\n';
const CONFIG = '[profile work]\nregion = eu-central-1\n';

const found = (facts: TroubleshootFacts) => findProblems(facts);
const titles = (findings: readonly Finding[]) => findings.map(finding => explainFinding(finding, en).title);
const credentials = (facts: Parameters<typeof sampleFile>[1]) =>
  sampleFacts({ files: { ...sampleFacts().files, credentials: sampleFile('/home/ann/.aws/credentials', facts) } });

describe('the troubleshooter', () => {
  it('finds nothing on a healthy computer', () => {
    expect(found(sampleFacts())).toEqual([]);
  });

  it('reports first that no role is active', () => {
    expect(titles(found(sampleFacts({ active: [], variables: [] })))).toContain('No active role');
  });

  it('reports a missing default without a named profile', () => {
    expect(found(sampleFacts({ variables: [] }))).toEqual([
      { kind: 'no-default', key: ACTIVE.key, role: 'Dev', profiles: ['work'] },
    ]);
  });

  it('sorts the worst first', () => {
    const facts = sampleFacts(
      { keychain: 'memory', clockSkew: 600_000 },
      { credentials: `${WORK}[old]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\n` },
    );
    expect(found(facts).map(severityOf)).toEqual(['problem', 'warning', 'tip']);
  });
});

describe('a variable of the environment', () => {
  const variable = (name: string, value: string, place: Place = ENVIRONMENT) =>
    found(sampleFacts({ variables: [...ASKED, { name, value, place }] }));

  it.each([
    ['AWS_ACCESS_KEY_ID', 'ASIAOLD', 'keys'],
    ['AWS_SECRET_ACCESS_KEY', 'secret', 'keys'],
    ['AWS_SESSION_TOKEN', 'token', 'keys'],
    ['AWS_PROFILE', 'old', 'profile'],
    ['AWS_DEFAULT_PROFILE', 'old', 'profile'],
    ['AWS_WEB_IDENTITY_TOKEN_FILE', '/t', 'role'],
    ['AWS_REGION', 'us-east-1', 'region'],
    ['AWS_ENDPOINT_URL', 'http://localhost:4566', 'endpoint'],
  ])('%s=%s overrides the file', (name, value, effect) => {
    expect(variable(name, value)).toMatchObject([{ kind: 'variable-wins', effect, names: [name], place: ENVIRONMENT }]);
  });

  it.each([
    ['AWS_PROFILE', 'work'],
    ['AWS_PROFILE', ''],
    ['AWS_REGION', 'eu-central-1'],
    ['AWS_SHARED_CREDENTIALS_FILE', '/elsewhere'],
    ['AWS_PAGER', 'less'],
  ])('%s=%s is harmless', (name, value) => {
    expect(variable(name, value)).toEqual([]);
  });

  it('set in a terminal is found with file and line', () => {
    const place: Place = { kind: 'file', path: '/home/ann/.zshrc', line: 12 };
    const [finding] = variable('AWS_SHARED_CREDENTIALS_FILE', '~/other/credentials', place);
    expect(finding).toMatchObject({ kind: 'variable-wins', effect: 'file', value: '~/other/credentials' });
    expect(finding && explainFinding(finding, en).detail).toContain('in /home/ann/.zshrc, line 12');
    expect(variable('AWS_SHARED_CREDENTIALS_FILE', '$HOME/.aws/credentials', place)).toEqual([]);
  });

  it('of a credential set is reported once, without secrets', () => {
    const variables = [
      { name: 'AWS_ACCESS_KEY_ID', value: 'ASIACANARY', place: ENVIRONMENT },
      { name: 'AWS_SECRET_ACCESS_KEY', value: 'canary', place: ENVIRONMENT },
      { name: 'AWS_SESSION_TOKEN', value: 'canary', place: ENVIRONMENT },
    ];
    const findings = found(sampleFacts({ variables }));
    expect(titles(findings)).toEqual([
      'AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, and AWS_SESSION_TOKEN override Mai',
      'No default role',
    ]);
    expect(JSON.stringify(findings)).not.toMatch(/canary/i);
  });

  it.each([
    [['AWS_REGION'], 'AWS_REGION overrides Mai', 'Remove it where it’s set'],
    [['AWS_REGION', 'AWS_DEFAULT_REGION'], 'AWS_REGION and AWS_DEFAULT_REGION override Mai', 'Remove them where'],
  ])('is reported with a count: %j', (names, title, remedy) => {
    const variables = names.map(name => ({ name, value: 'us-east-1', place: ENVIRONMENT }));
    const [finding] = found(sampleFacts({ variables: [...ASKED, ...variables] }));
    expect(finding && explainFinding(finding, en)).toMatchObject({ title, detail: expect.stringContaining(remedy) });
  });

  it('with another value than its kind is reported separately', () => {
    const variables = [
      { name: 'AWS_REGION', value: 'us-east-1', place: ENVIRONMENT },
      { name: 'AWS_DEFAULT_REGION', value: 'us-east-2', place: ENVIRONMENT },
    ];
    expect(titles(found(sampleFacts({ variables: [...ASKED, ...variables] })))).toEqual([
      'AWS_REGION overrides Mai',
      'AWS_DEFAULT_REGION overrides Mai',
    ]);
  });
});

describe('a file', () => {
  it('that others can read is reported and fixed', () => {
    const [finding] = found(sampleFacts({ files: { ...sampleFacts().files, credentials: withMode(0o644) } }));
    expect(finding).toEqual({ kind: 'open-to-others', file: 'credentials', what: 'file', isOwn: true });
    expect(finding && fixOf(finding)).toEqual({ kind: 'close-to-others', file: 'credentials', what: 'file' });
  });

  it('in a folder that others can write is reported once', () => {
    const { credentials, config } = sampleFacts().files;
    const files = { credentials: { ...credentials, folderMode: 0o777 }, config: { ...config, folderMode: 0o777 } };
    expect(found(sampleFacts({ files }))).toEqual([
      { kind: 'open-to-others', file: 'credentials', what: 'folder', isOwn: true },
    ]);
  });

  it('config that others can read is accepted', () => {
    const { config } = sampleFacts().files;
    expect(
      found(sampleFacts({ files: { ...sampleFacts().files, config: { ...config, mode: 0o644 } as typeof config } })),
    ).toEqual([]);
  });

  it('of another owner is reported', () => {
    const files = { ...sampleFacts().files, config: { ...sampleFacts().files.config, isOwn: false } as never };
    expect(titles(found(sampleFacts({ files })))).toEqual(['Your config file belongs to someone else']);
  });

  it('that can’t be read is reported with the reason', () => {
    const files = {
      ...sampleFacts().files,
      credentials: { kind: 'unreadable', path: '/home/ann/.aws/credentials', fault: 'denied' } as const,
    };
    const [finding] = found(sampleFacts({ files }));
    expect(finding && explainFinding(finding, en)).toEqual({
      title: 'Your credentials file can’t be read',
      detail: `/home/ann/.aws/credentials: ${en.failures.files.denied}`,
    });
  });

  it('that is damaged is reported by line', () => {
    const [finding] = found(sampleFacts({}, { config: `${CONFIG}\n[profile x\n` }));
    expect(finding).toMatchObject({ kind: 'damaged', file: 'config', line: 4 });
  });

  it('on a network disk is reported', () => {
    const { credentials } = sampleFacts().files;
    const files = { ...sampleFacts().files, credentials: { ...credentials, network: 'NFS' } as typeof credentials };
    expect(found(sampleFacts({ files }))).toMatchObject([{ kind: 'on-network', network: 'NFS' }]);
  });

  const withMode = (mode: number) => ({ ...sampleFacts().files.credentials, mode }) as never;
});

describe('a long-lived key', () => {
  const old = `${WORK}[old]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = canary\nregion = eu-west-1\n`;

  it('is reported with age, reason and alternatives, and can be removed', () => {
    const { owned } = sampleFacts().files.credentials as Extract<
      TroubleshootFacts['files']['credentials'],
      { kind: 'present' }
    >;
    const [finding] = found(credentials({ text: old, owned, modifiedAt: later(NOW, -hours(24 * 412)) }));
    expect(finding).toEqual({
      kind: 'long-lived-key',
      id: 'AKIA…MPLE',
      where: { kind: 'profile', file: 'credentials', profile: 'old' },
      days: 412,
    });
    const words = finding && explainFinding(finding, en);
    expect(words?.detail).toContain('It’s in the profile “old” in the credentials file.');
    expect(words?.ways?.map(({ title }) => title)).toEqual([
      'Best: run the program on AWS',
      'Or use a role in Mai instead',
    ]);
    expect(words?.more).toContain('The file was changed 412 days ago.');
    expect(finding && fixOf(finding)).toMatchObject({ kind: 'clear-keys', file: 'credentials', profile: 'old' });
  });

  it('is found in comments, in config and in the environment too', () => {
    const facts = sampleFacts(
      { variables: [...ASKED, { name: 'AWS_ACCESS_KEY_ID', value: 'AKIAIOSFODNN7EXAMPL3', place: ENVIRONMENT }] },
      {
        credentials: `# AKIAIOSFODNN7EXAMPL1 was mine\n${WORK}`,
        config: `${CONFIG}[profile x]\naws_access_key_id = AKIAIOSFODNN7EXAMPL2\n`,
      },
    );
    const keys = found(facts).filter(({ kind }) => kind === 'long-lived-key');
    expect(keys).toEqual([
      { kind: 'long-lived-key', id: 'AKIA…MPL1', where: { kind: 'line', file: 'credentials', line: 1 }, days: 0 },
      { kind: 'long-lived-key', id: 'AKIA…MPL2', where: { kind: 'profile', file: 'config', profile: 'x' }, days: 0 },
      {
        kind: 'long-lived-key',
        id: 'AKIA…MPL3',
        where: { kind: 'variable', name: 'AWS_ACCESS_KEY_ID', place: ENVIRONMENT },
      },
    ]);
  });

  it('is never shown', () => {
    expect(JSON.stringify(found(sampleFacts({}, { credentials: old })))).not.toMatch(/IOSFODNN|canary/);
  });
});

describe('the connection to AWS', () => {
  it.each([119_000, -119_000, 0])('a clock skew of %i ms is tolerated', clockSkew => {
    expect(found(sampleFacts({ clockSkew }))).toEqual([]);
  });

  it.each([
    [600_000, 10],
    [-180_000, 3],
  ])('a clock that is %i ms ahead is off by %i minutes', (clockSkew, minutes) => {
    expect(found(sampleFacts({ clockSkew }))).toEqual([{ kind: 'clock-off', minutes }]);
  });

  it.each(['name', 'refused', 'timeout', 'offline', 'proxy', 'other'] as const)(
    'that fails (%s) is reported',
    reason => {
      const sts = { kind: 'unreachable', host: 'sts.amazonaws.com', reason } as const;
      expect(titles(found(sampleFacts({ sts })))).toEqual(['AWS can’t be reached at sts.amazonaws.com']);
    },
  );

  it('with intercepted TLS is reported, with the proxy', () => {
    const sts = { kind: 'untrusted', host: 'sts.amazonaws.com' } as const;
    const [finding] = found(sampleFacts({ sts, proxy: 'PROXY proxy.acme.example:8080' }));
    const words = finding && explainFinding(finding, en).detail;
    expect(words).toContain('a certificate that this computer doesn’t trust');
    expect(words).toContain('through PROXY proxy.acme.example:8080.');
  });

  it('a desktop without a keychain is reported', () => {
    expect(found(sampleFacts({ keychain: 'memory' }))).toEqual([{ kind: 'no-keychain' }]);
  });
});
